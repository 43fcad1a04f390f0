/** What mentor and employee have agreed to do: marked as done in one click, and agreed anew (R-EMP-5). */
import { Button, Fieldset, Radio, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { followUpTexts } from '../../texts/web/follow-up/index.ts';
import { useGive } from '../api/use-give.ts';
import { DayField } from '../forms/day-field.tsx';
import { parseDay } from '../forms/day-text.ts';
import { FaultSummary } from '../forms/fault-summary.tsx';
import { Faults, faultFor } from '../forms/faults.tsx';
import { useLanguage, useTexts } from '../language.tsx';
import { GiveButton, type Place } from './act.tsx';
import type { Mentoring } from './mentoring.tsx';
import { Section } from './section.tsx';

type Activity = Mentoring['activities'][number];
type Owner = Activity['owner'];

interface NewProps {
  readonly place: Place;
  /** Who does it where nothing is said: whoever writes it down. */
  readonly first: Owner;
}

function NewActivity({ place, first }: NewProps): ReactNode {
  const say = useTexts(followUpTexts);
  const { say: common } = useLanguage();
  const giving = useGive();
  const [item, setItem] = useState('');
  const [dueText, setDueText] = useState('');
  const [owner, setOwner] = useState<Owner>(first);
  const [tries, setTries] = useState(0);
  const tried = tries > 0;
  const due = parseDay(dueText, place.today);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const lacks = item.trim() === '' || due === null;
    setTries(lacks ? tries + 1 : 0);
    if (lacks) return;
    const body = { item, due, owner };
    if (await giving.submit({ ref: { kind: 'employment', id: place.id }, name: 'agreeActivity', body }))
      place.changed(say('activity.added'));
  };
  return (
    <form className="follow-act" onSubmit={(event) => void submit(event)} noValidate>
      <Faults giving={giving} fields={['item', 'due', 'owner']} />
      <FaultSummary tries={tries} />
      <Textfield
        label={say('activity.what')}
        description={say('activity.whatHint')}
        value={item}
        onChange={(event) => setItem(event.target.value)}
        error={tried && item.trim() === '' ? common('field.missing') : faultFor(giving, 'item')}
      />
      <DayField
        label={say('activity.due')}
        today={place.today}
        value={dueText}
        onChange={setDueText}
        error={tried && due === null ? common('field.noDay') : faultFor(giving, 'due')}
      />
      <Fieldset>
        <Fieldset.Legend>{say('activity.owner')}</Fieldset.Legend>
        {(['mentor', 'employee'] as const).map((one) => (
          <Radio
            key={one}
            name="owner"
            value={one}
            label={say(one === 'mentor' ? 'activity.ownerMentor' : 'activity.ownerEmployee')}
            checked={owner === one}
            onChange={() => setOwner(one)}
          />
        ))}
      </Fieldset>
      <div className="desk-actions">
        <Button type="submit" data-size="sm" loading={giving.busy}>
          {say('activity.button')}
        </Button>
      </div>
    </form>
  );
}

interface Props extends NewProps {
  readonly of: Mentoring;
  readonly may: boolean;
}

function OpenOne({ one, place, may }: { readonly one: Activity } & Pick<Props, 'place' | 'may'>): ReactNode {
  const say = useTexts(followUpTexts);
  const { dayText } = useLanguage();
  const late = one.due < place.today;
  const heading = `activity-${one.number}`;
  return (
    <li className="desk-item" data-late={late}>
      <strong id={heading}>{one.text}</strong>
      <p className="desk-quiet">
        {say(late ? 'activity.late' : 'activity.by', { owner: one.owner, day: dayText(one.due) })}
      </p>
      {may ? (
        <div className="desk-actions">
          <GiveButton
            place={place}
            command="completeActivity"
            fields={{ activity: one.number, on: place.today }}
            text={say('activity.mark')}
            said={say('activity.marked')}
            about={heading}
          />
        </div>
      ) : null}
    </li>
  );
}

export function Activities({ of, place, may, first }: Props): ReactNode {
  const say = useTexts(followUpTexts);
  const { dateText } = useLanguage();
  const open = of.activities.filter(({ doneOn }) => doneOn === null).toSorted((a, b) => (a.due < b.due ? -1 : 1));
  const done = of.activities.filter((one): one is Activity & { doneOn: string } => one.doneOn !== null);
  return (
    <Section id="activities" title={say('activity.title')}>
      {of.activities.length === 0 ? <p>{say('activity.none')}</p> : null}
      {open.length === 0 ? null : (
        <ul className="desk-list">
          {open.map((one) => (
            <OpenOne key={one.number} one={one} place={place} may={may} />
          ))}
        </ul>
      )}
      {may ? (
        <details className="desk-why" key={of.activities.length}>
          <summary>{say('activity.add')}</summary>
          <NewActivity place={place} first={first} />
        </details>
      ) : null}
      {done.length === 0 ? null : (
        <details className="desk-why">
          <summary>{say('activity.past', { count: done.length })}</summary>
          <ul>
            {done.map((one) => (
              <li key={one.number}>
                {one.text} <span className="desk-quiet">{say('activity.done', { day: dateText(one.doneOn) })}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
