import type { MailText } from '../../mail/catalogue.ts';

const meaning =
  'Stillingen er en ordinær, midlertidig stilling med egen mentor og opplæring, og den kan bli fast etterpå. Vi forteller mer når vi møtes.';
const needs =
  'Trenger du tilrettelegging når du møter oss? Skriv hva du trenger på siden under, og si om du kommer. Du trenger ikke si hvorfor.';
const confirming =
  '{targetGroup, select, disability {Bekreftelsen betyr at du selv sier at du har en funksjonsnedsettelse som krever tilrettelegging på arbeidsplassen eller i arbeidsforholdet, og som ikke er kortvarig eller ubetydelig.} other {Bekreftelsen betyr at du selv sier at du har en funksjonsnedsettelse som krever tilrettelegging på arbeidsplassen eller i arbeidsforholdet, og som ikke er kortvarig eller ubetydelig, eller at du til sammen har vært utenfor arbeid, utdanning eller opplæring i minst to av de siste fem årene på grunn av rus, soning eller sykdom, også psykisk sykdom, eller mens du aktivt søkte arbeid. Det siste gjelder ikke deg som har fast jobb, eller en midlertidig jobb på mer enn ett år, når du søker. Du skal ikke si hva som gjelder deg.}}';
const neverAsked =
  'Vi spør aldri om diagnose, årsak eller hva slags behov du har. Det er bekreftelsen som telles i statistikken, ikke du. Tallene er anonyme.';
const privacy =
  'Opplysningene brukes bare til denne ansettelsen og slettes når den ikke lenger trenger dem. På siden din kan du se og laste ned det vi har, be om retting eller sletting, eller trekke søknaden.';
const page = { label: 'Åpne siden din', link: 'applicationLink' };
const answer = { label: 'Svar her', link: 'declarationLink' };
const openCase = { label: 'Åpne saken', link: 'caseLink' };
const invitation = { label: 'Svar på innkallingen', link: 'invitationLink' };
const appointment = {
  facts: [
    ['Dag', '{on}'],
    ['Klokkeslett', '{from}'],
    ['Sted', '{place}'],
  ],
} as const;

