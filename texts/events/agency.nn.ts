import type { agency as nb } from './agency.nb.ts';

/** The log of an agency in plain words (nynorsk). */
export const agency: Record<keyof typeof nb, string> = {
  registered: 'Verksemda {name} er registrert',
  roleFilled: 'Ei rolle har fått ny innehavar',
  roleVacated: 'Ei rolle er utan innehavar',
  personInvited: 'Invitasjon til å logge inn er send',
  deputySet: 'Ein stadfortredar er sett opp frå {from} til {to}',
  deputyEnded: 'Ein stadfortredar er ikkje det lenger',
  quietWeeksSet: 'Stille veker er endra',
  mailTextSet: 'Eit avsnitt i e-posten frå verksemda er skrive om',
  policySet: 'Dei eigne fristane og påminningane til verksemda er endra',
  contactsSet: 'Kontaktane som står i e-postar, er endra',
  mailSet: 'Avsendar og målform er endra',
  renamed: 'Namnet er endra frå {from} til {to}',
  successorNamed: 'Ei anna verksemd tek over {from}',
  closed: 'Ei anna verksemd har teke over',
  unionDiscussionRecorded: 'Drøfting med dei tillitsvalde for {year} vart halden {on}',
  annualExtractRecorded: 'Uttrekket til årsrapporten for {year} er levert',
  corrected: 'Opplysningar om verksemda er retta',
  employmentNoted: '{change, select, 1 {Eit tilsetjingsforhold har kome til} other {Eit tilsetjingsforhold er over}}',
  employmentPassedOn: 'Ei melding om eit tilsetjingsforhold er send vidare til den som har teke over',
  endpointFailed: 'Meldingane til systemet på {host} har stansa',
  endpointMended: 'Meldingane til systemet på {host} er ordna',
  inherited: 'Sakene frå {name} er tekne over',
};
