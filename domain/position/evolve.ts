/** Folds one event into the facts. Never looks at a clock; an event holds all that is needed. */
import { addDays } from '../calendar.ts';
import { defaultPolicy } from '../policy.ts';
import type { Day } from '../words.ts';
import type { PositionEvent } from './events.ts';
import type { Counts, Numbers, Position, PositionFacts, Registered } from './facts.ts';
import { countNames, everybodyAnswered } from './facts.ts';

const noCounts: Counts = {
  received: 0,
  late: 0,
  waiting: 0,
  confirmed: 0,
  notAnswered: 0,
  notInGroup: 0,
  interviewed: 0,
  withdrawn: 0,
  toAnswer: 0,
  answered: 0,
};

const noNumbers: Numbers = {
  received: null,
  ticked: null,
  declared: null,
  interviewed: null,
  answered: null,
  withdrawn: null,
};

const declarationDeadline = (policy: Registered['policy'], deadline: Day): Day =>
  addDays(deadline, policy.declarationDays ?? defaultPolicy.declarationDays);

function opened(event: Extract<PositionEvent, { type: 'registered' | 'adopted' }>): Position {
  const { type, on, ...rest } = event;
  const adopted = event.type === 'adopted' ? event : null;
  const running = adopted !== null && adopted.stage !== 'preparing';
  return {
    ...pick(rest),
    status: adopted?.stage ?? 'preparing',
    registeredOn: on,
    adopted: type === 'adopted',
    analysed: running,
    advertisement: adopted?.advertisement ?? null,
    publication: running ? published(adopted) : null,
    channels: [],
    wantsListing: false,
    // One that runs in a common round is on the list already.
    listed: running && rest.model === 'common',
    declarationDeadline: rest.deadline === null ? null : declarationDeadline(rest.policy, rest.deadline),
    latePolicy: null,
    counts: noCounts,
    numbers: noNumbers,
    numbersComplete: false,
    candidates: {},
    ranking: [],
    decision: null,
    offers: {},
    hires: [],
    outcome: null,
    feedbackFrom: null,
    extendedListOn: null,
    publicList: false,
    closedOn: null,
    sequence: 0,
  };
}

const pick = (from: Registered): Registered => ({
  round: from.round,
  agency: from.agency,
  model: from.model,
  targetGroup: from.targetGroup,
  policy: from.policy,
  mode: from.mode,
  title: from.title,
  positionCode: from.positionCode,
  pay: from.pay,
  unit: from.unit,
  leader: from.leader,
  jobLevel: from.jobLevel,
  percentage: from.percentage,
  months: from.months,
  place: from.place,
  qualifications: from.qualifications,
  openings: from.openings,
  hasTickBox: from.hasTickBox,
  deadline: from.deadline,
  publishFrom: from.publishFrom,
  recruitmentEnd: from.recruitmentEnd,
});

const published = (event: Extract<PositionEvent, { type: 'adopted' }>): Position['publication'] => ({
  on: event.publishedOn ?? event.on,
  link: event.link ?? '',
  text: event.advertisement ?? '',
  findings: [],
});

export function evolve(facts: PositionFacts, event: PositionEvent): PositionFacts {
  if (event.type === 'registered' || event.type === 'adopted') return opened(event);
  if (facts.status === 'none') return facts;
  return { ...changed(facts, event), sequence: facts.sequence + 1 };
}

type Later = Exclude<PositionEvent, { type: 'registered' | 'adopted' }>;

function changed(facts: Position, event: Later): Position {
  switch (event.type) {
    case 'jobAnalysisConfirmed':
      return { ...facts, analysed: true };
    case 'advertisementSaved':
      return { ...facts, advertisement: event.text };
    case 'published':
      return {
        ...facts,
        status: 'advertised',
        advertisement: event.text,
        publication: { on: event.on, link: event.link, text: event.text, findings: event.findings },
        channels: [...facts.channels, ...event.channels],
        wantsListing: event.announce,
        ...withDeadline(facts, event.deadline),
      };
    case 'registrationChanged':
      return { ...facts, ...event.post };
    case 'channelAdded':
      return { ...facts, channels: [...facts.channels, { channel: event.channel, link: event.link, on: event.on }] };
    case 'deadlineMoved':
      return {
        ...facts,
        ...withDeadline(facts, event.to),
        ...(event.reopens ? { status: 'advertised', numbersComplete: false } : {}),
      };
    case 'roundDateMoved':
      return { ...facts, [event.date]: event.to };
    case 'latePolicySet':
      return { ...facts, latePolicy: event.policy };
    case 'leaderChanged':
      return { ...facts, leader: event.leader };
    case 'announced':
      return { ...facts, listed: true };
    case 'verificationOpened':
      return { ...facts, status: 'verifying' };
    case 'selectionOpened':
      return { ...facts, status: 'selecting' };
    case 'feedbackOpened':
      return { ...facts, status: 'answering' };
    case 'closed':
      return { ...facts, status: 'closed', closedOn: event.on };
    case 'countsChanged':
      return unclosed({ ...facts, counts: added(facts.counts, { ...event.change, ...event.sealed }) });
    case 'answersCounted':
      return { ...facts, counts: { ...facts.counts, ...event.counts }, candidates: unverified(facts.candidates) };
    case 'numbersRecorded':
      return {
        ...facts,
        numbers: { ...facts.numbers, ...event.numbers },
        numbersComplete: facts.numbersComplete || event.complete,
      };
    case 'extendedListMade':
      return { ...facts, extendedListOn: event.on };
    case 'publicListChosen':
      return { ...facts, publicList: event.publicList };
    case 'linkCorrected':
      return { ...facts, publication: facts.publication && { ...facts.publication, link: event.link } };
    default:
      return hiring(facts, event);
  }
}

