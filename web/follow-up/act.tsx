/** One thing that is done where it stands: a day, filled in with today, and the buttons that say what was done. */
import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Day } from '../../domain/words.ts';
import { useGive } from '../api/use-give.ts';
import { DayField } from '../forms/day-field.tsx';
import { parseDay, shownDay } from '../forms/day-text.ts';
import { FaultSummary } from '../forms/fault-summary.tsx';
import { Faults, faultFor } from '../forms/faults.tsx';
import { useLanguage } from '../language.tsx';

type Fields = Readonly<Record<string, unknown>>;

/** Where something is given, and what the page does when it is. */
export interface Place {
  /** The employment. */
  readonly id: string;
  readonly today: Day;
  /** Says what has happened, and reads the page anew. */
  readonly changed: (said: string) => void;
}

interface Answer {
  readonly text: string;
  /** What the button says besides the day. */
  readonly fields: Fields;
}

interface Props {
  readonly place: Place;
  readonly command: string;
  /** The day's label, which tells the form from its neighbours too. */
  readonly label: string;
  readonly answers: readonly Answer[];
  readonly said: string;
  /** The id of what it is about, where several buttons say the same. */
  readonly about?: string;
}

export function DayAct({ place, command, label, answers, said, about }: Props): ReactNode {
  const { say } = useLanguage();
  const giving = useGive();
  const [text, setText] = useState(() => shownDay(place.today));
  const [tries, setTries] = useState(0);
  const give = async (fields: Fields): Promise<void> => {
    const on = parseDay(text, place.today);
    setTries(on === null ? tries + 1 : 0);
    if (on === null) return;
    if (await giving.submit({ ref: { kind: 'employment', id: place.id }, name: command, body: { ...fields, on } }))
      place.changed(said);
  };
  // Enter says what the first button says.
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void give(answers[0]?.fields ?? {});
  };
  return (
    <form className="follow-act" onSubmit={submit} noValidate>
      <Faults giving={giving} fields={['on']} />
      <FaultSummary tries={tries} />
      <DayField
        label={label}
        today={place.today}
        value={text}
        onChange={setText}
        error={tries > 0 ? say('field.noDay') : faultFor(giving, 'on')}
      />
      <div className="desk-actions">
        {answers.map((one, at) => (
          <Button
            key={one.text}
            data-size="sm"
            variant={at === 0 ? 'primary' : 'secondary'}
            loading={giving.busy}
            aria-describedby={about}
            {...(at === 0 ? { type: 'submit' } : { type: 'button', onClick: () => void give(one.fields) })}
          >
            {one.text}
          </Button>
        ))}
      </div>
    </form>
  );
}

interface GiveProps {
  readonly place: Place;
  readonly command: string;
  readonly fields: Fields;
  readonly text: string;
  readonly said: string;
  readonly variant?: 'primary' | 'secondary';
  /** The id of what it is about, where several buttons say the same. */
  readonly about?: string;
}

/** One button that gives one command. */
export function GiveButton({ place, command, fields, text, said, variant = 'secondary', about }: GiveProps): ReactNode {
  const giving = useGive();
  const submit = async (): Promise<void> => {
    if (await giving.submit({ ref: { kind: 'employment', id: place.id }, name: command, body: fields }))
      place.changed(said);
  };
  return (
    <>
      <Faults giving={giving} />
      <Button
        data-size="sm"
        variant={variant}
        loading={giving.busy}
        aria-describedby={about}
        onClick={() => void submit()}
      >
        {text}
      </Button>
    </>
  );
}
