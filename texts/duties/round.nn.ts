import type { round as nb } from './round.nb.ts';

/** What must be done for a round (nynorsk). */
export const round: Record<keyof typeof nb, string> = {
  gatherings: 'Planlegg samlingane',
  gathering: 'Bestem dag, tid og stad for samlinga',
  attendance: 'Registrer oppmøte og avslutt samlinga',
  guidanceOffer: 'Tilby karriererettleiing',
  guidance: 'Hald karriererettleiing',
  close: 'Avslutt runden',
};
