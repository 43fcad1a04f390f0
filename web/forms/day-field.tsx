/** A date as people type it. What was understood is said below, so that 3.4 is not taken for 4 March. */
import { Textfield } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { Day } from '../../domain/words.ts';
import { useLanguage } from '../language.tsx';
import { parseDay } from './day-text.ts';

interface Props {
  readonly label: string;
  readonly today: Day;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly error?: string | undefined;
  readonly hint?: string;
}

export function DayField({ label, today, value, onChange, error, hint }: Props): ReactNode {
  const { say, dayText } = useLanguage();
  const understood = parseDay(value, today);
  return (
    <div className="desk-day">
      <Textfield
        label={label}
        description={hint ?? say('field.dayHint')}
        value={value}
        inputMode="text"
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
        error={error}
      />
      <p className="desk-quiet" aria-live="polite">
        {understood === null ? '' : dayText(understood)}
      </p>
    </div>
  );
}
