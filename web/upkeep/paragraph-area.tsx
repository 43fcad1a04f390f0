/** A paragraph in one form of Norwegian as it is typed: what may be filled in is put in by a click, what is wrong is said. */
import { Field, Label, Textarea, ValidationMessage } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { mailWords } from '../../texts/web/mail-words/index.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { faultIn, inserted, type Labels } from './paragraph-words.ts';

interface Props {
  readonly form: 'nb' | 'nn';
  readonly labels: Labels;
  readonly value: string;
  readonly write: (text: string) => void;
  /** What the service said of it. */
  readonly fault: string | undefined;
  readonly isFirst: boolean;
}

export function ParagraphArea({ form, labels, value, write, fault, isFirst }: Props): ReactNode {
  const say = useTexts(mailWords);
  const { say: sayDesk } = useLanguage();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isFirst) area.current?.focus();
  }, [isFirst]);
  const found = faultIn(value, labels);
  const error = found === null ? fault : say(`fault.${found.fault}`, { what: found.what });
  const insert = (label: string): void => {
    const field = area.current;
    if (field === null) return;
    const { selectionStart, selectionEnd } = field;
    field.setRangeText(inserted(value.slice(0, selectionStart), label), selectionStart, selectionEnd, 'end');
    write(field.value);
    field.focus();
  };
  const names = Object.values(labels);
  return (
    <Field>
      <Label htmlFor={id}>{sayDesk(`language.${form}`)}</Label>
      <Textarea
        id={id}
        ref={area}
        lang={form}
        rows={6}
        value={value}
        aria-invalid={error !== undefined}
        onChange={(event) => write(event.target.value)}
      />
      {error === undefined ? null : <ValidationMessage>{error}</ValidationMessage>}
      {names.length === 0 ? null : (
        <fieldset className="upkeep-names">
          <legend className="desk-quiet">{say('names')}</legend>
          {names.map((label) => (
            <button
              key={label}
              type="button"
              className="upkeep-name"
              lang={form}
              aria-label={say('insert', { what: label })}
              onClick={() => insert(label)}
            >
              + {label}
            </button>
          ))}
        </fieldset>
      )}
    </Field>
  );
}
