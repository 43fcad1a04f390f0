import type { participation as nb } from './participation.nb.ts';

/** What must be done for a participation (English). */
export const participation: Record<keyof typeof nb, string> = {
  basis: 'Finish the basis for the decision',
  decisionMaker: 'Name the decision maker',
  answer: 'Answer the invitation',
  gathering: 'Come to the gathering, or say that nobody does',
};
