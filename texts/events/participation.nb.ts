import type { ParticipationEvent } from '../../domain/participation/events.ts';

/** The log of a participation in plain words (bokmål). */
export const participation = {
  opened: 'Virksomheten er lagt til i runden',
  invitationSent: 'Invitasjonen er sendt med svarfrist',
  basisPrepared: 'Beslutningsgrunnlaget er oppdatert',
  decisionMakerNamed: 'Det er satt opp hvem som tar beslutningen',
  answered:
    '{takePart, select, true {Virksomheten deltar med {positions, plural, one {én stilling} other {# stillinger}}} other {Virksomheten deltar ikke}}',
  answerConfirmed: 'HR har fått takk for svaret',
  answerCorrected: 'Svaret er rettet',
  answerTakenBack: 'Svaret er tatt tilbake',
  withdrawn: 'Virksomheten har trukket seg',
  withdrawalUndone: 'Virksomheten har ikke trukket seg likevel',
  replyExtended: 'Svarfristen er utsatt til {to}',
  dateMoved: 'En felles dato er flyttet til {to}',
  roundCorrected: 'Opplysninger om runden er rettet',
  roundEnded: '{why, select, removed {Invitasjonen er trukket tilbake} other {Runden er avsluttet}}',
  closed: 'Saken er avsluttet',
  gatheringNoted: 'En samling for HR er oppdatert',
  gatheringCancelled: 'En samling for HR er avlyst',
  gatheringHeld: 'En samling for HR er holdt',
  messagePassedOn: 'Koordinatoren har skrevet til HR',
  gatheringAnswered: 'HR {coming, select, true {kommer} other {kommer ikke}} på samlingen',
} as const satisfies Readonly<Record<ParticipationEvent['type'], string>>;
