/** The follow-up talks between leader and employee: what has been, what comes, what to bring up (R-EMP-4). */
import { Button, Heading, Tag, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { FollowUpBody } from '../../api/cases/bodies.ts';
import { followUpTexts } from '../../texts/web/follow-up/index.ts';
import { useGive } from '../api/use-give.ts';
import { FaultSummary } from '../forms/fault-summary.tsx';
import { Faults, faultFor } from '../forms/faults.tsx';
import { useLanguage, useTexts } from '../language.tsx';
import { DayAct, type Place } from './act.tsx';
import { Section } from './section.tsx';
import { talkName } from './talk-name.ts';
import { nameOf } from './use-follow-up.ts';

type Talk = FollowUpBody['talks'][number];

interface Props {
  readonly body: FollowUpBody;
  readonly place: Place;
  readonly mayRecord: boolean;
  readonly mayAdd: boolean;
}

const topics = ['conditions', 'work', 'feedback', 'arranged'] as const;

export function Topics(): ReactNode {
  const say = useTexts(followUpTexts);
  return (
    <>
      <p>{say('talk.topics')}</p>
      <ul>
        {topics.map((one) => (
          <li key={one}>{say(`talk.topic.${one}`)}</li>
        ))}
      </ul>
    </>
  );
}

interface AgendaProps {
  readonly talk: Talk;
  readonly place: Place;
  readonly leader: string;
  /** The id of the talk's name: the same stands beside each. */
  readonly about: string;
}

/** What the employee wants to take up; the latest wording counts. */
export function AgendaForm({ talk, place, leader, about }: AgendaProps): ReactNode {
  const say = useTexts(followUpTexts);
  const { say: common } = useLanguage();
  const giving = useGive();
  const [text, setText] = useState(talk.agenda ?? '');
  const [tries, setTries] = useState(0);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const lacks = text.trim() === '';
    setTries(lacks ? tries + 1 : 0);
    if (lacks) return;
    const body = { talk: talk.id, item: text };
    if (await giving.submit({ ref: { kind: 'employment', id: place.id }, name: 'addToAgenda', body }))
      place.changed(say('talk.added'));
  };
  return (
    <details className="desk-why">
      <summary aria-describedby={about}>{say(talk.agenda === null ? 'talk.add' : 'talk.change')}</summary>
      <form className="follow-act" onSubmit={(event) => void submit(event)} noValidate>
        <Faults giving={giving} fields={['item']} />
        <FaultSummary tries={tries} />
        <Textfield
          label={say('talk.addLabel')}
          description={say('talk.addHint', { leader })}
          multiline
          rows={3}
          value={text}
          onChange={(event) => setText(event.target.value)}
          error={tries > 0 ? common('field.missing') : faultFor(giving, 'item')}
        />
        <div className="desk-actions">
          <Button type="submit" data-size="sm" loading={giving.busy}>
            {say('talk.addButton')}
          </Button>
        </div>
      </form>
    </details>
  );
}

function Record({ talk, place }: Pick<AgendaProps, 'talk' | 'place'>): ReactNode {
  const say = useTexts(followUpTexts);
  return (
    <DayAct
      place={place}
      command="recordTalk"
      label={say('talk.day')}
      said={say('talk.recorded')}
      answers={[
        { text: say('talk.wasHeld'), fields: { talk: talk.id, held: true } },
        { text: say('talk.wasNot'), fields: { talk: talk.id, held: false } },
      ]}
    />
  );
}

function State({ talk, today }: { readonly talk: Talk; readonly today: string }): ReactNode {
  const say = useTexts(followUpTexts);
  const { dateText, dayText } = useLanguage();
  if (talk.recorded !== null) {
    const { held, on } = talk.recorded;
    return (
      <Tag data-color={held ? 'success' : 'neutral'}>
        {say(held ? 'talk.held' : 'talk.notHeld', { day: dateText(on) })}
      </Tag>
    );
  }
  const late = talk.on < today;
  return late ? (
    <Tag data-color="warning">{say('step.late', { day: dateText(talk.on) })}</Tag>
  ) : (
    <span className="desk-quiet">{say('talk.planned', { day: dayText(talk.on) })}</span>
  );
}

function Item({ talk, isNext, ...props }: Props & { readonly talk: Talk; readonly isNext: boolean }): ReactNode {
  const say = useTexts(followUpTexts);
  const { body, place, mayRecord, mayAdd } = props;
  const name = talkName(talk.id);
  const open = talk.recorded === null;
  const heading = `talk-${talk.id}`;
  return (
    <li className="desk-item" data-late={open && talk.on < body.today}>
      <div className="follow-line">
        <Heading level={3} data-size="2xs" id={heading}>
          {name === null ? talk.id : say(name.key, { count: name.count })}
        </Heading>
        <State talk={talk} today={body.today} />
      </div>
      {talk.agenda === null ? null : (
        <p>
          {say(mayAdd && !mayRecord ? 'talk.agendaOwn' : 'talk.agenda', { name: nameOf(body, 'employee') ?? '' })}{' '}
          <q>{talk.agenda}</q>
        </p>
      )}
      {open && isNext ? <Topics /> : null}
      {open && mayAdd && !mayRecord ? (
        <AgendaForm talk={talk} place={place} leader={nameOf(body, 'leader') ?? ''} about={heading} />
      ) : null}
      {open && mayRecord && (isNext || talk.on < body.today) ? <Record talk={talk} place={place} /> : null}
    </li>
  );
}

export function Talks(props: Props): ReactNode {
  const say = useTexts(followUpTexts);
  const { body, mayRecord } = props;
  const next = body.talks.find(({ recorded }) => recorded === null);
  return (
    <Section id="talks" title={say('talks.title')}>
      {mayRecord ? <p>{say('talks.intro')}</p> : null}
      {next === undefined ? <p>{say('talks.none')}</p> : null}
      <ol className="desk-list">
        {body.talks.map((talk) => (
          <Item key={talk.id} talk={talk} isNext={talk === next} {...props} />
        ))}
      </ol>
    </Section>
  );
}
