/** A text being written, with the places of findings marked in it: the marks lie behind what is typed. */
import { Field, Label, Textarea } from '@digdir/designsystemet-react';
import { type ReactNode, type RefObject, useId } from 'react';
import type { Place } from '../../domain/readable.ts';
import { pieces } from './pieces.ts';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly marks: readonly Place[];
  readonly onChange: (text: string) => void;
  readonly box: RefObject<HTMLTextAreaElement | null>;
}

export function MarkedText({ label, hint, text, marks, onChange, box }: Props): ReactNode {
  const id = useId();
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      <Field.Description>{hint}</Field.Description>
      <div className="ad-text">
        {/* The same words in the same places, for the eye alone; it also makes the field as tall as its text. */}
        <div className="ad-marks" aria-hidden="true">
          {pieces(text, marks).map(({ from, words, marked }) =>
            marked ? <mark key={from}>{words}</mark> : <span key={from}>{words}</span>,
          )}
          {'\n '}
        </div>
        <Textarea id={id} ref={box} lang="no" value={text} onChange={(event) => onChange(event.target.value)} />
      </div>
    </Field>
  );
}
