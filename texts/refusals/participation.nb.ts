/** What is wrong with a command to a participation, and the mend (bokmål). */
export const participation = {
  noSuchGathering: 'Samlingen finnes ikke. Velg en fra listen.',
  gatheringIsOver: 'Samlingen er over og kan ikke endres.',
  dayAhead: 'Dagen er ikke kommet ennå. Velg i dag eller en tidligere dag.',
  caseClosed: 'Saken er avsluttet og kan ikke endres.',
  noSuchTime: 'Skriv klokkeslettet som 09:30.',
  noSuchMonth: 'Skriv måneden som 2027-09.',
  alreadyAnswered: 'Svaret er registrert. Er det feil, kan HR rette det med en begrunnelse.',
  dayBeforeInvitation: 'Dagen er før invitasjonen kom, {openedOn}. Velg en senere dag.',
  declineWithPositions: 'Et nei har ingen stillinger. Sett antallet til 0, eller velg å delta.',
  noSuchParticipation: 'Virksomheten er ikke invitert. Be koordinatoren om en invitasjon.',
  notAnsweredYet: 'Det er ikke svart ennå. Svar først.',
  notTakingPart: 'Virksomheten deltar ikke, så det er ingenting å trekke.',
  nothingGiven: 'Skriv hva som skal rettes: svaret, eller at virksomheten ikke har trukket seg.',
  oneCorrectionAtATime: 'Rett enten svaret eller at virksomheten har trukket seg, og så det andre etterpå.',
  notWithdrawn: 'Det er ikke registrert at virksomheten har trukket seg.',
  onlyDecisionMaker:
    'Den som tar beslutningen, må svare. Har du svaret på annen måte, skriv hvem som besluttet og når.',
  positionsMissing: 'Antall stillinger mangler. Oppgi minst én.',
} as const satisfies Readonly<Record<string, string>>;