export const application = {
  receipt: {
    subject: 'Vi har fått søknaden din på {caseTitle}',
    body: [
      '{agencyName} har fått søknaden din på stillingen {caseTitle}.',
      '{considered, select, no {Søknaden kom etter fristen. Du får et personlig svar fra oss.} other {{ticked, select, yes {Du krysset av i søknaden, og det er din egen bekreftelse. Er krysset feil, svar på denne e-posten, så retter vi det.} other {Søknaden er registrert.}}}}',
      confirming,
      neverAsked,
      'Stillingen krever at du kan jobbe fullt i den stillingsprosenten som er lyst ut, med tilrettelegging hvis du trenger det.',
      privacy,
    ],
    action: page,
  },
  receiptAsking: {
    subject: 'Søknaden på {caseTitle}: svar på ett spørsmål innen {due}',
    body: [
      '{agencyName} har fått søknaden din på stillingen {caseTitle}. Én ting mangler før vi kan vurdere den.',
      'Svar på siden under innen {due}. Det tar to minutter.',
      confirming,
      neverAsked,
      'Stillingen krever at du kan jobbe fullt i den stillingsprosenten som er lyst ut, med tilrettelegging hvis du trenger det.',
      privacy,
      'Siden din: {applicationLink}',
    ],
    action: answer,
  },
  declarationAsked: {
    subject: 'Søknaden på {caseTitle}: svar på ett spørsmål innen {due}',
    body: [
      'Før vi kan vurdere søknaden din på {caseTitle}, trenger vi svar på ett spørsmål. Svar på siden under innen {due}.',
      confirming,
      neverAsked,
      'Siden din: {applicationLink}',
    ],
    action: answer,
  },
  declarationReminder: {
    subject: 'Søknaden på {caseTitle} venter på svar innen {due}',
    body: [
      'Søknaden din på {caseTitle} venter på svar på ett spørsmål. Svar på siden under innen {due}.',
      confirming,
      'Får vi ikke svar, avgjør HR om søknaden kan vurderes. Har du ombestemt deg, kan du trekke søknaden: {applicationLink}',
    ],
    action: answer,
  },
  declarationLastCall: {
    subject: 'Siste påminnelse om søknaden på {caseTitle}: svar innen {due}',
    body: [
      'Dette er den siste påminnelsen. Svar på siden under innen {due}, så kan vi vurdere søknaden din på {caseTitle}.',
      confirming,
      'Får vi ikke svar, avgjør HR om søknaden kan vurderes. Trenger du hjelp til å svare, kan du svare på denne e-posten.',
      'Siden din: {applicationLink}',
    ],
    action: answer,
  },
  declarationDueMoved: {
    subject: 'Du har fått mer tid: svar om søknaden på {caseTitle} innen {due}',
    body: [
      'Søknadsfristen for {caseTitle} er flyttet. Du kan nå svare på siden under til og med {due}.',
      confirming,
      'Siden din: {applicationLink}',
    ],
    action: answer,
  },
  declarationReceived: {
    subject: 'Takk, vi har fått svaret ditt om {caseTitle}',
    body: [
      'Takk. Bekreftelsen din er registrert, og søknaden på {caseTitle} blir vurdert.',
      confirming,
      'Er noe feil, kan du si fra på siden din. Bekreftelsen slettes når ansettelsen er avgjort.',
    ],
    action: page,
  },
  selectionInvitation: {
    subject: 'Si om du kan komme {on}: søknaden på {caseTitle}',
    body: [
      'Vi vil gjerne møte deg til {kind, select, interview {intervju} workTest {arbeidsprøve} other {case}} om stillingen {caseTitle}.',
      appointment,
      meaning,
      needs,
      'Siden din: {applicationLink}',
    ],
    action: invitation,
  },
  selectionMoved: {
    subject: 'Si om du kan komme på ny tid {on}: søknaden på {caseTitle}',
    body: [
      'Avtalen vår om {kind, select, interview {intervju} workTest {arbeidsprøve} other {case}} er flyttet. Dette gjelder nå:',
      appointment,
      needs,
      'Siden din: {applicationLink}',
    ],
    action: invitation,
  },
  selectionCancelled: {
    subject: 'Avtalen {on} er avlyst: søknaden på {caseTitle}',
    body: [
      'Avtalen om {kind, select, interview {intervju} workTest {arbeidsprøve} other {case}} {on} er avlyst. Du hører fra oss.',
    ],
    action: page,
  },
  invitationAnswered: {
    subject: 'Svar på innkallingen {on}: {caseTitle}',
    body: [
      '{coming, select, yes {En søker til {caseTitle} kommer {on}.} other {En søker til {caseTitle} kommer ikke {on}.}}',
      '{accommodation, select, yes {Søkeren har skrevet hva som trengs av tilrettelegging. Les det i saken før dere møtes.} other {Søkeren har ikke bedt om tilrettelegging.}}',
    ],
    action: openCase,
  },
  certificateAsked: {
    subject: 'Søknaden på {caseTitle}: vi trenger en attest',
    body: [
      'For å vurdere søknaden din på {caseTitle} trenger vi å se en attest som bekrefter at du oppfyller vilkårene i utlysningen. Den skal ikke si noe om diagnose.',
      'Vis den til oss. Ikke send den, verken på e-post eller hit. Vi lagrer bare at vi har sett den, og når.',
    ],
    action: page,
  },
  withdrawn: {
    subject: 'Søknaden på {caseTitle} er trukket',
    body: [
      'Søknaden din på {caseTitle} er trukket. Takk for interessen.',
      'Var det ikke du som trakk den, kan du svare på denne e-posten.',
    ],
    action: page,
  },
  withdrawalUndone: {
    subject: 'Søknaden på {caseTitle} gjelder likevel',
    body: ['Vi skrev at søknaden din på {caseTitle} var trukket. Det var feil, og søknaden gjelder.'],
    action: page,
  },
  feedback: { subject: 'Svar på søknaden din på {caseTitle}', body: ['{feedbackText}'], action: page },
  erasureAsked: {
    subject: 'Svar på et ønske om sletting innen {due}',
    body: ['En søker til {caseTitle} ba {asked} om å få slettet det vi har. Søkeren skal ha svar innen {due}.'],
    action: openCase,
  },
  erasureAnswered: {
    subject: 'Svar på ønsket ditt om sletting',
    body: [
      '{granted, select, yes {Vi sletter det vi har om deg i søknaden på {caseTitle}, om tre dager. Er rekrutteringen ikke avsluttet, er søknaden trukket fra i dag.} other {Vi kan ikke slette søknaden på {caseTitle} nå. Svar på denne e-posten hvis du vil vite hvorfor. Du kan også klage til Datatilsynet.}}',
    ],
    action: page,
  },
} as const satisfies Readonly<Record<string, MailText>>;
