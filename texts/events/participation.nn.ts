import type { participation as nb } from './participation.nb.ts';

/** The log of a participation in plain words (nynorsk). */
export const participation: Record<keyof typeof nb, string> = {
  opened: 'Verksemda er lagd til i runden',
  invitationSent: 'Invitasjonen er send med svarfrist',
  basisPrepared: 'Avgjerdsgrunnlaget er oppdatert',
  decisionMakerNamed: 'Det er sett opp kven som tek avgjerda',
  answered:
    '{takePart, select, true {Verksemda deltek med {positions, plural, one {éi stilling} other {# stillingar}}} other {Verksemda deltek ikkje}}',
  answerConfirmed: 'HR har fått takk for svaret',
  answerCorrected: 'Svaret er retta',
  answerTakenBack: 'Svaret er teke tilbake',
  withdrawn: 'Verksemda har trekt seg',
  withdrawalUndone: 'Verksemda har ikkje trekt seg likevel',
  replyExtended: 'Svarfristen er utsett til {to}',
  dateMoved: 'Ein felles dato er flytta til {to}',
  roundCorrected: 'Opplysningar om runden er retta',
  roundEnded: '{why, select, removed {Invitasjonen er trekt tilbake} other {Runden er avslutta}}',
  closed: 'Saka er avslutta',
  gatheringNoted: 'Ei samling for HR er oppdatert',
  gatheringCancelled: 'Ei samling for HR er avlyst',
  gatheringHeld: 'Ei samling for HR er halden',
  messagePassedOn: 'Koordinatoren har skrive til HR',
  gatheringAnswered: 'HR {coming, select, true {kjem} other {kjem ikkje}} på samlinga',
};
