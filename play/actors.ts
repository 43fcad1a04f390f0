/** What somebody who acts does about each duty (R-RND-6): the command that fulfils it, with fields that are likely. */
import type { Duty } from '../domain/case/definition.ts';
import { type AnyCommand, openDuties } from '../domain/case/engine.ts';
import type { CaseKind, Day, PersonId, Role } from '../domain/words.ts';
import type { CaseRow } from '../store/case-row.ts';

export interface Act {
  readonly role: Role;
  readonly command: AnyCommand;
}

interface Doing {
  readonly row: CaseRow;
  readonly duty: Duty;
  readonly today: Day;
  /** Who holds a role now: the likely person for another role. */
  readonly holds: (role: Role) => PersonId | null;
}

type Does = (doing: Doing) => Omit<AnyCommand, 'type'> | null;

const on: Does = ({ today }) => ({ on: today });
const basis = ['aim', 'ordinaryPositions', 'temporaryWithWayToPermanent', 'mentor', 'courses'];

/** The last part of a duty's id, which names what it is about: a talk, a gathering, a year. */
const subject = ({ duty }: Doing): string => duty.id.slice(duty.id.indexOf('.') + 1);

/**
 * By kind and command. A duty without a row is one whose answer nobody can guess (whom to appoint, whom to hire): the
 * dry run then shows what follows when it is left undone.
 */
const doings: Readonly<Partial<Record<CaseKind, Readonly<Record<string, Does>>>>> = {
  agency: {
    recordUnionDiscussion: (doing) => ({ year: Number(subject(doing)), on: doing.today }),
    recordAnnualExtract: (doing) => ({ year: Number(subject(doing)) }),
  },
  round: {
    closeGathering: (doing) => ({ gathering: subject(doing) }),
    recordGuidance: (doing) => ({
      employment: subject(doing),
      step: doing.duty.id.startsWith('guidanceOffer') ? 'offered' : 'held',
      on: doing.today,
    }),
    close: () => ({}),
  },
  participation: {
    prepareBasis: () => ({ covered: basis }),
    nameDecisionMaker: ({ holds }) => ({ person: holds('hrHead') ?? holds('hr') }),
    answer: () => ({ takePart: true, positions: 1 }),
    registerForGathering: (doing) => ({ gathering: subject(doing), coming: true }),
  },
  position: {
    confirmJobAnalysis: () => ({}),
    recordLists: ({ today }) => ({ extendedMadeOn: today }),
  },
  employment: {
    signContract: ({ today }) => ({ on: today, complete: true }),
    recordAccommodation: ({ today }) => ({ talkHeldOn: today }),
    recordEquipment: on,
    appointBuddy: ({ holds }) => ({ person: holds('hr'), place: 'Resepsjonen' }),
    appointMentor: ({ holds }) => ({ person: holds('hrHead') }),
    signAgreement: on,
    recordMeeting: ({ today }) => ({ on: today, held: true }),
    recordTalk: (doing) => ({ talk: subject(doing), on: doing.today, held: true }),
    assessProbation: on,
    proposeOutcome: () => ({ outcome: 'end' }),
    recordDecision: ({ today }) => ({ outcome: 'end', on: today, body: 'Ansettelsesorganet' }),
    recordNoticeReceived: ({ row, today }) => (noticeIsSent(row) ? { on: today, how: 'handed' } : null),
    recordLeavingTalk: on,
    issueCertificate: on,
    recordAccessReturned: on,
    registerForGathering: (doing) => ({ gathering: subject(doing), coming: true }),
  },
};

const noticeIsSent = ({ state }: CaseRow): boolean => {
  const { notice } = state.facts as { notice?: { sentOn: Day | null } };
  return notice?.sentOn != null;
};

function actFor(doing: Doing): Act | null {
  const { row, duty } = doing;
  const fields = doings[row.ref.kind]?.[duty.fulfilledBy]?.(doing);
  if (fields != null) return { role: duty.owner, command: { ...fields, type: duty.fulfilledBy } };
  if (duty.fulfilledBy === 'recordNoticeReceived')
    return { role: 'hr', command: { type: 'sendNotice', on: doing.today } };
  return null;
}

/** What falls due today or has been due, as commands; nothing for what nobody can guess. */
export const actsDue = (row: CaseRow, today: Day, holds: Doing['holds']): readonly Act[] =>
  openDuties(row.definition, row.state)
    .filter(({ due }) => due <= today)
    .flatMap((duty) => actFor({ row, duty, today, holds }) ?? []);
