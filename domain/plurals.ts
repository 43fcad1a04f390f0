/** The kinds of cases as addresses name them: the API's own, and the links that webhooks carry. */
import type { CaseKind } from './words.ts';

export const plurals: Readonly<Record<CaseKind, string>> = {
  agency: 'agencies',
  round: 'rounds',
  participation: 'participations',
  position: 'positions',
  application: 'applications',
  employment: 'employments',
};
