import type { participation as nb } from './participation.nb.ts';

/** What is wrong with a command to a participation, and the mend (nynorsk). */
export const participation: Record<keyof typeof nb, string> = {
  noSuchGathering: 'Samlinga finst ikkje. Vel ei frå lista.',
  gatheringIsOver: 'Samlinga er over og kan ikkje endrast.',
  dayAhead: 'Dagen har ikkje kome enno. Vel i dag eller ein tidlegare dag.',
  caseClosed: 'Saka er avslutta og kan ikkje endrast.',
  noSuchTime: 'Skriv klokkeslettet som 09:30.',
  noSuchMonth: 'Skriv månaden som 2027-09.',
  alreadyAnswered: 'Svaret er registrert. Er det feil, kan HR rette det med ei grunngiving.',
  dayBeforeInvitation: 'Dagen er før invitasjonen kom, {openedOn}. Vel ein seinare dag.',
  declineWithPositions: 'Eit nei har ingen stillingar. Set talet til 0, eller vel å delta.',
  noSuchParticipation: 'Verksemda er ikkje invitert. Be koordinatoren om ein invitasjon.',
  notAnsweredYet: 'Det er ikkje svart enno. Svar først.',
  notTakingPart: 'Verksemda deltek ikkje, så det er ingenting å trekkje.',
  nothingGiven: 'Skriv kva som skal rettast: svaret, eller at verksemda ikkje har trekt seg.',
  oneCorrectionAtATime: 'Rett anten svaret eller at verksemda har trekt seg, og så det andre etterpå.',
  notWithdrawn: 'Det er ikkje registrert at verksemda har trekt seg.',
  onlyDecisionMaker: 'Den som tek avgjerda, må svare. Har du svaret på annan måte, skriv kven som avgjorde og når.',
  positionsMissing: 'Talet på stillingar manglar. Oppgi minst éi.',
};
