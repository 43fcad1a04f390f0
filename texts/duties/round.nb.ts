/** What must be done for a round (bokmål). */
export const round = {
  gatherings: 'Planlegg samlingene',
  gathering: 'Bestem dag, tid og sted for samlingen',
  attendance: 'Registrer oppmøte og avslutt samlingen',
  guidanceOffer: 'Tilby karriereveiledning',
  guidance: 'Hold karriereveiledning',
  close: 'Avslutt runden',
} as const satisfies Readonly<Record<string, string>>;
