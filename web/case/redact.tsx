/** Taking away a text that says more than may be kept (R-PRV-1): it goes everywhere, and the log says that one did. */
import { Fieldset, Radio, ValidationMessage } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { caseTexts } from '../../texts/web/case/index.ts';
import { faultFor } from '../forms/faults.tsx';
import { useLanguage, useTexts } from '../language.tsx';
import { CommandForm, type CommandFormProps } from './command-form.tsx';
import { fieldOf } from './text-of.ts';

interface WrittenProps {
  readonly record: CommandFormProps['record'];
  readonly id: string;
  readonly text: string;
}

/** The field that it was written in, and what it says. */
function Written({ record, id, text }: WrittenProps): ReactNode {
  const say = useTexts(caseTexts);
  const field = fieldOf(record?.facts ?? {}, id);
  return (
    <>
      {field === null ? null : <strong className="desk-field">{say(`redact.of.${field}`)}</strong>}
      <span className="desk-written">{text}</span>
    </>
  );
}

export function Redact(form: CommandFormProps): ReactNode {
  const say = useTexts(caseTexts);
  const { say: common } = useLanguage();
  const [text, setText] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const there = Object.entries(form.record?.texts ?? {});
  if (there.length === 0) return <p>{say('redact.none')}</p>;
  const body = (): Readonly<Record<string, unknown>> | null => {
    setMissing(text === null);
    return text === null ? null : { text };
  };
  return (
    <CommandForm form={form} body={body} fields={['text']} button={say('redact.button')}>
      {(giving) => {
        const wrong = missing ? common('field.missing') : faultFor(giving, 'text');
        return (
          <>
            <p>{say('redact.then')}</p>
            <Fieldset>
              <Fieldset.Legend>{say('redact.which')}</Fieldset.Legend>
              {there.map(([id, written]) => (
                <Radio
                  key={id}
                  name="text"
                  value={id}
                  label={<Written record={form.record} id={id} text={written} />}
                  checked={text === id}
                  onChange={() => setText(id)}
                />
              ))}
              {wrong === undefined ? null : <ValidationMessage>{wrong}</ValidationMessage>}
            </Fieldset>
          </>
        );
      }}
    </CommandForm>
  );
}
