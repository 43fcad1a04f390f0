/** What somebody who acts does about each duty, and what the line supposes besides (R-RND-6, docs/scenarios.md). */
import type { CaseKind } from '../../domain/words.ts';
import { agencyDoes } from './agency.ts';
import { anyCaseDoes } from './any-case.ts';
import { applicationDoes } from './application.ts';
import { employmentDoes } from './employment.ts';
import { participationDoes, participationSupposed } from './participation.ts';
import { positionDoes, positionSupposed } from './position.ts';
import { roundDoes } from './round.ts';
import type { Does, Supposed } from './scene.ts';

type DoesByDuty<K extends CaseKind> = Readonly<Record<string, Does<K>>>;

const byKind: { readonly [K in CaseKind]: DoesByDuty<K> } = {
  agency: agencyDoes,
  round: roundDoes,
  participation: participationDoes,
  position: positionDoes,
  application: applicationDoes,
  employment: employmentDoes,
};

/** Duties that nobody who acts brings to an end on the due date, each with the reason. */
export const endsByItself: Readonly<Record<string, string>> = {
  'position.deadline': 'the application deadline passes; moving it is no part of a smooth course',
  'participation.gathering': 'HR has said that somebody comes, and the duty stands until the gathering has been held',
};

/** @param duty its name: the part of the id before the first dot */
export const doesFor = <K extends CaseKind>(kind: K, duty: string): Does<K> | undefined =>
  byKind[kind][duty] ?? (anyCaseDoes as DoesByDuty<CaseKind>)[duty];

const supposedByKind: { readonly [K in CaseKind]: readonly Supposed<K>[] } = {
  agency: [],
  round: [],
  participation: participationSupposed,
  position: positionSupposed,
  application: [],
  employment: [],
};

export const supposedOf = <K extends CaseKind>(kind: K): readonly Supposed<K>[] => supposedByKind[kind];
