import type { participation as nb } from './participation.nb.ts';

/** What must be done for a participation (nynorsk). */
export const participation: Record<keyof typeof nb, string> = {
  basis: 'Gjer avgjerdsgrunnlaget ferdig',
  decisionMaker: 'Oppgi kven som tek avgjerda',
  answer: 'Svar på invitasjonen',
  gathering: 'Møt på samlinga, eller sei at ingen kjem',
};
