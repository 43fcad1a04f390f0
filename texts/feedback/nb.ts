/** Utkast til svar til den som søkte (R-POS-9), bokmål. Hilsenen øverst står i e-posten fra før. */
import type { FeedbackStage } from '../../domain/application/feedback.ts';

export const nb = {
  thanks: 'Takk for at du søkte på stillingen {title} hos {agencyName}.',
  thanksMet: 'Takk for at du søkte på stillingen {title} hos {agencyName}, og for at du tok deg tid til å møte oss.',
  decided: {
    late: 'Søknaden kom til oss etter at søknadsfristen var ute. Slike søknader behandles likt, og i denne utlysningen er ingen av dem tatt med i vurderingen.',
    notVerified: 'Vi kunne ikke vurdere søknaden din i denne utlysningen. Det sier ikke noe om hva du kan.',
    considered: 'Denne gangen gikk vi videre med andre søkere.',
    interviewed: 'Etter samtalene har vi valgt å gå videre med andre søkere.',
    ranked:
      'Du ble innstilt til stillingen. Vi fant deg kvalifisert og kunne gjerne hatt deg i den. Denne gangen går den til en som var innstilt foran deg.',
    declined: 'Du fikk tilbud om stillingen, og denne gangen ble det ikke til at du begynte hos oss.',
    stopped: 'Vi har stoppet denne rekrutteringen, og ingen blir ansatt i stillingen nå. Det gjelder alle som søkte.',
    noneSuitable: 'Rekrutteringen er avsluttet uten at noen ble ansatt. Det gjelder alle som søkte.',
  } satisfies Record<FeedbackStage, string>,
  /** Til den som skriver: hva den ene setningen skal handle om. */
  write: {
    late: 'Skriv en setning til nettopp denne søkeren, for eksempel om en lignende stilling som kommer',
    notVerified: 'Skriv en setning til nettopp denne søkeren, for eksempel om andre stillinger. Skriv ikke om grunner',
    considered: 'Skriv en konkret setning om denne søknaden: noe som var bra, eller hva andre hadde mer av',
    interviewed: 'Skriv en konkret setning fra møtet: noe dere merket dere som en styrke, eller hva som skilte',
    ranked: 'Skriv en konkret setning om hva dere satte pris på hos denne søkeren',
    declined: 'Skriv en setning til nettopp denne søkeren, for eksempel hva dere gjerne ville hatt med',
    stopped: 'Skriv en setning om hvorfor rekrutteringen ble stoppet, eller hva som nå skjer med stillingen',
    noneSuitable: 'Skriv en konkret setning om denne søknaden: noe som var bra, eller hva stillingen krever mer av',
  } satisfies Record<FeedbackStage, string>,
  access:
    'Du kan be om innsyn i saken. Da får du se det som gjelder deg, og en liste over søkerne med navn, alder, utdanning og praksis. Det kan du også etter at ansettelsen er avgjort (forvaltningslovforskriften §§ 14 til 19).',
  passedOver:
    'Mener du at du er forbigått i strid med likestillings- og diskrimineringsloven, kan du kreve å få skriftlig hvilken utdanning og praksis og hvilke andre kvalifikasjoner den ansatte har (§ 31 i loven).',
  complaint:
    'Et vedtak om ansettelse kan ikke påklages. Mener du at saken er behandlet galt, kan du klage til Sivilombudet.',
  contact: 'Har du spørsmål, kan du svare på denne meldingen eller ta kontakt med HR hos {agencyName}.',
  closing: 'Vennlig hilsen\n{writer}\n{agencyName}',
  closingNoName: 'Vennlig hilsen\n{agencyName}',
} as const;
