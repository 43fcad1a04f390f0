/** An employee's own job: where they are, what comes, whom to ask, courses and gatherings (R-EMP-3 to R-EMP-13). */
import { Button, Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { CaseAtHandBody, FollowUpBody, RecordBody } from '../../api/cases/bodies.ts';
import { reasonedAnswerDue } from '../../domain/dates.ts';
import { selfTexts } from '../../texts/web/self/index.ts';
import { useRead } from '../api/use-read.ts';
import { Course } from '../case/course.tsx';
import { GiveButton, type Place } from '../follow-up/act.tsx';
import { Contacts } from '../follow-up/contacts.tsx';
import { Gatherings } from '../follow-up/gatherings.tsx';
import { Section } from '../follow-up/section.tsx';
import { type FollowUpRead, useFollowUp } from '../follow-up/use-follow-up.ts';
import { commandAddress } from '../forms/command-address.ts';
import { dayAt } from '../forms/facts.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { AheadList } from './ahead-list.tsx';

interface PartProps {
  readonly one: CaseAtHandBody;
  readonly body: FollowUpBody;
  readonly place: Place;
}

function Notice({ one, place, record }: PartProps & { readonly record: RecordBody | null }): ReactNode {
  const say = useTexts(selfTexts);
  const facts = record?.facts ?? null;
  const waits = dayAt(facts, 'notice', 'sentOn') !== null && dayAt(facts, 'notice', 'receivedOn') === null;
  if (!waits || !one.may.includes('acknowledgeNotice')) return null;
  return (
    <div className="follow-now" data-late="true">
      <Heading level={3} data-size="2xs">
        {say('notice.title')}
      </Heading>
      <p>{say('notice.text')}</p>
      <GiveButton
        place={place}
        command="acknowledgeNotice"
        fields={{}}
        text={say('notice.button')}
        said={say('notice.said')}
        variant="primary"
      />
    </div>
  );
}

/** Asked in two steps: it is a legal request, and HR hears of it at once. */
function MoreSecure({ body, place }: PartProps): ReactNode {
  const say = useTexts(selfTexts);
  const { dayText } = useLanguage();
  const [open, setOpen] = useState(false);
  const { moreSecure, today } = body;
  if (moreSecure === null) return null;
  const { from, askedOn } = moreSecure;
  return (
    <Section id={`secure-${body.id}`} title={say('moreSecure.title')}>
      <p>{say('moreSecure.text')}</p>
      {askedOn !== null ? (
        <p>
          <strong>
            {say('moreSecure.asked', { day: dayText(askedOn), due: dayText(reasonedAnswerDue(askedOn)) })}
          </strong>
        </p>
      ) : from > today ? (
        <p>{say('moreSecure.from', { day: dayText(from) })}</p>
      ) : open ? (
        <>
          <p>{say('moreSecure.means')}</p>
          <GiveButton
            place={place}
            command="askMoreSecure"
            fields={{}}
            text={say('moreSecure.button')}
            said={say('moreSecure.said')}
            variant="primary"
          />
        </>
      ) : (
        <Button data-size="sm" variant="secondary" onClick={() => setOpen(true)}>
          {say('moreSecure.ask')}
        </Button>
      )}
    </Section>
  );
}

function Evaluation({ one }: { readonly one: CaseAtHandBody }): ReactNode {
  const say = useTexts(selfTexts);
  const waiting = one.open.find(({ duty }) => duty === 'evaluation.employee');
  if (waiting === undefined) return null;
  return (
    <Section id={`evaluation-${one.id}`} title={say('evaluation.title')}>
      <p>{say('evaluation.text')}</p>
      <Link className="ds-button" data-size="sm" href={commandAddress(one.id, waiting.fulfilledBy, waiting.duty)}>
        {say('evaluation.open')}
      </Link>
    </Section>
  );
}

function Links({ id, hasMentor }: { readonly id: string; readonly hasMentor: boolean }): ReactNode {
  const say = useTexts(selfTexts);
  return (
    <p className="desk-actions">
      <Link className="ds-link" href={`/saker/${id}`}>
        {say('employment.open')}
      </Link>
      {hasMentor ? (
        <Link className="ds-link" href={`/saker/${id}/mentor`}>
          {say('employment.mentor')}
        </Link>
      ) : null}
    </p>
  );
}

interface PartsProps extends Pick<PartProps, 'one' | 'body'>, Pick<FollowUpRead, 'placeIn'> {
  readonly title: string;
}

function Parts({ one, body, placeIn, title }: PartsProps): ReactNode {
  const say = useTexts(selfTexts);
  const { id } = one;
  const record = useRead<RecordBody>(`/v1/employments/${encodeURIComponent(id)}`, { once: true });
  const known = record.now.state === 'there' ? record.now.body : null;
  const job = `job-${id}`;
  const ahead = `ahead-${id}`;
  return (
    <>
      <Section id={job} title={title}>
        <Notice one={one} body={body} place={placeIn(body, job)} record={known} />
        <Course steps={one.steps} />
        <Links id={id} hasMentor={body.mentoring !== null} />
      </Section>
      <Section id={ahead} title={say('ahead.title')}>
        <AheadList body={body} place={placeIn(body, ahead)} may={(command) => one.may.includes(command)} />
      </Section>
      <Evaluation one={one} />
      <Gatherings body={body} place={placeIn(body, `gatherings-${id}`)} id={`gatherings-${id}`} />
      <Contacts body={body} id={`contacts-${id}`} />
      <Section id={`courses-${id}`} title={say('courses.title')}>
        <ul>
          <li>{say('courses.starter')}</li>
          <li>{say('courses.develop')}</li>
        </ul>
        <p className="desk-quiet">{say('courses.where')}</p>
      </Section>
      <MoreSecure one={one} body={body} place={placeIn(body, `secure-${id}`)} />
    </>
  );
}

export function OwnJob({ id, title }: { readonly id: string; readonly title: string }): ReactNode {
  const say = useTexts(selfTexts);
  const { at, follow, placeIn } = useFollowUp(id);
  const heading = say('employment.title', { title });
  return (
    <Loaded read={at}>
      {(one) => (
        <Loaded read={follow}>{(body) => <Parts one={one} body={body} placeIn={placeIn} title={heading} />}</Loaded>
      )}
    </Loaded>
  );
}
