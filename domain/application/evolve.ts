/** Folds one event into the facts. Never looks at a clock; an event holds all that is needed. */
import type { ApplicationEvent } from './events.ts';
import type { Application, ApplicationFacts, Question, SelectionStep } from './facts.ts';

/** How a question reads whose answer has been erased, until the log says that it was. */
const unasked: Question = { settled: 'waiting', settledBy: null, askedOn: null, declarationDue: null };

const questionOf = ({ settled, settledBy, askedOn, declarationDue }: Question): Question => ({
  settled,
  settledBy,
  askedOn,
  declarationDue,
});

function opened(event: Extract<ApplicationEvent, { type: 'received' }>): Application {
  const { type: _, sealed, ...rest } = event;
  return {
    ...rest,
    ...(sealed === null ? unasked : questionOf(sealed)),
    status: 'received',
    steps: {},
    interviewedOn: null,
    education: null,
    qualified: null,
    certificate: null,
    withdrawnOn: null,
    feedbackDraft: null,
    answeredOn: null,
    feedbackReadOn: null,
    outcome: null,
    closedOn: null,
    hold: null,
    erasureAskedOn: null,
    erasureGrantedOn: null,
    archivedOn: null,
    sequence: 0,
  };
}

export function evolve(facts: ApplicationFacts, event: ApplicationEvent): ApplicationFacts {
  if (event.type === 'received') return opened(event);
  if (facts.status === 'none') return facts;
  return { ...changed(facts, event), sequence: facts.sequence + 1 };
}

type Later = Exclude<ApplicationEvent, { type: 'received' }>;

/** About the target group, and what ends or reopens the case. */
function changed(facts: Application, event: Later): Application {
  switch (event.type) {
    case 'answerRecorded':
      return event.sealed === null ? facts : { ...facts, ...questionOf(event.sealed) };
    case 'silenceNoted':
      return { ...facts, settled: 'notAnswered' };
    case 'answerErased':
      return { ...facts, ...unasked, settled: 'erased' };
    case 'declarationDueMoved':
      return {
        ...facts,
        declarationDue: event.to,
        considered: event.considered,
        late: event.late,
        askedOn: event.askedOn,
        ...(event.reopens ? { settled: 'waiting' } : {}),
      };
    case 'withdrawn':
      return { ...facts, withdrawnOn: event.on };
    case 'withdrawalUndone':
      return { ...facts, withdrawnOn: null, status: 'received', closedOn: null };
    case 'outcomeNoted':
      return event.outcome === null
        ? { ...facts, outcome: null, status: 'received', closedOn: null }
        : { ...facts, outcome: event.outcome };
    case 'hireFellThrough':
      return { ...facts, outcome: null, status: 'received', closedOn: null, archivedOn: null };
    case 'closed':
      return { ...facts, status: 'closed', closedOn: event.on };
    default:
      return considered(facts, event);
  }
}

type Considering = Exclude<
  Later,
  {
    type:
      | 'answerRecorded'
      | 'silenceNoted'
      | 'answerErased'
      | 'declarationDueMoved'
      | 'withdrawn'
      | 'withdrawalUndone'
      | 'outcomeNoted'
      | 'hireFellThrough'
      | 'closed';
  }
>;

/** About the candidate's way through the selection, and what is kept. */
function considered(facts: Application, event: Considering): Application {
  switch (event.type) {
    case 'stepPlanned':
    case 'stepMoved': {
      const { kind, day, from, place } = event;
      const accommodation = facts.steps[event.step]?.accommodation ?? null;
      return withStep(facts, event.step, { kind, day, from, place, coming: null, accommodation });
    }
    case 'stepCancelled':
      return {
        ...facts,
        steps: Object.fromEntries(Object.entries(facts.steps).filter(([step]) => step !== event.step)),
      };
    case 'stepAnswered': {
      const step = facts.steps[event.step];
      const { coming, accommodation } = event;
      return step === undefined ? facts : withStep(facts, event.step, { ...step, coming, accommodation });
    }
    case 'interviewed':
    case 'interviewCorrected':
      return { ...facts, interviewedOn: event.on };
    case 'assessed':
      return { ...facts, education: event.education, qualified: event.qualified };
    case 'certificateAsked':
      return { ...facts, certificate: { askedOn: event.on, seenOn: null, seenBy: null } };
    case 'certificateSeen':
      return {
        ...facts,
        certificate: facts.certificate && { ...facts.certificate, seenOn: event.on, seenBy: event.by },
      };
    case 'feedbackDrafted':
      return { ...facts, feedbackDraft: event.text };
    case 'feedbackSent':
      return { ...facts, answeredOn: event.on };
    case 'feedbackRead':
      return { ...facts, feedbackReadOn: event.on };
    case 'leaderChanged':
      return { ...facts, leader: event.leader };
    case 'retentionHeld':
      return { ...facts, hold: event.reason };
    case 'holdReleased':
      return { ...facts, hold: null };
    case 'erasureAsked':
      return { ...facts, erasureAskedOn: event.on };
    case 'erasureAnswered':
      return { ...facts, erasureAskedOn: null, erasureGrantedOn: event.granted ? event.on : null };
    case 'archivedNoted':
      return { ...facts, archivedOn: event.on };
    default:
      return event satisfies never;
  }
}

const withStep = (facts: Application, id: string, step: SelectionStep): Application => ({
  ...facts,
  steps: { ...facts.steps, [id]: step },
});
