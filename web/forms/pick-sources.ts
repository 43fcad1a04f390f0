/** Which parts of a case a command's field chooses among (web/forms/picks.ts has them): read when the desk is built. */
import type { CaseKind } from '../../domain/words.ts';

export type PickSource =
  | 'activities'
  | 'candidates'
  | 'deputised'
  | 'employments'
  | 'gatherings'
  | 'hired'
  | 'nextRanked'
  | 'offered'
  | 'refusedMessages'
  | 'steps'
  | 'stuckSteps'
  | 'talks'
  | 'undelivered';

/** By kind of case and the field's name; by command too where the same name means fewer of them. */
const sources: Readonly<Record<CaseKind, Readonly<Record<string, PickSource>>>> = {
  agency: { person: 'deputised' },
  round: { gathering: 'gatherings', employment: 'employments' },
  participation: { gathering: 'gatherings' },
  position: {
    applications: 'candidates',
    ranking: 'candidates',
    candidate: 'candidates',
    'offer.application': 'nextRanked',
    'recordDecline.application': 'offered',
    'recordAcceptance.application': 'offered',
    'recordWrittenNotice.application': 'hired',
  },
  application: { step: 'steps' },
  employment: { talk: 'talks', gathering: 'gatherings', activity: 'activities' },
};

/** Of the commands that every case takes: what they are about stands in the duties that ask for them. */
const ofEveryKind: Readonly<Record<string, PickSource>> = {
  'case.retryStep.act': 'stuckSteps',
  'case.skipStep.act': 'stuckSteps',
  'case.refusalSeen.key': 'refusedMessages',
  'case.undeliverableHandled.key': 'undelivered',
};

/** Null: the field is no part of the case. */
export const pickSourceOf = (kind: CaseKind, type: string, field: string): PickSource | null =>
  ofEveryKind[`${type}.${field}`] ?? sources[kind][`${type}.${field}`] ?? sources[kind][field] ?? null;
