/** Folds one event into the facts. Never looks at a clock; an event holds all that is needed. */
import type { ParticipationEvent } from './events.ts';
import type { HrGathering, Participation, ParticipationFacts } from './facts.ts';

type Of<T extends ParticipationEvent['type']> = Extract<ParticipationEvent, { type: T }>;

const opened = ({ type: _, on, ...given }: Of<'opened'>): Participation => ({
  status: 'invited',
  ...given,
  openedOn: on,
  invitationSent: false,
  extended: false,
  basis: [],
  decisionMaker: null,
  answer: null,
  roundEnded: false,
  withdrewOn: null,
  gatherings: {},
  calledOff: 0,
  turn: 0,
});

/** Out of the round: nobody comes. The round tells of what lies ahead if the agency comes back. */
const calledOff = (facts: Participation): Participation => ({
  ...facts,
  gatherings: {},
  calledOff: facts.calledOff + 1,
});

const withGathering = (facts: Participation, id: string, change: Partial<HrGathering>): Participation => {
  const old = facts.gatherings[id];
  return old === undefined ? facts : { ...facts, gatherings: { ...facts.gatherings, [id]: { ...old, ...change } } };
};

export function evolve(facts: ParticipationFacts, event: ParticipationEvent): ParticipationFacts {
  if (event.type === 'opened') return facts.status === 'none' ? opened(event) : facts;
  if (facts.status === 'none') return facts;
  return { ...change(facts, event), turn: facts.turn + 1 };
}

function change(facts: Participation, event: Exclude<ParticipationEvent, { type: 'opened' }>): Participation {
  switch (event.type) {
    case 'invitationSent':
      return { ...facts, invitationSent: true };
    case 'basisPrepared':
      return { ...facts, basis: event.covered };
    case 'decisionMakerNamed':
      return { ...facts, decisionMaker: event.person };
    case 'answered': {
      const { type: _, ...answer } = event;
      return { ...facts, answer, status: answer.takePart ? 'takingPart' : 'declined' };
    }
    case 'answerConfirmed':
    case 'messagePassedOn':
      return facts;
    case 'answerCorrected':
      return corrected(facts, event);
    case 'answerTakenBack':
      return { ...calledOff(facts), answer: null, status: 'invited' };
    case 'withdrawn':
      return { ...calledOff(facts), status: 'withdrawn', withdrewOn: event.on };
    case 'withdrawalUndone':
      return { ...facts, status: 'takingPart', withdrewOn: null };
    case 'replyExtended':
      return { ...facts, replyBy: event.to, extended: true };
    case 'dateMoved':
      return event.date === 'replyBy' ? { ...facts, replyBy: event.to, extended: false } : facts;
    case 'roundCorrected':
      return { ...facts, name: event.name, targetGroup: event.targetGroup, termMonths: event.termMonths };
    case 'roundEnded':
      return { ...facts, roundEnded: true };
    case 'closed':
      return { ...facts, status: 'closed' };
    case 'gatheringNoted': {
      const { type: _, gathering, ...given } = event;
      const { coming, contact } = facts.gatherings[gathering] ?? { coming: null, contact: null };
      return {
        ...facts,
        gatherings: { ...facts.gatherings, [gathering]: { ...given, state: 'planned', coming, contact } },
      };
    }
    case 'gatheringCancelled':
      return withGathering(facts, event.gathering, { state: 'cancelled', sequence: event.sequence });
    case 'gatheringHeld':
      return withGathering(facts, event.gathering, { state: 'held' });
    case 'gatheringAnswered':
      return withGathering(facts, event.gathering, { coming: event.coming, contact: event.contact });
    default:
      return event satisfies never;
  }
}

function corrected(facts: Participation, { takePart, positions, on }: Of<'answerCorrected'>): Participation {
  const old = facts.answer ?? { on, decidedBy: null, onPaper: false };
  const answer = { ...old, takePart, positions };
  return takePart ? { ...facts, answer, status: 'takingPart' } : { ...calledOff(facts), answer, status: 'declined' };
}
