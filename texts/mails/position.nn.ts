import type { MailText } from '../../mail/catalogue.ts';
import type { position as nb } from './position.nb.ts';

const open = { label: 'Opne saka', link: 'caseLink' };

export const position: Readonly<Record<keyof typeof nb, MailText>> = {
  jobAnalysisDue: {
    subject: 'Stadfest jobbanalysen for {caseTitle} innan {due}',
    body: [
      'Jobbanalysen er grunnlaget for utlysinga av {caseTitle}. Han må vere stadfesta før de skriv utlysingsteksten.',
      'Gå gjennom oppgåvene og krava saman med {leaderName}, og stadfest innan {due}. Ta berre med krav som jobben faktisk stiller, så ingen som kan gjere jobben, blir halden utanfor.',
    ],
    action: open,
    line: '{caseTitle}: stadfest jobbanalysen innan {due}',
  },
  advertisementDue: {
    subject: 'Publiser utlysinga av {caseTitle} innan {due}',
    body: [
      'Jobbanalysen er stadfesta. No ventar utlysinga av {caseTitle}, som skal vere publisert innan {due}.',
      'Tenesta sjekkar teksten medan du skriv, og foreslår setningar du kan setje inn. Når annonsen er ute, registrerer du lenkja.',
      'Bruk gjerne fleire kanalar, så fleire ser han: eigne nettsider, nav.no, finn.no, LinkedIn eller andre.',
    ],
    action: open,
    line: '{caseTitle}: publiser utlysinga innan {due}',
  },
  deadlineSoon: {
    subject: 'Søknadsfristen for {caseTitle} er {due}',
    body: [
      'Søknadsfristen for {caseTitle} går ut ved slutten av {due}. {received, plural, =0 {Ingen søknader er registrerte her enno.} one {Éin søknad er registrert her.} other {# søknader er registrerte her.}}',
      '{model, select, continuous {Treng de lengre tid, kan du forlengje fristen så lenge han ikkje har gått ut.} other {Fristen er felles for alle. Berre koordinatoren kan flytte han.}}',
      '{late, select, all {De har valt å ta imot søknader etter fristen, frå alle.} none {De har valt å ikkje vurdere søknader etter fristen.} other {Vel om de vil vurdere søknader som kjem etter fristen. Valet gjeld alle eller ingen.}}',
    ],
    action: open,
    line: '{caseTitle}: søknadsfristen er {due}',
  },
  verificationWaits: {
    subject: 'Avklar søknadene til {caseTitle} innan {due}',
    body: [
      '{mode, select, byCount {Tala etter søknadsfristen for {caseTitle} manglar. Registrer kor mange som har søkt, kryssa av og levert erklæring.} other {{received, plural, =0 {Ingen søknader til {caseTitle} er registrerte. Hent dei inn, eller registrer at stillinga er avslutta.} other {{outstanding, plural, one {Éin søknad til {caseTitle} er ikkje avklart.} other {# søknader til {caseTitle} er ikkje avklarte.}} {waiting} ventar på svar frå søkjaren, og {notAnswered} ventar på at de avgjer.}}}}',
      'Arbeidet skal vere ferdig innan {due}. Det er alltid eit menneske som avgjer om nokon ikkje kan vurderast.',
    ],
    action: open,
    line: '{caseTitle}: avklar søknadene innan {due}',
  },
  verificationOverdue: {
    subject: 'Avklaringa av søknadene til {caseTitle} skulle vore ferdig {due}',
    body: [
      'Avklaringa av søknadene til {caseTitle} skulle vore ferdig {due}. {outstanding, plural, =0 {Tala eller søknadene manglar.} one {Éin søknad står att.} other {# søknader står att.}}',
      'HR i verksemda har oppgåva. Du får denne e-posten for å kunne hjelpe til med tid eller folk.',
    ],
    action: open,
    line: '{caseTitle}: avklaringa skulle vore ferdig {due}',
  },
  extendedListDue: {
    subject: 'Lag utvida søkjarliste for {caseTitle} innan {due}',
    body: [
      'Søknadsfristen for {caseTitle} er ute. Søkjarar kan be om å sjå den utvida søkjarlista, og ho skal vere klar {due}.',
      'Lista viser namn, alder, utdanning og praksis, og ikkje noko anna om søkjarane.',
    ],
    action: open,
    line: '{caseTitle}: lag utvida søkjarliste',
  },
  interviewDue: {
    subject: 'Hald intervju for {caseTitle} innan {due}',
    body: [
      'Minst éin kvalifisert søkjar skal kallast inn til intervju for {caseTitle} innan {due}.',
      {
        list: [
          'Spør gjerne kva tilrettelegging søkjaren treng.',
          'Spør aldri om diagnose, årsak eller helse, verken i intervjuet eller når du ringjer referansar.',
          'Fortel om oppgåvene, stillingsprosenten og kor lenge stillinga varer.',
        ],
      },
    ],
    action: open,
    line: '{caseTitle}: hald intervju innan {due}',
  },
  interviewOverdue: {
    subject: 'Få intervjua for {caseTitle} i gang, dei skulle ha vore haldne {due}',
    body: [
      'Ingen intervju er registrerte for {caseTitle}. Det første skulle vore halde innan {due}.',
      'Avtal med {leaderName} når intervjua skal haldast, eller registrer dei som er haldne.',
    ],
    action: open,
    line: '{caseTitle}: ingen intervju er registrerte',
  },
  recruitmentEndSoon: {
    subject: '{caseTitle}: rekrutteringa skal vere ferdig {due}',
    body: [
      'Rekrutteringa til {caseTitle} skal vere ferdig {due}, og resultatet er ikkje registrert enno.',
      'Registrer tilsetjinga, eller at de ikkje fann ein søkjar som passar.',
    ],
    action: open,
    line: '{caseTitle}: rekrutteringa skal vere ferdig {due}',
  },
  decisionDue: {
    subject: 'Avgjer tilsetjinga i {caseTitle} innan {due}',
    body: [
      'Tilsetjinga i {caseTitle} bør vere avgjord innan {due}. Først kjem innstillinga, vanlegvis med tre søkjarar i rekkjefølgje, så vedtaket.',
      'Finn de ingen som passar, registrerer du det.',
    ],
    action: open,
    line: '{caseTitle}: avgjer tilsetjinga innan {due}',
  },
  hireDue: {
    subject: 'Gi tilbod og registrer svaret for {caseTitle} innan {due}',
    body: [
      'Vedtaket for {caseTitle} er gjort. {openings, plural, one {Éin plass} other {# plassar}} er ikkje fylt enno.',
      'Gi tilbod til den neste i rekkjefølgja og registrer svaret innan {due}. Er lista brukt opp, registrerer du at ingen fleire blir tilsette.',
    ],
    action: open,
    line: '{caseTitle}: registrer svaret på tilbodet innan {due}',
  },
  writtenNoticeDue: {
    subject: 'Send skriftleg melding om tilsetjinga i {caseTitle} innan {due}',
    body: [
      'Den som er tilsett i {caseTitle}, skal ha skriftleg melding om vedtaket og om særlege vilkår.',
      'Registrer dagen då brevet er sendt.',
    ],
    action: open,
    line: '{caseTitle}: send skriftleg melding innan {due}',
  },
  feedbackWaits: {
    subject: 'Gi svar til søkjarane til {caseTitle} innan {due}',
    body: [
      '{known, select, no {Registrer kor mange søkjarar til {caseTitle} som har fått svar.} other {{answered} av {of} søkjarar til {caseTitle} har fått personleg svar. {left, plural, one {Éin} other {#}} ventar.}}',
      'Alle skal ha svar innan {due}. {mode, select, byCount {} other {Eit utkast ligg klart i kvar søknad. }}Takk for søknaden, og skriv kort og venleg til kvar og ein. Tenesta sender aldri avslag av seg sjølv.',
    ],
    action: open,
    line: '{caseTitle}: {left} søkjarar ventar på svar, innan {due}',
  },
  feedbackOverdue: {
    subject: 'Søkjarar til {caseTitle} skulle hatt svar innan {due}',
    body: [
      '{known, select, no {Det er ikkje registrert kor mange søkjarar til {caseTitle} som har fått svar.} other {{answered} av {of} søkjarar til {caseTitle} har fått svar.}} Alle skulle hatt det innan {due}.',
      'HR i verksemda har oppgåva. Du får denne e-posten for å kunne hjelpe til.',
    ],
    action: open,
    line: '{caseTitle}: søkjarar skulle hatt svar innan {due}',
  },
  leaderAppointed: {
    subject: 'Du er no leiar for stillinga {caseTitle}',
    body: [
      'Du har teke over som leiar for stillinga {caseTitle}. Gjeremåla og påminningane som høyrer til, kjem til deg frå no av.',
      'På sida ser du kor langt rekrutteringa er komen, og kva som kjem.',
    ],
    action: open,
  },
  published: {
    subject: 'Stillinga {caseTitle} er lyst ut med frist {deadline}',
    body: [
      'Stillinga {caseTitle} er lyst ut. Søknadsfristen er {deadline}.',
      'Annonsen: {advertisementLink}',
      'Set gjerne av tid til intervju allereie no.',
    ],
    action: open,
  },
  toolReply: {
    subject: 'Legg inn eit svar i rekrutteringsverktøyet for {title}',
    body: [
      'Søkjarane til {title} er i dykkar eige verktøy. Legg inn teksten under som svar til dei som ikkje kryssa av, eller til alle om portalen ikkje har avkryssing. Set inn korleis dei leverer erklæringa hos dykk.',
      {
        quote: [
          'Takk for søknaden på stillinga {title} i {agencyName}. Éin ting manglar før vi kan vurdere han: ei eigenerklæring. Send ho underskriven til oss innan {answerBy}.',
          '{targetGroup, select, disability {«Eg stadfestar at eg har ei funksjonsnedsetjing som krev tilrettelegging på arbeidsplassen eller i arbeidsforholdet, og som ikkje er kortvarig eller ubetydeleg.»} other {«Eg stadfestar at minst eitt av dette gjeld meg: Eg har ei funksjonsnedsetjing som krev tilrettelegging på arbeidsplassen eller i arbeidsforholdet, og som ikkje er kortvarig eller ubetydeleg. Eller eg har til saman vore utanfor arbeid, utdanning eller opplæring i minst to av dei siste fem åra på grunn av rus, soning eller sjukdom, òg psykisk sjukdom, eller medan eg aktivt søkte arbeid, og eg har ikkje fast jobb eller ein mellombels jobb på meir enn eitt år når eg søkjer.»}}',
          'Du skal berre stadfeste, ikkje seie kva det gjeld. Vi spør aldri om diagnose, årsak eller kva slags behov du har. Det er stadfestinga som blir talt i statistikken, ikkje du. Erklæringa blir sletta når tilsetjinga er avgjord.',
          'Får vi ikkje svar, avgjer eit menneske hos oss om søknaden kan vurderast. Du kan når som helst trekkje søknaden.',
        ],
      },
    ],
    action: open,
  },
  vacancy: {
    subject: 'Ledig stilling: {title}, frist {deadline}',
    body: [
      '{agencyName} lyser ut ei stilling.',
      {
        facts: [
          ['Stilling', '{title}'],
          ['Stad', '{place}'],
          ['Stillingsprosent', '{percentage, number} %'],
          ['Lengd', '{months, plural, one {# månad} other {# månader}}'],
          ['Søknadsfrist', '{deadline}'],
          ['Annonse', '{advertisementLink}'],
        ],
      },
    ],
  },
  vacancyMoved: {
    subject: 'Endra: {title}, frist {deadline}',
    body: [
      'Opplysningane om stillinga {title} i {agencyName} er endra. Dette gjeld no:',
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
    body: ['Søknadsfristen for {caseTitle} er flytta til {to}. Fristane som høyrer til, følgjer med.'],
    action: open,
  },
  recruitmentEndMoved: {
    subject: 'Rekrutteringa til {caseTitle} skal no vere ferdig {to}',
    body: [
      'Dagen då rekrutteringa til {caseTitle} skal vere ferdig, er flytta til {to}. Påminningane følgjer den nye datoen.',
    ],
    action: open,
  },
  deadlinePassed: {
    subject: 'Søknadsfristen for {caseTitle} er ute',
    body: [
      '{mode, select, byCount {Registrer kor mange som har søkt på {caseTitle}, kor mange som har kryssa av og kor mange som har levert erklæring.} other {{received, plural, =0 {Ingen søknader til {caseTitle} er registrerte her enno.} one {Éin søknad til {caseTitle} er registrert.} other {# søknader til {caseTitle} er registrerte.}} {outstanding, plural, =0 {Ingen ventar på avklaring.} one {Éin ventar på avklaring.} other {# ventar på avklaring.}}}}',
      'Du får påminningar til alt er avklart.',
    ],
    action: open,
  },
  selectionOpened: {
    subject: 'Søkjarane til {caseTitle} er klare for vurdering',
    body: [
      'No kan de velje kven som skal til intervju for {caseTitle}. Bruk gjerne fleire måtar å vurdere på: intervju, arbeidsprøve eller case.',
      {
        list: [
          'Minst éin kvalifisert søkjar skal til intervju.',
          'Fortel alle kva stillinga inneber, og spør kva tilrettelegging dei treng under intervjuet og i jobben.',
          'Det er ikkje lov å spørje om diagnose, helse eller årsaka til eit opphald frå arbeid. Det gjeld òg referansar.',
          'Vurder kvalifikasjonane. Løn og stillingskode følgjer av dei.',
        ],
      },
    ],
    action: open,
  },
  feedbackOpened: {
    subject: 'Søkjarane til {caseTitle} skal ha personleg svar',
    body: [
      '{of, plural, one {Éin søkjar} other {# søkjarar}} til {caseTitle} skal ha personleg svar. {mode, select, byCount {Skriv eitt til kvar.} other {Eit utkast ligg klart i kvar søknad. Skriv di eiga setning der utkastet ber om det: Før det er gjort, kan svaret ikkje sendast.}} Unngå standardsvar: takk for søknaden, og sei noko som gjeld nettopp han.',
      'Den som er neste i rekkjefølgja, kan vente til tilbodet er svart på.',
    ],
    action: open,
  },
  ended: {
    subject:
      '{outcome, select, hired {Tilsetjinga i {caseTitle} er registrert} noSuitableCandidate {{caseTitle}: ingen vart tilsett} withdrawn {{caseTitle} er trekt} other {{caseTitle} er stoppa}}',
    body: [
      '{outcome, select, hired {Tilsetjinga i {caseTitle} er registrert, og rekrutteringa er avslutta.} noSuitableCandidate {Det er registrert at de ikkje fann ein søkjar som passar til {caseTitle}.} withdrawn {Verksemda har trekt {caseTitle}. Rekrutteringa er avslutta.} other {Rekrutteringa til {caseTitle} er stoppa.}}',
      'HR svarar dei som har søkt.',
    ],
    action: open,
  },
  reopened: {
    subject: 'Rekrutteringa til {caseTitle} går vidare',
    body: ['Resultatet for {caseTitle} var registrert feil og er retta. Rekrutteringa går vidare.'],
    action: open,
  },
  hireFellThrough: {
    subject: 'Tilsetjinga i {caseTitle} vart ikkje noko av',
    body: [
      'Ei tilsetjing i {caseTitle} vart ikkje noko av. Plassen er ledig igjen.',
      '{next, select, yes {Den neste i rekkjefølgja kan få tilbodet.} other {Ingen fleire står i rekkjefølgja. Registrer resultatet.}}',
    ],
    action: open,
  },
};