type Hiring = Extract<
  Later,
  {
    type:
      | 'candidateNoted'
      | 'ranked'
      | 'decided'
      | 'offered'
      | 'offerDeclined'
      | 'hired'
      | 'writtenNoticeGiven'
      | 'hireFellThrough'
      | 'hireArchived'
      | 'ended'
      | 'reopened'
      | 'decisionTakenBack'
      | 'outcomeCorrected';
  }
>;

function hiring(facts: Position, event: Hiring): Position {
  switch (event.type) {
    case 'candidateNoted': {
      const { type: _, application, sealed, ...known } = event;
      const candidate = { ...known, verified: sealed?.verified ?? null };
      return { ...facts, candidates: { ...facts.candidates, [application]: candidate } };
    }
    case 'ranked':
      return { ...facts, ranking: event.applications };
    case 'decided':
      return {
        ...facts,
        decision: { body: event.body, on: event.on, ranking: event.ranking },
        feedbackFrom: event.on,
      };
    case 'offered':
      return { ...facts, offers: { ...facts.offers, [event.application]: 'offered' } };
    case 'offerDeclined':
      return { ...facts, offers: { ...facts.offers, [event.application]: 'declined' } };
    case 'hired':
      return {
        ...facts,
        offers: { ...facts.offers, [event.application]: 'accepted' },
        hires: [
          ...facts.hires,
          {
            application: event.application,
            employment: event.employment,
            noticeOn: event.noticeOn,
            on: event.on,
          },
        ],
      };
    case 'writtenNoticeGiven':
      return {
        ...facts,
        hires: facts.hires.map((hire) =>
          hire.application === event.application ? { ...hire, noticeOn: event.on } : hire,
        ),
      };
    case 'hireArchived':
      return facts;
    case 'hireFellThrough':
      return {
        ...facts,
        ...(facts.status === 'closed' ? { status: 'answering' } : {}),
        outcome: null,
        offers: { ...facts.offers, [event.application]: 'fellThrough' },
        hires: facts.hires.filter((hire) => hire.employment !== event.employment),
      };
    case 'ended':
      return { ...facts, outcome: event.outcome, feedbackFrom: facts.feedbackFrom ?? event.on };
    case 'reopened':
      return {
        ...facts,
        outcome: null,
        status: statusWithoutOutcome(facts, event.on),
        feedbackFrom: facts.decision?.on ?? null,
      };
    case 'decisionTakenBack': {
      const undecided = { ...facts, decision: null, offers: {}, feedbackFrom: null };
      return { ...undecided, status: statusWithoutOutcome(undecided, event.on) };
    }
    case 'outcomeCorrected':
      return { ...facts, outcome: event.outcome };
    default:
      return event satisfies never;
  }
}

/** Where a position stands whose end was taken back: as far as it had come before. */
function statusWithoutOutcome(facts: Position, today: Day): Position['status'] {
  if (facts.decision !== null) return 'answering';
  if (facts.publication === null) return 'preparing';
  return facts.deadline !== null && facts.deadline >= today ? 'advertised' : 'verifying';
}

/** A candidate that was on the way when the position closed must be answered too (R-POS-9). */
const unclosed = (facts: Position): Position =>
  facts.status === 'closed' && !everybodyAnswered(facts) ? { ...facts, status: 'answering' } : facts;

const unverified = (candidates: Position['candidates']): Position['candidates'] =>
  Object.fromEntries(
    Object.entries(candidates).map(([application, one]) => [application, { ...one, verified: null }] as const),
  );

const withDeadline = (facts: Position, deadline: Day) => ({
  deadline,
  declarationDeadline: declarationDeadline(facts.policy, deadline),
});

const added = (counts: Counts, change: Partial<Counts>): Counts => {
  const sums = countNames.map((name) => [name, counts[name] + (change[name] ?? 0)] as const);
  return { ...counts, ...Object.fromEntries(sums) };
};
