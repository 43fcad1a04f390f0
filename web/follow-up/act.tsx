/** One thing that is done where it stands: a day, filled in with today, and the buttons that say what was done. */
import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { Day } from '../../domain/words.ts';
import { useGive } from '../api/use-give.ts';
import { DayField } from '../forms/day-field.tsx';
import { parseDay, shownDay } from '../forms/day-text.ts';
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
}

export function DayAct({ place, command, label, answers, said }: Props): ReactNode {
  const { say } = useLanguage();
  const giving = useGive();
  const [text, setText] = useState(() => shownDay(place.today));
  const [wrong, setWrong] = useState(false);
  const submit = async (fields: Fields): Promise<void> => {
    const on = parseDay(text, place.today);
    setWrong(on === null);
    if (on === null) return;
    if (await giving.submit({ ref: { kind: 'employment', id: place.id }, name: command, body: { ...fields, on } }))
      place.changed(said);
  };
  return (
    <div className="follow-act">
      <Faults giving={giving} fields={['on']} />
      <DayField
        label={label}
        today={place.today}
        value={text}
        onChange={setText}
        error={wrong ? say('field.noDay') : faultFor(giving, 'on')}
      />
      <div className="desk-actions">
        {answers.map((one, at) => (
          <Button
            key={one.text}
            data-size="sm"
            variant={at === 0 ? 'primary' : 'secondary'}
            loading={giving.busy}
            onClick={() => void submit(one.fields)}
          >
            {one.text}
          </Button>
        ))}
      </div>
    </div>
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
