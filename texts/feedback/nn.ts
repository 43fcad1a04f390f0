/** Utkast til svar til den som søkte (R-POS-9), nynorsk. */
import type { FeedbackTexts } from './shape.ts';

export const nn: FeedbackTexts = {
  thanks: 'Takk for at du søkte på stillinga {title} hos {agencyName}.',
  thanksMet: 'Takk for at du søkte på stillinga {title} hos {agencyName}, og for at du tok deg tid til å møte oss.',
  decided: {
    late: 'Søknaden kom til oss etter at søknadsfristen var ute. Slike søknader blir behandla likt, og i denne utlysinga er ingen av dei tekne med i vurderinga.',
    notVerified: 'Vi kunne ikkje vurdere søknaden din i denne utlysinga. Det seier ikkje noko om kva du kan.',
    considered: 'Denne gongen gjekk vi vidare med andre søkjarar.',
    interviewed: 'Etter samtalane har vi valt å gå vidare med andre søkjarar.',
    ranked:
      'Du vart innstilt til stillinga. Vi fann deg kvalifisert og kunne gjerne hatt deg i jobben. Denne gongen går ho til ein som var innstilt framfor deg.',
    declined: 'Du fekk tilbod om stillinga, og denne gongen vart det ikkje til at du byrja hos oss.',
    stopped: 'Vi har stoppa denne rekrutteringa, og ingen blir tilsett i stillinga no. Det gjeld alle som søkte.',
    noneSuitable: 'Rekrutteringa er avslutta utan at nokon vart tilsett. Det gjeld alle som søkte.',
  },
  write: {
    late: 'Skriv ei setning til nettopp denne søkjaren, til dømes om ei liknande stilling som kjem',
    notVerified: 'Skriv ei setning til nettopp denne søkjaren, til dømes om andre stillingar. Skriv ikkje om grunnar',
    considered: 'Skriv ei konkret setning om denne søknaden: noko som var bra, eller kva andre hadde meir av',
    interviewed: 'Skriv ei konkret setning frå møtet: noko de merkte dykk som ein styrke, eller kva som skilde',
    ranked: 'Skriv ei konkret setning om kva de sette pris på hos denne søkjaren',
    declined: 'Skriv ei setning til nettopp denne søkjaren, til dømes kva de gjerne ville hatt med',
    stopped: 'Skriv ei setning om kvifor rekrutteringa vart stoppa, eller kva som no skjer med stillinga',
    noneSuitable: 'Skriv ei konkret setning om denne søknaden: noko som var bra, eller kva stillinga krev meir av',
  },
  access:
    'Du kan be om innsyn i saka. Då får du sjå det som gjeld deg, og ei liste over søkjarane med namn, alder, utdanning og praksis. Det kan du òg etter at tilsetjinga er avgjord (forvaltningslovforskrifta §§ 14 til 19).',
  passedOver:
    'Meiner du at du er forbigått i strid med likestillings- og diskrimineringslova, kan du krevje å få skriftleg kva utdanning og praksis og kva andre kvalifikasjonar den tilsette har (§ 31 i lova).',
  complaint:
    'Eit vedtak om tilsetjing kan ein ikkje klage på til eit høgare organ. Meiner du at saka er behandla gale, kan du klage til Sivilombodet.',
  contact: 'Har du spørsmål, kan du svare på denne meldinga eller ta kontakt med HR hos {agencyName}.',
  closing: 'Venleg helsing\n{writer}\n{agencyName}',
  closingNoName: 'Venleg helsing\n{agencyName}',
};
