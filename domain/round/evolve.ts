/** Folds one event into the facts. Never looks at a clock; an event holds all that is needed. */
import type { AgencyId } from '../words.ts';
import type { Invitation, RoundEvent } from './events.ts';
import type { Gathering, InvitedAgency, Round, RoundEmployment, RoundFacts, RoundMessage } from './facts.ts';

type Of<T extends RoundEvent['type']> = Extract<RoundEvent, { type: T }>;

const drafted = ({ type: _, ...plan }: Of<'drafted'>): Round => ({
  status: 'draft',
  ...plan,
  agencies: {},
  positions: {},
  employments: {},
  gatherings: {},
  advice: null,
  readyOn: null,
  started: false,
  turn: 0,
});

const withAgency = (facts: Round, agency: AgencyId, change: Partial<InvitedAgency>): Round => {
  const old = facts.agencies[agency];
  return old === undefined ? facts : { ...facts, agencies: { ...facts.agencies, [agency]: { ...old, ...change } } };
};

const withGathering = (facts: Round, gathering: string, change: Partial<Gathering>): Round => {
  const old = facts.gatherings[gathering];
  if (old === undefined) return facts;
  return { ...facts, gatherings: { ...facts.gatherings, [gathering]: { ...old, ...change } } };
};

const withMessage = (facts: Round, message: string, state: RoundMessage['state']): Round => {
  const old = facts.messages?.[message];
  return old === undefined ? facts : { ...facts, messages: { ...facts.messages, [message]: { ...old, state } } };
};

const withEmployment = (facts: Round, employment: string, change: Partial<RoundEmployment>): Round => {
  const old = facts.employments[employment];
  if (old === undefined) return facts;
  return { ...facts, employments: { ...facts.employments, [employment]: { ...old, ...change } } };
};

const invited = (facts: Round, agencies: readonly Invitation[], asked: boolean): Round => ({
  ...facts,
  agencies: {
    ...facts.agencies,
    ...Object.fromEntries(
      agencies.map(({ agency, participation, replyBy }): [string, InvitedAgency] => [
        agency,
        { participation, replyBy, answer: 'invited', positions: 0, asked },
      ]),
    ),
  },
});

export function evolve(facts: RoundFacts, event: RoundEvent): RoundFacts {
  if (event.type === 'drafted') return drafted(event);
  if (facts.status === 'none') return facts;
  return { ...change(facts, event), turn: facts.turn + 1 };
}

function change(facts: Round, event: Exclude<RoundEvent, { type: 'drafted' }>): Round {
  switch (event.type) {
    case 'draftChanged': {
      const { type: _, ...plan } = event;
      return { ...facts, ...plan };
    }
    case 'agenciesAdded':
      return invited(facts, event.agencies, facts.status !== 'draft');
    case 'agencyRemoved': {
      const { [event.agency]: _, ...agencies } = facts.agencies;
      return { ...facts, agencies };
    }
    case 'started':
      return { ...facts, started: true, status: facts.model === 'common' ? 'invited' : 'open' };
    case 'invitationsSent':
      return event.agencies.reduce((sum, { agency }) => withAgency(sum, agency, { asked: true }), facts);
    case 'replyExtended':
      return withAgency(facts, event.agency, { replyBy: event.to });
    case 'dateMoved':
      return { ...facts, dates: { ...facts.dates, [event.which]: event.to } };
    case 'opened':
      return { ...facts, status: 'open' };
    case 'deadlinePassed':
      return { ...facts, status: 'deadlinePassed' };
    case 'recruitmentFinished':
      return { ...facts, status: 'recruitmentFinished' };
    case 'termsBegan':
      return { ...facts, status: 'running' };
    case 'everythingEnded':
      return { ...facts, readyOn: event.on };
    case 'closed':
      return { ...facts, status: 'closed' };
    case 'messageWritten': {
      const { type: _, message, ...written } = event;
      return { ...facts, messages: { ...facts.messages, [message]: { ...written, state: 'waiting' } } };
    }
    case 'messageRecalled':
      return withMessage(facts, event.message, 'recalled');
    case 'messageLeft':
      return withMessage(facts, event.message, 'left');
    case 'adviceSet':
      return { ...facts, advice: event.advice };
    case 'corrected':
      return { ...facts, name: event.name, targetGroup: event.targetGroup, termMonths: event.termMonths };
    case 'unansweredListed':
    case 'reported':
      return facts;
    default:
      return told(facts, event);
  }
}

type Told = Of<
  | `gathering${'Planned' | 'Changed' | 'Cancelled' | 'Held'}`
  | `${'registration' | 'attendance' | 'guidance'}Recorded`
  | `${'answer' | 'position' | 'outcome' | 'employment'}Noted`
  | 'employmentEnded'
>;

function told(facts: Round, event: Told): Round {
  switch (event.type) {
    case 'gatheringPlanned': {
      const { type: _, gathering, ...plan } = event;
      const fresh: Gathering = { ...plan, sequence: 0, state: 'planned', registered: {}, contacts: {}, attended: {} };
      return { ...facts, gatherings: { ...facts.gatherings, [gathering]: fresh } };
    }
    case 'gatheringChanged': {
      const { type: _, gathering, ...plan } = event;
      return withGathering(facts, gathering, plan);
    }
    case 'gatheringCancelled':
      return withGathering(facts, event.gathering, { state: 'cancelled', sequence: event.sequence });
    case 'gatheringHeld':
      return withGathering(facts, event.gathering, { state: 'held' });
    case 'registrationRecorded': {
      const { gathering, who, coming, contact } = event;
      const known = facts.gatherings[gathering];
      const { [who]: _, ...others } = known?.contacts ?? {};
      return withGathering(facts, gathering, {
        registered: { ...known?.registered, [who]: coming },
        contacts: contact === null ? others : { ...others, [who]: contact },
      });
    }
    case 'attendanceRecorded': {
      const attended = { ...facts.gatherings[event.gathering]?.attended, [event.employment]: event.attended };
      return withGathering(facts, event.gathering, { attended });
    }
    case 'guidanceRecorded':
      return withEmployment(facts, event.employment, { [event.step]: event.on });
    case 'answerNoted':
      return withAgency(facts, event.agency, { answer: event.answer, positions: event.positions });
    case 'positionNoted': {
      const { position, agency, openings } = event;
      const old = facts.positions[position] ?? { outcome: null, hires: 0 };
      return { ...facts, positions: { ...facts.positions, [position]: { ...old, agency, openings } } };
    }
    case 'outcomeNoted': {
      const { position, agency, outcome, hires } = event;
      const openings = facts.positions[position]?.openings ?? 0;
      return { ...facts, positions: { ...facts.positions, [position]: { agency, openings, outcome, hires } } };
    }
    case 'employmentNoted': {
      const { employment, agency, start, leaving } = event;
      const old = facts.employments[employment] ?? { offered: null, held: null };
      const fresh: RoundEmployment = { ...old, agency, start, leaving, outcome: null };
      return { ...facts, employments: { ...facts.employments, [employment]: fresh } };
    }
    case 'employmentEnded':
      return withEmployment(facts, event.employment, { outcome: event.outcome });
    default:
      return event satisfies never;
  }
}
