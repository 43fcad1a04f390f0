/** What is wrong in a form's fields, gathered above them with a way to each (WCAG 3.3.1); one alone gets the focus. */
import { ErrorSummary } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useLanguage } from '../language.tsx';

interface FieldFault {
  readonly control: HTMLElement;
  readonly label: string;
  readonly text: string;
}

/** Read off the form as it stands: every form has it, whatever its fields are. */
function faultsIn(form: HTMLElement): readonly FieldFault[] {
  return [...form.querySelectorAll<HTMLElement>('[data-field="validation"]')].flatMap((message) => {
    const field = message.closest('ds-field, fieldset');
    const control = field?.querySelector<HTMLElement>('input, select, textarea') ?? null;
    if (field === null || control === null) return [];
    const label = field.querySelector(field.tagName === 'FIELDSET' ? 'legend' : 'label')?.textContent ?? '';
    return [{ control, label: label.trim(), text: message.textContent ?? '' }];
  });
}

interface Props {
  /** How often somebody has tried to send the form with something wrong in it; 0: nothing is known to be wrong. */
  readonly tries: number;
}

export function FaultSummary({ tries }: Props): ReactNode {
  const { say } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const [found, setFound] = useState<readonly FieldFault[]>([]);
  useEffect(() => {
    const form = place.current?.closest('form') ?? null;
    const faults = tries === 0 || form === null ? [] : faultsIn(form);
    setFound(faults);
    if (faults.length === 1) faults[0]?.control.focus();
  }, [tries]);
  useEffect(() => {
    if (found.length > 1) place.current?.querySelector<HTMLElement>('ds-error-summary')?.focus();
  }, [found]);
  return (
    <div ref={place} className="desk-faults">
      {found.length < 2 ? null : (
        <ErrorSummary tabIndex={-1}>
          <ErrorSummary.Heading>{say('faults.title', { count: found.length })}</ErrorSummary.Heading>
          <ErrorSummary.List>
            {found.map(({ control, label, text }) => (
              <ErrorSummary.Item key={`${control.id} ${label}`}>
                <ErrorSummary.Link
                  href={`#${control.id}`}
                  onClick={(event) => {
                    event.preventDefault();
                    control.focus();
                  }}
                >
                  {/[?.!]$/.test(label) ? label : `${label}:`} {text}
                </ErrorSummary.Link>
              </ErrorSummary.Item>
            ))}
          </ErrorSummary.List>
        </ErrorSummary>
      )}
    </div>
  );
}
