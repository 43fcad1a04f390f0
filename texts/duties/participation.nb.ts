/** What must be done for a participation (bokmål). */
export const participation = {
  basis: 'Gjør beslutningsgrunnlaget ferdig',
  decisionMaker: 'Oppgi hvem som tar beslutningen',
  answer: 'Svar på invitasjonen',
  gathering: 'Møt på samlingen, eller si at ingen kommer',
} as const satisfies Readonly<Record<string, string>>;
