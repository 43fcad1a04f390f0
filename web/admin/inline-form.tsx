/** A form that opens where it is needed, and closes when it is done. */
import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { CaseAtHandBody } from '../../api/cases/bodies.ts';
import type { Giving } from '../api/use-give.ts';
import { CommandForm } from '../case/command-form.tsx';
import { useLanguage } from '../language.tsx';

interface Props {
  readonly one: CaseAtHandBody;
  readonly command: string;
  /** Null: something is missing, and its field says what. */
  readonly body: () => Readonly<Record<string, unknown>> | null;
  /** What would be given as the form stands: what it changes is shown. */
  readonly now?: Readonly<Record<string, unknown>> | null;
  /** The fields that say their own faults. */
  readonly fields: readonly string[];
  readonly button: string;
  readonly done: () => void;
  readonly close: () => void;
  readonly children: (giving: Giving) => ReactNode;
}

export function InlineForm({
  one,
  command,
  body,
  now = null,
  fields,
  button,
  done,
  close,
  children,
}: Props): ReactNode {
  const { say } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Whoever opens a form goes on in it.
    place.current?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
  }, []);
  return (
    <div ref={place} className="admin-inline">
      <CommandForm form={{ one, command, done }} body={body} now={now} fields={fields} button={button}>
        {children}
      </CommandForm>
      <Button type="button" variant="tertiary" data-size="sm" onClick={close}>
        {say('cancel')}
      </Button>
    </div>
  );
}
