/** Folds one event into the facts. Looks at no clock; an event holds all that is needed. */
import type { EventOf, OwnEvent } from './events.ts';
import { type Done, type Employment, type Facts, type Gathering, isCurrent, type Known, type Notice } from './facts.ts';
import { fixedGatherings } from './gatherings.ts';
import { takenBack } from './taken-back.ts';

const nothingDone: Done = {
  contract: null,
  accommodation: null,
  equipment: null,
  courseIntroduced: null,
  buddyRoleEnded: null,
  probationAssessed: null,
  probationPassed: null,
  training: null,
  leavingTalk: null,
  certificate: null,
  accessReturned: null,
};

const noNotice: Notice = { sentOn: null, receivedOn: null };

function beginning(event: EventOf<'opened' | 'adopted'>): Employment {
  return {
    agency: event.agency,
    round: event.round,
    position: event.position,
    application: event.application,
    title: event.title,
    positionCode: event.positionCode,
    policy: event.policy,
    adoptedOn: null,
    employee: event.employee,
    leader: event.leader,
    mentor: null,
    buddy: null,
    term: event.term,
    percentage: event.percentage,
    partTimeReason: event.partTimeReason,
    earlierService: event.earlierService,
    absences: [],
    done: nothingDone,
    talks: {},
    agenda: {},
    meetings: [],
    activities: [],
    proposal: null,
    decisions: [],
    notice: noNotice,
    ending: null,
    wishes: [],
    gatherings: {},
    evaluations: [],
    leftOn: null,
    closedOn: null,
    archivedOn: null,
    hold: null,
    revision: 1,
  };
}

/** A mentor of before has met and agreed already; what the first duty after the adoption is follows from its day. */
const adopted = (event: EventOf<'adopted'>): Facts => ({
  ...beginning(event),
  status: event.term.start <= event.on ? 'employed' : 'hired',
  adoptedOn: event.on,
  mentor: event.mentor === null ? null : { person: event.mentor, since: event.term.start, agreementOn: null },
  buddy: event.buddy === null ? null : { person: event.buddy, place: null },
  notice: { sentOn: event.noticeReceivedOn, receivedOn: event.noticeReceivedOn },
});

const doneBy = {
  contractSigned: 'contract',
  accommodationRecorded: 'accommodation',
  equipmentReady: 'equipment',
  courseIntroduced: 'courseIntroduced',
  buddyRoleEnded: 'buddyRoleEnded',
  probationAssessed: 'probationAssessed',
  probationPassed: 'probationPassed',
  trainingConfirmed: 'training',
  leavingTalkHeld: 'leavingTalk',
  certificateIssued: 'certificate',
  accessReturned: 'accessReturned',
} as const satisfies Partial<Record<OwnEvent['type'], keyof Done>>;

type DoneEvent = Extract<OwnEvent, { type: keyof typeof doneBy }>;
const isDone = (event: OwnEvent): event is DoneEvent => event.type in doneBy;

const gatheringChanged = (facts: Known, id: string, change: Partial<Gathering>): Known => {
  const known = facts.gatherings[id];
  return known === undefined ? facts : { ...facts, gatherings: { ...facts.gatherings, [id]: { ...known, ...change } } };
};

function noted(facts: Known, event: EventOf<'gatheringNoted'>): Known {
  const { type: _, gathering, ...news } = event;
  const old = facts.gatherings[gathering];
  const { coming, present, others, calledOff } = old ?? { coming: null, present: null, others: {}, calledOff: 0 };
  const fresh: Gathering = { ...news, cancelled: false, held: false, coming, present, others, calledOff };
  return { ...facts, gatherings: { ...facts.gatherings, [gathering]: fresh } };
}

function answered(facts: Known, { gathering, guest, coming }: EventOf<'gatheringAnswered'>): Known {
  const others = { ...facts.gatherings[gathering]?.others };
  return gatheringChanged(facts, gathering, guest === null ? { coming } : { others: { ...others, [guest]: coming } });
}

/** Gatherings that the employee could come to before this event, and that the term reaches no more. */
function calledOff(before: Known, after: Known): Known['gatherings'] {
  const reached = (facts: Known) => new Set(isCurrent(facts) ? fixedGatherings(facts).map(([id]) => id) : []);
  const [old, now] = [reached(before), reached(after)];
  return Object.fromEntries(
    Object.entries(after.gatherings).map(([id, gathering]) => {
      const off = old.has(id) && !now.has(id) && !gathering.cancelled;
      return [id, off ? { ...gathering, coming: null, calledOff: gathering.calledOff + 1 } : gathering] as const;
    }),
  );
}

function decided(facts: Known, event: EventOf<'decisionRecorded'>): Known {
  const { outcome, on, row, term } = event;
  const before = { term: facts.term, notice: facts.notice };
  const next = { ...facts, term, proposal: null, decisions: [...facts.decisions, { outcome, on, row, before }] };
  if (outcome === 'permanent') return { ...next, status: 'permanent' };
  // A notice spoke of the old leaving date: the new one needs its own.
  return outcome === 'extend' ? { ...next, notice: noNotice } : next;
}

