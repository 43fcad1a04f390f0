/** Extending the application deadline (R-POS-5): the date as it is, the new one, and who is told. */
import { type ReactNode, useState } from 'react';
import { fieldText } from '../../texts/fields/index.ts';
import { DayField } from '../forms/day-field.tsx';
import { parseDay } from '../forms/day-text.ts';
import { dayAt } from '../forms/facts.ts';
import { faultFor } from '../forms/faults.tsx';
import { useLanguage } from '../language.tsx';
import { CommandForm, type CommandFormProps } from './command-form.tsx';

export function ExtendDeadline(form: CommandFormProps): ReactNode {
  const { say, dayText, language } = useLanguage();
  const { one, record } = form;
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const deadline = dayAt(record?.facts ?? null, 'deadline');
  const body = (): Readonly<Record<string, unknown>> | null => {
    const to = parseDay(text, one.today);
    setWrong(to === null);
    return to === null ? null : { to };
  };
  const to = parseDay(text, one.today);
  return (
    <>
      {deadline === null ? null : <p>{say('extend.now', { day: dayText(deadline) })}</p>}
      <CommandForm form={form} body={body} now={to === null ? null : { to }} fields={['to']}>
        {(giving) => (
          <>
            <DayField
              label={fieldText('position', 'extendDeadline', 'to', language)}
              today={one.today}
              value={text}
              onChange={setText}
              error={wrong ? say('field.noDay') : faultFor(giving, 'to')}
            />
            <p>{say('extend.told')}</p>
          </>
        )}
      </CommandForm>
    </>
  );
}
