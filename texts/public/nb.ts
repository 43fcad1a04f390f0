/** The public pages, which name the programme and its target group (R-PRV-4 lets them): bokmål. */
export const nb = {
  programme: 'Traineeprogrammet i staten',
  menu: 'Åpne sider',
  positions: 'Ledige stillinger',
  positionsIntro:
    'Traineeprogrammet i staten er for deg som har høyere utdanning, og som har nedsatt funksjonsevne eller hull i CV-en. Stillingene er vanlige stillinger i staten. De er midlertidige, og kan bli faste etterpå uten ny utlysning. Hver stilling sier hvem den er for.',
  noPositions: 'Ingen stillinger er utlyst her akkurat nå.',
  positionCount: '{count, plural, one {# stilling er utlyst.} other {# stillinger er utlyst.}}',
  deadline: 'Søknadsfrist',
  deadlineOn: '{deadlineDay}, til og med kl. 23.59',
  published: 'Utlyst',
  agency: 'Virksomhet',
  unit: 'Enhet',
  place: 'Arbeidssted',
  jobLevel: 'Stillingsnivå',
  percentage: 'Stillingsprosent',
  percentageIs: '{percentage} %',
  duration: 'Varighet',
  durationIs: '{months, plural, one {# måned} other {# måneder}}',
  pay: 'Lønn',
  payIs: '{from, number} til {to, number} kroner i året',
  openings: 'Antall stillinger',
  group: 'Hvem stillingen er for',
  groupDisability: 'Du må ha nedsatt funksjonsevne.',
  groupDisabilityOrGap: 'Du må ha nedsatt funksjonsevne, hull i CV-en, eller begge deler.',
  apply: 'Les utlysningen og søk hos {agency}',
  advertisement: 'Utlysningen',
  allPositions: 'Alle ledige stillinger',
  goneTitle: 'Stillingen er ikke utlyst her lenger',
  gone: 'Søknadsfristen er ute, eller virksomheten har trukket stillingen.',
  follow: 'Følg med',
  followAtom: 'Nye stillinger i en nyhetsleser (Atom)',
  followJson: 'Stillingene som data (JSON)',
  atomSummary: '{agency}, {place}. Søknadsfrist {deadlineDay}.',
  agencies: 'Virksomheter som deltar',
  agenciesIntro: 'Disse virksomhetene deltar i Traineeprogrammet i staten nå.',
  noAgencies: 'Ingen virksomheter deltar akkurat nå.',
  advice: 'Råd og erfaringer',
  adviceIntro: 'Dette er råd og erfaringer fra {coordinator}, som koordinerer Traineeprogrammet i staten.',
  adviceIntroNobody: 'Her kommer råd og erfaringer fra Traineeprogrammet i staten.',
  noAdvice: 'Det er ikke lagt ut noen råd ennå.',
  ask: 'Spør oss',
  programmeMailbox: 'Postkassen til programmet',
  employerSupport: 'Arbeidsgiverstøtte',
  feedback: 'Fant du det du lette etter?',
  yes: 'Ja',
  no: 'Nei',
  feedbackText: 'Vil du si noe mer? (frivillig)',
  feedbackHint:
    'Ikke skriv navn, eller noe om helsen til deg eller andre. Svaret er anonymt, og vi kan ikke svare deg. Vi lagrer ikke adressen til maskinen din, og bruker ikke informasjonskapsler til dette.',
  send: 'Send svaret',
  sendAnyway: 'Send teksten slik den er',
  feedbackMissing: 'Velg ja eller nei.',
  feedbackTooLong: 'Teksten er for lang. Kort den ned til 2000 tegn.',
  feedbackSensitive:
    'Teksten har ord som kan si noe om helse: {words}. Ta dem ut hvis de gjelder deg eller en annen person.',
  reviewTitle: 'Se over svaret',
  thanksTitle: 'Takk for svaret',
  thanks: 'Svaret ditt er lagret uten noe som kan spores til deg. Det blir lest av dem som koordinerer programmet.',
  awayTitle: 'Siden kan ikke vises nå',
  away: 'Vent noen minutter, og prøv igjen.',
  accessibility: 'Tilgjengelighetserklæring',
  accessibilityIntro:
    'Alle skal kunne bruke denne tjenesten. Loven krever WCAG 2.1 på nivå A og AA. Vi vil oppfylle WCAG 2.2 på nivå AA på alle sider, i alle e-poster og i alle brev.',
  accessibilityStatement: 'Erklæringen vår på uustatus.no',
  accessibilityNoStatement:
    'Den som driver tjenesten, skal ha en erklæring på uustatus.no. Lenken til den er ikke lagt inn her ennå.',
  accessibilityFaults: 'Feil vi vet om',
  accessibilityFaultStructure:
    'Utlysninger og råd vises som avsnitt. Overskrifter og lister i dem er ikke merket, så skjermlesere finner dem ikke igjen (WCAG 1.3.1).',
  accessibilityFaultLanguage:
    'Utlysninger og råd er merket som norske, men ikke som bokmål eller nynorsk. Er de skrevet på et annet språk, er det ikke merket. Det folk skriver i sakene, er ikke merket med språk i det hele tatt (WCAG 3.1.2).',
  accessibilityFaultMessages:
    'Når tjenesten får altfor mange forespørsler, eller svikter, er meldingen kort, teknisk og på engelsk (WCAG 3.1.1).',
  accessibilityFaultLive:
    'Er du logget inn og noen andre endrer saken du ser på, kan det ta et halvt minutt før det vises, og skjermleseren sier bare at saken er oppdatert, ikke hva som er endret (WCAG 4.1.3).',
  accessibilityFaultDrafts:
    'Lukker du vinduet før du har lagret, spør nettleseren først. Laster du siden på nytt likevel, er det du skrev, borte: Vi lagrer det ikke på maskinen, for andre kan bruke den.',
  accessibilityFaultTesting:
    'Sidene er ikke prøvd av personer som bruker hjelpemidler til daglig. Vi har lest det nettleseren gir videre til skjermlesere, men ikke lyttet med en skjermleser.',
  accessibilityTested: 'Slik er sidene prøvd',
  accessibilityTestedHow:
    'Vi har gått gjennom sidene i en nettleser, på smal og bred skjerm, i lyse og mørke farger, og med tastatur. Oppbygningen av hver side blir prøvd automatisk. Sidene for innloggede prøves slik hver gang de endres, også med dobbelt så stor tekst, tvungne farger og mindre bevegelse, og med tastatur alene. Skjemaene i dem prøves åpne og med feil vist, også i 320 punkters bredde og med større avstand mellom linjer, ord og bokstaver.',
  accessibilityTell: 'Si fra om feil',
  accessibilityTellUs: 'Kommer du ikke fram, eller finner du en feil, vil vi gjerne vite det. Skriv til oss:',
  accessibilityTellForm:
    'Kommer du ikke fram, eller finner du en feil, vil vi gjerne vite det. Bruk skjemaet nederst på siden.',
  accessibilityComplain: 'Klage',
  accessibilityComplainTo:
    'Tilsynet for universell utforming av ikt ser til at reglene følges. Mener du at du blir diskriminert fordi noe ikke er tilgjengelig, kan du klage til Diskrimineringsnemnda.',
  accessibilityAuthority: 'Tilsynet for universell utforming av ikt',
  accessibilityTribunal: 'Diskrimineringsnemnda',
  accessibilityReviewed: 'Siden er sist gått gjennom {reviewedDay}.',
  privacy: 'Personvern',
  privacyOpen:
    'Du kan lese de åpne sidene uten å si hvem du er. De bruker ikke informasjonskapsler, og det du svarer på «Fant du det du lette etter?», kan ikke spores til deg.',
  privacySignIn:
    'Logger du inn, bruker vi informasjonskapsler som er nødvendige for innloggingen. Vi har ingen passord, og lagrer ikke fødselsnummeret ditt.',
  privacyApply: 'Når du søker eller blir ansatt',
  privacyController:
    'Virksomheten du søker hos eller jobber i, er behandlingsansvarlig. Den behandler opplysningene om deg for å kunne ansette og følge opp ansettelsen.',
  privacyNever:
    'Vi spør aldri om diagnose, type funksjonsnedsettelse eller hvorfor du har hull i CV-en. At du er i målgruppen, bekrefter du med ett ja. Svaret slettes når rekrutteringen er avsluttet, og bare antallet blir stående.',
  privacyRights: 'Rettighetene dine',
  privacyRightsAre:
    'Du kan se hva som er lagret om deg og hvem som har lest det, få feil rettet og be om sletting. Spør HR i virksomheten, eller personvernombudet der. Du kan klage til Datatilsynet.',
  privacyAuthority: 'Datatilsynet',
} as const satisfies Readonly<Record<string, string>>;
