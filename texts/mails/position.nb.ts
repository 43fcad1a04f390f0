import type { MailText } from '../../mail/catalogue.ts';

const open = { label: 'Åpne saken', link: 'caseLink' };

export const position = {
  jobAnalysisDue: {
    subject: 'Bekreft jobbanalysen for {caseTitle} innen {due}',
    body: [
      'Jobbanalysen er grunnlaget for utlysningen av {caseTitle}. Den må være bekreftet før dere skriver utlysningsteksten.',
      'Gå gjennom oppgavene og kravene sammen med {leaderName}, og bekreft innen {due}. Ta bare med krav som jobben faktisk stiller, så ingen som kan gjøre den, blir holdt utenfor.',
    ],
    action: open,
    line: '{caseTitle}: bekreft jobbanalysen innen {due}',
  },
  advertisementDue: {
    subject: 'Publiser utlysningen av {caseTitle} innen {due}',
    body: [
      'Jobbanalysen er bekreftet. Nå venter utlysningen av {caseTitle}, som skal være publisert innen {due}.',
      'Tjenesten sjekker teksten mens du skriver, og foreslår setninger du kan sette inn. Når annonsen er ute, registrerer du lenken.',
      'Bruk gjerne flere kanaler, så flere ser den: egne nettsider, nav.no, finn.no, LinkedIn eller andre.',
    ],
    action: open,
    line: '{caseTitle}: publiser utlysningen innen {due}',
  },
  deadlineSoon: {
    subject: 'Søknadsfristen for {caseTitle} er {due}',
    body: [
      'Søknadsfristen for {caseTitle} går ut ved slutten av {due}. {received, plural, =0 {Ingen søknader er registrert her ennå.} one {Én søknad er registrert her.} other {# søknader er registrert her.}}',
      '{model, select, continuous {Trenger dere lengre tid, kan du forlenge fristen så lenge den ikke har gått ut.} other {Fristen er felles for alle. Bare koordinatoren kan flytte den.}}',
      '{late, select, all {Dere har valgt å ta imot søknader etter fristen, fra alle.} none {Dere har valgt å ikke vurdere søknader etter fristen.} other {Velg om dere vil vurdere søknader som kommer etter fristen. Valget gjelder alle eller ingen.}}',
    ],
    action: open,
    line: '{caseTitle}: søknadsfristen er {due}',
  },
  verificationWaits: {
    subject: 'Avklar søknadene til {caseTitle} innen {due}',
    body: [
      '{mode, select, byCount {Tallene etter søknadsfristen for {caseTitle} mangler. Registrer hvor mange som har søkt, krysset av og levert erklæring.} other {{received, plural, =0 {Ingen søknader til {caseTitle} er registrert. Hent dem inn, eller registrer at stillingen er avsluttet.} other {{outstanding, plural, one {Én søknad til {caseTitle} er ikke avklart.} other {# søknader til {caseTitle} er ikke avklart.}} {waiting} venter på svar fra søkeren, og {notAnswered} venter på at dere avgjør.}}}}',
      'Arbeidet skal være ferdig innen {due}. Det er alltid et menneske som avgjør om noen ikke kan vurderes.',
    ],
    action: open,
    line: '{caseTitle}: avklar søknadene innen {due}',
  },
  verificationOverdue: {
    subject: 'Avklaringen av søknadene til {caseTitle} skulle vært ferdig {due}',
    body: [
      'Avklaringen av søknadene til {caseTitle} skulle vært ferdig {due}. {outstanding, plural, =0 {Tallene eller søknadene mangler.} one {Én søknad gjenstår.} other {# søknader gjenstår.}}',
      'HR i virksomheten har oppgaven. Du får denne e-posten for å kunne hjelpe til med tid eller folk.',
    ],
    action: open,
    line: '{caseTitle}: avklaringen skulle vært ferdig {due}',
  },
  extendedListDue: {
    subject: 'Lag utvidet søkerliste for {caseTitle} innen {due}',
    body: [
      'Søknadsfristen for {caseTitle} er ute. Søkere kan be om å se den utvidede søkerlisten, og den skal være klar {due}.',
      'Listen viser navn, alder, utdanning og praksis, og ingenting annet om søkerne.',
    ],
    action: open,
    line: '{caseTitle}: lag utvidet søkerliste',
  },
  interviewDue: {
    subject: 'Hold intervju for {caseTitle} innen {due}',
    body: [
      'Minst én kvalifisert søker skal kalles inn til intervju for {caseTitle} innen {due}.',
      {
        list: [
          'Spør gjerne hvilken tilrettelegging søkeren trenger.',
          'Spør aldri om diagnose, årsak eller helse, verken i intervjuet eller når du ringer referanser.',
          'Fortell om oppgavene, stillingsprosenten og varigheten.',
        ],
      },
    ],
    action: open,
    line: '{caseTitle}: hold intervju innen {due}',
  },
  interviewOverdue: {
    subject: 'Få intervjuene for {caseTitle} i gang, de skulle vært holdt {due}',
    body: [
      'Ingen intervjuer er registrert for {caseTitle}. Det første skulle vært holdt innen {due}.',
      'Avtal med {leaderName} når intervjuene skal holdes, eller registrer dem som er holdt.',
    ],
    action: open,
    line: '{caseTitle}: ingen intervjuer er registrert',
  },
  recruitmentEndSoon: {
    subject: '{caseTitle}: rekrutteringen skal være ferdig {due}',
    body: [
      'Rekrutteringen til {caseTitle} skal være ferdig {due}, og resultatet er ikke registrert ennå.',
      'Registrer ansettelsen, eller at dere ikke fant en søker som passer.',
    ],
    action: open,
    line: '{caseTitle}: rekrutteringen skal være ferdig {due}',
  },
  decisionDue: {
    subject: 'Avgjør ansettelsen i {caseTitle} innen {due}',
    body: [
      'Ansettelsen i {caseTitle} bør være avgjort innen {due}. Først kommer innstillingen, vanligvis med tre søkere i rekkefølge, så vedtaket.',
      'Finner dere ingen som passer, registrerer du det.',
    ],
    action: open,
    line: '{caseTitle}: avgjør ansettelsen innen {due}',
  },
  hireDue: {
    subject: 'Gi tilbud og registrer svaret for {caseTitle} innen {due}',
    body: [
      'Vedtaket for {caseTitle} er gjort. {openings, plural, one {Én plass} other {# plasser}} er ikke fylt ennå.',
      'Gi tilbud til den neste i rekkefølgen og registrer svaret innen {due}. Er listen brukt opp, registrerer du at ingen flere blir ansatt.',
    ],
    action: open,
    line: '{caseTitle}: registrer svaret på tilbudet innen {due}',
  },
  writtenNoticeDue: {
    subject: 'Send skriftlig melding om ansettelsen i {caseTitle} innen {due}',
    body: [
      'Den som er ansatt i {caseTitle}, skal ha skriftlig melding om vedtaket og om særlige vilkår.',
      'Registrer dagen når brevet er sendt.',
    ],
    action: open,
    line: '{caseTitle}: send skriftlig melding innen {due}',
  },
  feedbackWaits: {
    subject: 'Gi svar til søkerne til {caseTitle} innen {due}',
    body: [
      '{known, select, no {Registrer hvor mange søkere til {caseTitle} som har fått svar.} other {{answered} av {of} søkere til {caseTitle} har fått personlig svar. {left, plural, one {Én} other {#}} venter.}}',
      'Alle skal ha svar innen {due}. {mode, select, byCount {} other {Et utkast ligger klart i hver søknad. }}Takk for søknaden, og skriv kort og vennlig til hver enkelt. Tjenesten sender aldri avslag av seg selv.',
    ],
    action: open,
    line: '{caseTitle}: {left} søkere venter på svar, innen {due}',
  },
  feedbackOverdue: {
    subject: 'Søkere til {caseTitle} skulle hatt svar innen {due}',
    body: [
      '{known, select, no {Det er ikke registrert hvor mange søkere til {caseTitle} som har fått svar.} other {{answered} av {of} søkere til {caseTitle} har fått svar.}} Alle skulle hatt det innen {due}.',
      'HR i virksomheten har oppgaven. Du får denne e-posten for å kunne hjelpe til.',
    ],
    action: open,
    line: '{caseTitle}: søkere skulle hatt svar innen {due}',
  },
  leaderAppointed: {
    subject: 'Du er nå leder for stillingen {caseTitle}',
    body: [
      'Du har overtatt som leder for stillingen {caseTitle}. Gjøremålene og påminnelsene for den kommer til deg fra nå av.',
      'På siden ser du hvor langt rekrutteringen er kommet, og hva som kommer.',
    ],
    action: open,
  },
  published: {
    subject: 'Stillingen {caseTitle} er lyst ut med frist {deadline}',
    body: [
      'Stillingen {caseTitle} er lyst ut. Søknadsfristen er {deadline}.',
      'Annonsen: {advertisementLink}',
      'Sett gjerne av tid til intervjuer allerede nå.',
    ],
    action: open,
  },
  toolReply: {
    subject: 'Legg inn et svar i rekrutteringsverktøyet for {title}',
    body: [
      'Søkerne til {title} er i deres eget verktøy. Legg inn teksten under som svar til dem som ikke krysset av, eller til alle hvis portalen ikke har avkryssing. Sett inn hvordan de leverer erklæringen hos dere.',
      {
        quote: [
          'Takk for søknaden på stillingen {title} i {agencyName}. Én ting mangler før vi kan vurdere den: en egenerklæring. Send oss den underskrevet innen {answerBy}.',
          '{targetGroup, select, disability {«Jeg bekrefter at jeg har en funksjonsnedsettelse som krever tilrettelegging på arbeidsplassen eller i arbeidsforholdet, og som ikke er kortvarig eller ubetydelig.»} other {«Jeg bekrefter at minst ett av dette gjelder meg: Jeg har en funksjonsnedsettelse som krever tilrettelegging på arbeidsplassen eller i arbeidsforholdet, og som ikke er kortvarig eller ubetydelig. Eller jeg har til sammen vært utenfor arbeid, utdanning eller opplæring i minst to av de siste fem årene på grunn av rus, soning eller sykdom, også psykisk sykdom, eller mens jeg aktivt søkte arbeid, og jeg har ikke fast jobb eller en midlertidig jobb på mer enn ett år når jeg søker.»}}',
          'Du skal bare bekrefte, ikke si hva det gjelder. Vi spør aldri om diagnose, årsak eller hva slags behov du har. Det er bekreftelsen som telles i statistikken, ikke du. Erklæringen slettes når ansettelsen er avgjort.',
          'Får vi ikke svar, avgjør et menneske hos oss om søknaden kan vurderes. Du kan når som helst trekke søknaden.',
        ],
      },
    ],
    action: open,
  },
  vacancy: {
    subject: 'Ledig stilling: {title}, frist {deadline}',
    body: [
      '{agencyName} lyser ut en stilling.',
      {
        facts: [
          ['Stilling', '{title}'],
          ['Sted', '{place}'],
          ['Stillingsprosent', '{percentage, number} %'],
          ['Varighet', '{months, plural, one {# måned} other {# måneder}}'],
          ['Søknadsfrist', '{deadline}'],
          ['Annonse', '{advertisementLink}'],
        ],
      },
    ],
  },
  vacancyMoved: {
    subject: 'Endret: {title}, frist {deadline}',
    body: [
      'Opplysningene om stillingen {title} i {agencyName} er endret. Dette gjelder nå:',
      {
        facts: [
          ['Søknadsfrist', '{deadline}'],
          ['Annonse', '{advertisementLink}'],
        ],
      },
    ],
  },
  deadlineMoved: {
    subject: 'Ny søknadsfrist for {caseTitle}: {to}',
    body: ['Søknadsfristen for {caseTitle} er flyttet til {to}. Fristene som hører til, følger med.'],
    action: open,
  },
  recruitmentEndMoved: {
    subject: 'Rekrutteringen til {caseTitle} skal nå være ferdig {to}',
    body: [
      'Dagen da rekrutteringen til {caseTitle} skal være ferdig, er flyttet til {to}. Påminnelsene følger den nye datoen.',
    ],
    action: open,
  },
  deadlinePassed: {
    subject: 'Søknadsfristen for {caseTitle} er ute',
    body: [
      '{mode, select, byCount {Registrer hvor mange som har søkt på {caseTitle}, hvor mange som har krysset av og hvor mange som har levert erklæring.} other {{received, plural, =0 {Ingen søknader til {caseTitle} er registrert her ennå.} one {Én søknad til {caseTitle} er registrert.} other {# søknader til {caseTitle} er registrert.}} {outstanding, plural, =0 {Ingen venter på avklaring.} one {Én venter på avklaring.} other {# venter på avklaring.}}}}',
      'Du får påminnelser til alt er avklart.',
    ],
    action: open,
  },
  selectionOpened: {
    subject: 'Søkerne til {caseTitle} er klare for vurdering',
    body: [
      'Nå kan dere velge hvem som skal til intervju for {caseTitle}. Bruk gjerne flere måter å vurdere på: intervju, arbeidsprøve eller case.',
      {
        list: [
          'Minst én kvalifisert søker skal til intervju.',
          'Fortell alle hva stillingen innebærer, og spør hvilken tilrettelegging de trenger under intervjuet og i jobben.',
          'Det er ikke lov å spørre om diagnose, helse eller årsaken til et opphold fra arbeid. Det gjelder også referanser.',
          'Vurder kvalifikasjonene. Lønn og stillingskode følger av dem.',
        ],
      },
    ],
    action: open,
  },
  feedbackOpened: {
    subject: 'Søkerne til {caseTitle} skal ha personlig svar',
    body: [
      '{of, plural, one {Én søker} other {# søkere}} til {caseTitle} skal ha personlig svar. {mode, select, byCount {Skriv ett til hver.} other {Et utkast ligger klart i hver søknad. Skriv din egen setning der utkastet ber om det: Før det er gjort, kan svaret ikke sendes.}} Unngå standardsvar: takk for søknaden, og si noe som gjelder nettopp den.',
      'Den som er neste i rekkefølgen, kan vente til tilbudet er besvart.',
    ],
    action: open,
  },
  ended: {
    subject:
      '{outcome, select, hired {Ansettelsen i {caseTitle} er registrert} noSuitableCandidate {{caseTitle}: ingen ble ansatt} withdrawn {{caseTitle} er trukket} other {{caseTitle} er stoppet}}',
    body: [
      '{outcome, select, hired {Ansettelsen i {caseTitle} er registrert, og rekrutteringen er avsluttet.} noSuitableCandidate {Det er registrert at dere ikke fant en søker som passer til {caseTitle}.} withdrawn {Virksomheten har trukket {caseTitle}. Rekrutteringen er avsluttet.} other {Rekrutteringen til {caseTitle} er stoppet.}}',
      'HR svarer dem som har søkt.',
    ],
    action: open,
  },
  reopened: {
    subject: 'Rekrutteringen til {caseTitle} går videre',
    body: ['Resultatet for {caseTitle} var registrert feil og er rettet. Rekrutteringen går videre.'],
    action: open,
  },
  hireFellThrough: {
    subject: 'Ansettelsen i {caseTitle} ble ikke noe av',
    body: [
      'En ansettelse i {caseTitle} ble ikke noe av. Plassen er ledig igjen.',
      '{next, select, yes {Den neste i rekkefølgen kan få tilbudet.} other {Ingen flere står i rekkefølgen. Registrer resultatet.}}',
    ],
    action: open,
  },
} as const satisfies Readonly<Record<string, MailText>>;
