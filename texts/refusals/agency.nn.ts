import type { agency as nb } from './agency.nb.ts';

/** What is wrong with a command to an agency, and the mend (nynorsk). */
export const agency: Record<keyof typeof nb, string> = {
  alreadyRecorded: 'Drøftinga er registrert med datoen {on}. Rett ho med ei grunngiving dersom ho er feil.',
  alreadyRegistered: 'Verksemda er registrert allereie. Opne den du har.',
  caseClosed: 'Ei anna verksemd har teke over. Gjer endringa der.',
  dayAhead: 'Dagen har ikkje kome enno. Vel i dag eller ein tidlegare dag.',
  dayBeforeYear: 'Dagen er før {year}. Vel ein dag frå 1. januar {year}.',
  dayPast: 'Dagen er passert. Vel i dag eller seinare.',
  deputyIsThemselves: 'Ein person kan ikkje vere sin eigen stadfortredar. Vel ein annan.',
  deputyOverlaps: 'Personen har ein stadfortredar frå {from} til {to}. Vel ein annan periode eller avslutt den.',
  noEmployeesThatYear: 'Verksemda hadde ingen tilsette i ordninga i {year}. Kontroller året.',
  noOrganisationNumber: 'Organisasjonsnummeret stemmer ikkje. Skriv dei ni siffera utan mellomrom.',
  noSuchDeputy: 'Det er ingen slik periode som varer eller kjem. Vel ein frå lista.',
  notRegistered: 'Verksemda er ikkje registrert. Registrer ho først.',
  nothingToCorrect: 'Ingenting er valt. Vel kva som skal rettast.',
  onlyCoordinatingAgency: 'Dette gjeld berre verksemda som koordinerer. Vel ho.',
  onlyCoordinatorAppoints: 'Berre ein koordinator eller HR-leiaren der kan avgjere dette. Spør ein av dei.',
  periodBackwards: 'Perioden sluttar før han byrjar. Byt om dagane.',
  quietOverlaps: 'To av periodane overlappar. Slå dei saman.',
  quietTooLong: 'Perioden er på {days} dagar. Han kan vere på {most} høgst, så del han eller gjer han kortare.',
  bothForms: 'Skriv avsnittet både på bokmål og nynorsk, eller la begge stå tomme for å bruke standardteksten.',
  braces: 'Krøllparentesar kan berre stå rundt noko som skal fyllast ut, til dømes {example}. Rett det opp.',
  unknownNames: 'Denne e-posten kan ikkje fylle ut {names}. Bruk berre det som står i lista.',
  namesApart:
    'Det som blir fylt ut, må stå for seg sjølv, med mellomrom framfor. Det kan ikkje vere ein del av ei nettadresse.',
  noSuchParagraph: 'Dette avsnittet kan ikkje skrivast om. Vel eit anna.',
  policyOutOfBounds: 'Talet må vere frå {least} til {most}. Vel eit i den ramma.',
  succeedsItself: 'Ei verksemd kan ikkje ta over for seg sjølv, heller ikkje i ring. Vel ei anna.',
  yearNotOver: '{year} er ikkje over. Vent til januar.',
};
