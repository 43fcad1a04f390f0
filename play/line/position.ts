/** What HR and leader do about a position's duties, and the applications that then come (R-POS, R-APP-1). */
import { addDays, daysBetween, laterOf, workingDayOnOrAfter } from '../../domain/calendar.ts';
import { policyOf } from '../../domain/case/engine.ts';
import { definitionOf } from '../../domain/index.ts';
import { feedback as answersOf } from '../../domain/position/facts.ts';
import type { Day } from '../../domain/words.ts';
import { derivedId } from '../../store/ids.ts';
import type { position as texts } from '../../texts/duties/position.nb.ts';
import { advertisementFor } from './advertisement.ts';
import { applicationsTo, considered, interviews, nameCandidate, offers, own, toDecision } from './hiring.ts';
import { type Act, type Does, dutiesOf, fulfil, invented, type Standing, type Supposed, subject } from './scene.ts';

type Of = Standing<'position'>;

/** In a continuous round the agency's own deadline, or one that leaves the usual time to apply. */
function publication({ facts, state, scene }: Of) {
  const days = policyOf(definitionOf('position'), state.facts).minimumAdvertisingDays;
  const usual = workingDayOnOrAfter(addDays(scene.today, days));
  const ahead = facts.deadline !== null && facts.deadline >= scene.today ? facts.deadline : usual;
  const deadline: Day = facts.model === 'common' ? (facts.deadline ?? usual) : ahead;
  return {
    ...advertisementFor(facts),
    ...(facts.model === 'common' ? {} : { deadline, announce: true }),
    ...(daysBetween(scene.today, deadline) < days ? { shortReason: 'Rundens frist er nær.' } : {}),
  };
}

const publish: Does<'position'> = fulfil((doing) => {
  const link = `https://${doing.facts.agency.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.example/stillinger`;
  return { ...publication(doing), link, channels: [{ channel: 'ownSite', link }] };
});

/** By count: everybody who has applied is in the target group. */
function countThem(position: Of): readonly Act[] {
  const { numbers } = position.facts;
  const received = numbers.received ?? 2;
  const declared = numbers.declared ?? 0;
  const ticked = numbers.ticked ?? Math.max(0, received - declared);
  return [own(position, { type: 'recordCounts', numbers: { received, ticked, declared } })];
}

/** HR settles those who have not answered; whoever still may answer does so on their own last day. */
const verify: Does<'position'> = (doing) => {
  if (doing.facts.mode === 'byCount') return countThem(doing);
  if (doing.facts.counts.received === 0) return toDecision(doing).acts;
  return applicationsTo(doing)
    .filter(({ facts }) => facts.settled === 'notAnswered' && facts.withdrawnOn === null)
    .map((one) => own(one, { type: 'settle', inTargetGroup: false, reason: 'didNotAnswer' }));
};

const hire: Does<'position'> = (doing) => {
  const { acts, ranking } = toDecision(doing);
  return ranking.length === 0 ? acts : [...acts, ...offers(doing, ranking)];
};

const giveWrittenNotice: Does<'position'> = (doing) =>
  doing.facts.hires
    .filter(({ employment }) => employment === subject(doing))
    .map(({ application }) =>
      own(doing, { type: 'recordWrittenNotice', application, on: doing.scene.today }, doing.duty.owner),
    );

/** One personal text to each (R-POS-9); by count the agency's own tool has sent them. */
const answerEverybody: Does<'position'> = (doing) => {
  if (doing.facts.mode === 'byCount') {
    const numbers = { received: doing.facts.numbers.received ?? 0, answered: answersOf(doing.facts)?.of ?? 0 };
    return [own(doing, { type: 'recordCounts', numbers })];
  }
  return applicationsTo(doing)
    .filter(({ facts }) => facts.withdrawnOn === null && facts.outcome !== 'hired' && facts.answeredOn === null)
    .map((one) => own(one, { type: 'sendFeedback', text: 'Takk for søknaden. Denne gangen ble det en annen.' }));
};

export const positionDoes = {
  jobAnalysis: fulfil(() => ({})),
  advertisement: publish,
  /** Time alone fulfils it. */
  deadline: () => [],
  extendedList: fulfil(({ scene }) => ({ extendedMadeOn: scene.today })),
  verification: verify,
  interview: (doing) => (doing.facts.mode === 'byCount' ? nameCandidate(doing) : interviews(doing)),
  decision: (doing) => toDecision(doing).acts,
  recruitmentEnd: hire,
  hire,
  writtenNotice: giveWrittenNotice,
  feedback: answerEverybody,
} satisfies Readonly<Record<keyof typeof texts, Does<'position'>>>;

/** One more than there are openings, so that somebody gets an answer; every other one has not ticked the box. */
function apply(position: Of): readonly Act[] {
  const { facts, ref, scene } = position;
  const before = scene.all('application').length;
  return Array.from({ length: facts.openings + 1 }, (_, index): Act => {
    // So that the first is the first wherever they are put in order.
    const id = `${derivedId('ap', ref.id)}-${index + 1}`;
    const command = {
      type: 'receive',
      position: ref.id,
      applicant: invented(scene, facts.agency, 'applicant', before + index + 1),
      ticked: facts.hasTickBox ? index % 2 === 0 : null,
      receivedOn: scene.today,
    };
    return { ref: { kind: 'application', id }, role: 'hr', command };
  });
}

const invitationDays = 7;
const interviewDay = (position: Of): Day | null => dutiesOf(position).find(({ id }) => id === 'interview')?.due ?? null;

const uninvited = (position: Of) =>
  position.facts.mode === 'byCount'
    ? []
    : considered(position).filter(({ facts }) => Object.keys(facts.steps).length === 0 && facts.interviewedOn === null);

/** Held before the working day's first look at what is due, so that it can be recorded the same day. */
const invite = (position: Of): readonly Act[] =>
  uninvited(position).map((one) => {
    const day = laterOf(interviewDay(position) ?? position.scene.today, position.scene.today);
    const { place } = position.facts;
    return own(one, { type: 'planSelectionStep', kind: 'interview', day, from: '08:30', place }, 'leader');
  });

export const positionSupposed: readonly Supposed<'position'>[] = [
  {
    id: 'applications',
    because: 'people apply on the last day, where nobody has applied before',
    due: ({ facts }) =>
      facts.status === 'advertised' && facts.mode === 'byCandidate' && facts.counts.received === 0
        ? facts.deadline
        : null,
    acts: apply,
  },
  {
    id: 'invitations',
    because: 'the leader invites to the interview a week before it',
    due: (position) => {
      const day = interviewDay(position);
      return day === null || uninvited(position).length === 0 ? null : addDays(day, -invitationDays);
    },
    acts: invite,
  },
];
