import type { AgencyEvent } from '../../domain/agency/events.ts';

/** The log of an agency in plain words (bokmål). */
export const agency = {
  registered: 'Virksomheten {name} er registrert',
  roleFilled: 'En rolle har fått ny innehaver',
  roleVacated: 'En rolle er uten innehaver',
  personInvited: 'Invitasjon til å logge inn er sendt',
  deputySet: 'En stedfortreder er satt opp fra {from} til {to}',
  deputyEnded: 'En stedfortreder er ikke det lenger',
  quietWeeksSet: 'Stille uker er endret',
  mailTextSet: 'Et avsnitt i e-posten fra virksomheten er skrevet om',
  policySet: 'Virksomhetens egne frister og påminnelser er endret',
  contactsSet: 'Kontaktene som står i e-poster, er endret',
  mailSet: 'Avsender og målform er endret',
  renamed: 'Navnet er endret fra {from} til {to}',
  successorNamed: 'En annen virksomhet overtar {from}',
  closed: 'En annen virksomhet har overtatt',
  unionDiscussionRecorded: 'Drøfting med de tillitsvalgte for {year} ble holdt {on}',
  annualExtractRecorded: 'Uttrekket til årsrapporten for {year} er levert',
  corrected: 'Opplysninger om virksomheten er rettet',
  employmentNoted: '{change, select, 1 {Et ansettelsesforhold er kommet til} other {Et ansettelsesforhold er over}}',
  employmentPassedOn: 'En melding om et ansettelsesforhold er sendt videre til den som har overtatt',
  endpointFailed: 'Meldingene til systemet på {host} har stanset',
  endpointMended: 'Meldingene til systemet på {host} er ordnet',
  inherited: 'Sakene fra {name} er overtatt',
} as const satisfies Readonly<Record<AgencyEvent['type'], string>>;