function corrected(facts: Known, event: EventOf<'corrected'>): Known {
  const { term, leader, percentage, noticeReceivedOn, begun } = event;
  const status = begun ? 'employed' : 'hired';
  return { ...facts, status, term, leader, percentage, notice: { ...facts.notice, receivedOn: noticeReceivedOn } };
}

type Later = Exclude<OwnEvent, DoneEvent | { type: 'opened' | 'adopted' }>;

function changed(facts: Known, event: Later): Known {
  switch (event.type) {
    case 'welcomed':
      return facts;
    case 'began':
      return { ...facts, status: 'employed' };
    case 'buddyAppointed':
      return { ...facts, buddy: { person: event.person, place: event.place } };
    case 'mentorAppointed':
      return { ...facts, mentor: { person: event.person, since: event.on, agreementOn: null } };
    case 'agreementSigned':
      return { ...facts, mentor: facts.mentor && { ...facts.mentor, agreementOn: event.on } };
    case 'talkRecorded':
      return { ...facts, talks: { ...facts.talks, [event.talk]: { on: event.on, held: event.held } } };
    case 'agendaAdded':
      return { ...facts, agenda: { ...facts.agenda, [event.talk]: event.item } };
    case 'meetingRecorded':
      return { ...facts, meetings: [...facts.meetings, { on: event.on, held: event.held }] };
    case 'activityAgreed':
      return {
        ...facts,
        activities: [...facts.activities, { item: event.item, due: event.due, owner: event.owner, doneOn: null }],
      };
    case 'activityDone':
      return {
        ...facts,
        activities: facts.activities.map((one, n) => (n === event.activity ? { ...one, doneOn: event.on } : one)),
      };
    case 'outcomeProposed':
      return { ...facts, proposal: { outcome: event.outcome, months: event.months, on: event.on } };
    case 'decisionRecorded':
      return decided(facts, event);
    case 'noticeSent':
      return { ...facts, notice: { ...facts.notice, sentOn: event.on } };
    case 'noticeReceived':
      return { ...facts, notice: { ...facts.notice, receivedOn: event.on } };
    case 'moreSecureAsked':
      return { ...facts, wishes: [...facts.wishes, { askedOn: event.on, answeredOn: null }] };
    case 'moreSecureAnswered':
      return { ...facts, wishes: facts.wishes.map((one) => ({ ...one, answeredOn: one.answeredOn ?? event.on })) };
    case 'leaderChanged':
      return { ...facts, leader: event.person };
    case 'percentageChanged':
      return { ...facts, percentage: event.percentage, partTimeReason: event.reason };
    case 'startMoved':
      return { ...facts, term: event.term };
    case 'absenceRecorded':
      return { ...facts, absences: [...facts.absences, { from: event.from, to: event.to, told: event.told }] };
    case 'resigned':
      return { ...facts, ending: { by: 'resignation', on: event.on, lastDay: event.lastDay } };
    case 'dismissed':
      return { ...facts, ending: { by: 'dismissal', on: event.on, lastDay: event.lastDay } };
    case 'cancelled':
      return { ...facts, status: 'closed', outcome: 'cancelled', closedOn: event.on };
    case 'evaluated':
      return { ...facts, evaluations: [...facts.evaluations, event.part] };
    case 'gatheringNoted':
      return noted(facts, event);
    case 'gatheringCancelled':
      return gatheringChanged(facts, event.gathering, { cancelled: true, sequence: event.sequence });
    case 'gatheringHeld':
      return gatheringChanged(facts, event.gathering, { held: true });
    case 'gatheringAnswered':
      return answered(facts, event);
    case 'messagePassedOn':
      return facts;
    case 'attendanceRecorded':
      return gatheringChanged(facts, event.gathering, { present: event.present });
    case 'corrected':
      return corrected(facts, event);
    case 'takenBack':
      return takenBack(facts, event.fact);
    case 'left':
      return { ...facts, status: 'left', leftOn: event.on };
    case 'archivedNoted':
      return { ...facts, archivedOn: event.on };
    case 'retentionHeld':
      return { ...facts, hold: event.reason };
    case 'holdReleased':
      return { ...facts, hold: null };
    case 'closed':
      return { ...facts, status: 'closed', outcome: event.outcome, closedOn: event.on };
    default:
      return event satisfies never;
  }
}

const goesOn = { closedOn: null, archivedOn: null };

export function evolve(facts: Facts, event: OwnEvent): Facts {
  if (event.type === 'opened') return { ...beginning(event), status: 'hired' };
  if (event.type === 'adopted') return adopted(event);
  if (facts.status === 'none') return facts;
  const next = isDone(event)
    ? { ...facts, done: { ...facts.done, [doneBy[event.type]]: event.on } }
    : changed(facts, event);
  const { closedOn, archivedOn } = next.status === 'closed' ? next : goesOn;
  return { ...next, closedOn, archivedOn, gatherings: calledOff(facts, next), revision: facts.revision + 1 };
}
