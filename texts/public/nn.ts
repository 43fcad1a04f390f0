import type { nb } from './nb.ts';

/** Nynorsk. */
export const nn: Readonly<Record<keyof typeof nb, string>> = {
  programme: 'Traineeprogrammet i staten',
  menu: 'Opne sider',
  positions: 'Ledige stillingar',
  positionsIntro:
    'Traineeprogrammet i staten er for deg som har høgare utdanning, og som har nedsett funksjonsevne eller hol i CV-en. Stillingane er vanlege stillingar i staten. Dei er mellombelse, og kan bli faste etterpå utan ny utlysing. Kvar stilling seier kven ho er for.',
  noPositions: 'Ingen stillingar er lyste ut her akkurat no.',
  positionCount: '{count, plural, one {# stilling er lyst ut.} other {# stillingar er lyste ut.}}',
  deadline: 'Søknadsfrist',
  deadlineOn: '{deadlineDay}, til og med kl. 23.59',
  published: 'Lyst ut',
  agency: 'Verksemd',
  unit: 'Eining',
  place: 'Arbeidsstad',
  jobLevel: 'Stillingsnivå',
  percentage: 'Stillingsprosent',
  percentageIs: '{percentage} %',
  duration: 'Kor lenge',
  durationIs: '{months, plural, one {# månad} other {# månader}}',
  pay: 'Løn',
  payIs: '{from, number} til {to, number} kroner i året',
  openings: 'Talet på stillingar',
  group: 'Kven stillinga er for',
  groupDisability: 'Du må ha nedsett funksjonsevne.',
  groupDisabilityOrGap: 'Du må ha nedsett funksjonsevne, hol i CV-en, eller begge delar.',
  apply: 'Les utlysinga og søk hos {agency}',
  advertisement: 'Utlysinga',
  allPositions: 'Alle ledige stillingar',
  goneTitle: 'Stillinga er ikkje lyst ut her lenger',
  gone: 'Søknadsfristen er ute, eller verksemda har trekt stillinga.',
  follow: 'Følg med',
  followAtom: 'Nye stillingar i ein nyhendelesar (Atom)',
  followJson: 'Stillingane som data (JSON)',
  atomSummary: '{agency}, {place}. Søknadsfrist {deadlineDay}.',
  agencies: 'Verksemder som deltek',
  agenciesIntro: 'Desse verksemdene deltek i Traineeprogrammet i staten no.',
  noAgencies: 'Ingen verksemder deltek akkurat no.',
  advice: 'Råd og erfaringar',
  adviceIntro: 'Dette er råd og erfaringar frå {coordinator}, som koordinerer Traineeprogrammet i staten.',
  adviceIntroNobody: 'Her kjem råd og erfaringar frå Traineeprogrammet i staten.',
  noAdvice: 'Det er ikkje lagt ut nokon råd enno.',
  ask: 'Spør oss',
  programmeMailbox: 'Postkassa til programmet',
  employerSupport: 'Arbeidsgivarstøtte',
  feedback: 'Fann du det du leita etter?',
  yes: 'Ja',
  no: 'Nei',
  feedbackText: 'Vil du seie noko meir? (frivillig)',
  feedbackHint:
    'Ikkje skriv namn, eller noko om helsa til deg eller andre. Svaret er anonymt, og vi kan ikkje svare deg. Vi lagrar ikkje adressa til maskina di, og bruker ikkje informasjonskapslar til dette.',
  send: 'Send svaret',
  sendAnyway: 'Send teksten slik han er',
  feedbackMissing: 'Vel ja eller nei.',
  feedbackTooLong: 'Teksten er for lang. Kort han ned til 2000 teikn.',
  feedbackSensitive:
    'Teksten har ord som kan seie noko om helse: {words}. Ta dei ut dersom dei gjeld deg eller ein annan person.',
  reviewTitle: 'Sjå over svaret',
  thanksTitle: 'Takk for svaret',
  thanks: 'Svaret ditt er lagra utan noko som kan sporast til deg. Det blir lese av dei som koordinerer programmet.',
  awayTitle: 'Sida kan ikkje visast no',
  away: 'Vent nokre minutt, og prøv igjen.',
  accessibility: 'Tilgjengeerklæring',
  accessibilityIntro:
    'Alle skal kunne bruke denne tenesta. Lova krev WCAG 2.1 på nivå A og AA. Vi vil oppfylle WCAG 2.2 på nivå AA på alle sider, i alle e-postar og i alle brev.',
  accessibilityStatement: 'Erklæringa vår på uustatus.no',
  accessibilityNoStatement:
    'Den som driv tenesta, skal ha ei erklæring på uustatus.no. Lenkja til erklæringa er ikkje lagd inn her enno.',
  accessibilityFaults: 'Feil vi veit om',
  accessibilityFaultStructure:
    'Utlysingar og råd blir viste som avsnitt. Overskrifter og lister i dei er ikkje merkte, så skjermlesarar finn dei ikkje att (WCAG 1.3.1).',
  accessibilityFaultLanguage:
    'Utlysingar og råd er merkte som norske, men ikkje som bokmål eller nynorsk. Er dei skrivne på eit anna språk, er det ikkje merkt. Det folk skriv i sakene, er ikkje merkt med språk i det heile (WCAG 3.1.2).',
  accessibilityFaultMessages:
    'Når tenesta får altfor mange førespurnader, eller sviktar, er meldinga kort, teknisk og på engelsk (WCAG 3.1.1).',
  accessibilityFaultLive:
    'Er du logga inn og nokon andre endrar saka du ser på, kan det ta eit halvt minutt før det kjem fram, og skjermlesaren seier berre at saka er oppdatert, ikkje kva som er endra (WCAG 4.1.3).',
  accessibilityFaultDrafts:
    'Lukkar du vindauget før du har lagra, spør nettlesaren først. Lastar du sida på nytt likevel, er det du skreiv, borte: Vi lagrar det ikkje på maskina, for andre kan bruke ho.',
  accessibilityFaultTesting:
    'Sidene er ikkje prøvde av personar som bruker hjelpemiddel til dagleg. Vi har lese det nettlesaren gir vidare til skjermlesarar, men ikkje lytta med ein skjermlesar.',
  accessibilityTested: 'Slik er sidene prøvde',
  accessibilityTestedHow:
    'Vi har gått gjennom sidene i ein nettlesar, på smal og brei skjerm, i lyse og mørke fargar, og med tastatur. Oppbygginga av kvar side blir prøvd automatisk. Sidene for dei som er logga inn, blir prøvde slik kvar gong dei blir endra, òg med dobbelt så stor tekst, tvungne fargar og mindre rørsle, og med tastatur åleine. Skjemaa i dei blir prøvde opne og med feil viste, òg i 320 punkts breidd og med større avstand mellom linjer, ord og bokstavar.',
  accessibilityTell: 'Sei frå om feil',
  accessibilityTellUs: 'Kjem du ikkje fram, eller finn du ein feil, vil vi gjerne vite det. Skriv til oss:',
  accessibilityTellForm:
    'Kjem du ikkje fram, eller finn du ein feil, vil vi gjerne vite det. Bruk skjemaet nedst på sida.',
  accessibilityComplain: 'Klage',
  accessibilityComplainTo:
    'Tilsynet for universell utforming av ikt ser til at reglane blir følgde. Meiner du at du blir diskriminert fordi noko ikkje er tilgjengeleg, kan du klage til Diskrimineringsnemnda.',
  accessibilityAuthority: 'Tilsynet for universell utforming av ikt',
  accessibilityTribunal: 'Diskrimineringsnemnda',
  accessibilityReviewed: 'Sida er sist gått gjennom {reviewedDay}.',
  privacy: 'Personvern',
  privacyOpen:
    'Du kan lese dei opne sidene utan å seie kven du er. Dei bruker ikkje informasjonskapslar, og det du svarar på «Fann du det du leita etter?», kan ikkje sporast til deg.',
  privacySignIn:
    'Loggar du inn, bruker vi informasjonskapslar som er nødvendige for innlogginga. Vi har ingen passord, og lagrar ikkje fødselsnummeret ditt.',
  privacyApply: 'Når du søkjer eller blir tilsett',
  privacyController:
    'Verksemda du søkjer hos eller arbeider i, er behandlingsansvarleg. Ho behandlar opplysningane om deg for å kunne tilsetje og følgje opp tilsetjinga.',
  privacyNever:
    'Vi spør aldri om diagnose, type funksjonsnedsetjing eller kvifor du har hol i CV-en. At du er i målgruppa, stadfestar du med eitt ja. Svaret blir sletta når rekrutteringa er avslutta, og berre talet blir ståande.',
  privacyRights: 'Rettane dine',
  privacyRightsAre:
    'Du kan sjå kva som er lagra om deg og kven som har lese det, få feil retta og be om sletting. Spør HR i verksemda, eller personvernombodet der. Du kan klage til Datatilsynet.',
  privacyAuthority: 'Datatilsynet',
};
