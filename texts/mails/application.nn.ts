import type { MailText } from '../../mail/catalogue.ts';
import type { application as nb } from './application.nb.ts';

const meaning =
  'Stillinga er ei ordinær, mellombels stilling med eigen mentor og opplæring, og ho kan bli fast etterpå. Vi fortel meir når vi møtest.';
const needs =
  'Treng du tilrettelegging når du møter oss? Skriv kva du treng på sida under, og sei om du kjem. Du treng ikkje seie kvifor.';
const confirming =
  '{targetGroup, select, disability {Stadfestinga betyr at du sjølv seier at du har ei funksjonsnedsetjing som krev tilrettelegging på arbeidsplassen eller i arbeidsforholdet, og som ikkje er kortvarig eller ubetydeleg.} other {Stadfestinga betyr at du sjølv seier at du har ei funksjonsnedsetjing som krev tilrettelegging på arbeidsplassen eller i arbeidsforholdet, og som ikkje er kortvarig eller ubetydeleg, eller at du til saman har vore utanfor arbeid, utdanning eller opplæring i minst to av dei siste fem åra på grunn av rus, soning eller sjukdom, òg psykisk sjukdom, eller medan du aktivt søkte arbeid. Det siste gjeld ikkje deg som har fast jobb, eller ein mellombels jobb på meir enn eitt år, når du søkjer. Du skal ikkje seie kva som gjeld deg.}}';
const neverAsked =
  'Vi spør aldri om diagnose, årsak eller kva slags behov du har. Det er stadfestinga som blir talt i statistikken, ikkje du. Tala er anonyme.';
const privacy =
  'Opplysningane blir berre brukte til denne tilsetjinga og blir sletta når ho ikkje treng dei lenger. På sida di kan du sjå og laste ned det vi har, be om retting eller sletting, eller trekkje søknaden.';
const page = { label: 'Opne sida di', link: 'applicationLink' };
const answer = { label: 'Svar her', link: 'declarationLink' };
const openCase = { label: 'Opne saka', link: 'caseLink' };
const invitation = { label: 'Svar på innkallinga', link: 'invitationLink' };
const appointment = {
  facts: [
    ['Dag', '{on}'],
    ['Klokkeslett', '{from}'],
    ['Stad', '{place}'],
  ],
} as const;

export const application: Readonly<Record<keyof typeof nb, MailText>> = {
  receipt: {
    subject: 'Vi har fått søknaden din på {caseTitle}',
    body: [
      '{agencyName} har fått søknaden din på stillinga {caseTitle}.',
      '{considered, select, no {Søknaden kom etter fristen. Du får eit personleg svar frå oss.} other {{ticked, select, yes {Du kryssa av i søknaden, og det er di eiga stadfesting. Er krysset feil, svar på denne e-posten, så rettar vi det.} other {Søknaden er registrert.}}}}',
      confirming,
      neverAsked,
      'Stillinga krev at du kan jobbe fullt i den stillingsprosenten som er lyst ut, med tilrettelegging om du treng det.',
      privacy,
    ],
    action: page,
  },
  receiptAsking: {
    subject: 'Søknaden på {caseTitle}: svar på eitt spørsmål innan {due}',
    body: [
      '{agencyName} har fått søknaden din på stillinga {caseTitle}. Éin ting manglar før vi kan vurdere han.',
      'Svar på sida under innan {due}. Det tek to minutt.',
      confirming,
      neverAsked,
      'Stillinga krev at du kan jobbe fullt i den stillingsprosenten som er lyst ut, med tilrettelegging om du treng det.',
      privacy,
      'Sida di: {applicationLink}',
    ],
    action: answer,
  },
  declarationAsked: {
    subject: 'Søknaden på {caseTitle}: svar på eitt spørsmål innan {due}',
    body: [
      'Før vi kan vurdere søknaden din på {caseTitle}, treng vi svar på eitt spørsmål. Svar på sida under innan {due}.',
      confirming,
      neverAsked,
      'Sida di: {applicationLink}',
    ],
    action: answer,
  },
  declarationReminder: {
    subject: 'Søknaden på {caseTitle} ventar på svar innan {due}',
    body: [
      'Søknaden din på {caseTitle} ventar på svar på eitt spørsmål. Svar på sida under innan {due}.',
      confirming,
      'Får vi ikkje svar, avgjer HR om søknaden kan vurderast. Har du ombestemt deg, kan du trekkje søknaden: {applicationLink}',
    ],
    action: answer,
  },
  declarationLastCall: {
    subject: 'Siste påminning om søknaden på {caseTitle}: svar innan {due}',
    body: [
      'Dette er den siste påminninga. Svar på sida under innan {due}, så kan vi vurdere søknaden din på {caseTitle}.',
      confirming,
      'Får vi ikkje svar, avgjer HR om søknaden kan vurderast. Treng du hjelp til å svare, kan du svare på denne e-posten.',
      'Sida di: {applicationLink}',
    ],
    action: answer,
  },
  declarationDueMoved: {
    subject: 'Du har fått meir tid: svar om søknaden på {caseTitle} innan {due}',
    body: [
      'Søknadsfristen for {caseTitle} er flytta. Du kan no svare på sida under til og med {due}.',
      confirming,
      'Sida di: {applicationLink}',
    ],
    action: answer,
  },
  declarationReceived: {
    subject: 'Takk, vi har fått svaret ditt om {caseTitle}',
    body: [
      'Takk. Stadfestinga di er registrert, og søknaden på {caseTitle} blir vurdert.',
      confirming,
      'Er noko feil, kan du seie frå på sida di. Stadfestinga blir sletta når tilsetjinga er avgjord.',
    ],
    action: page,
  },
  selectionInvitation: {
    subject: 'Sei om du kan kome {on}: søknaden på {caseTitle}',
    body: [
      'Vi vil gjerne møte deg til {kind, select, interview {intervju} workTest {arbeidsprøve} other {case}} om stillinga {caseTitle}.',
      appointment,
      meaning,
      needs,
      'Sida di: {applicationLink}',
    ],
    action: invitation,
  },
  selectionMoved: {
    subject: 'Sei om du kan kome på ny tid {on}: søknaden på {caseTitle}',
    body: [
      'Avtalen vår om {kind, select, interview {intervju} workTest {arbeidsprøve} other {case}} er flytta. Dette gjeld no:',
      appointment,
      needs,
      'Sida di: {applicationLink}',
    ],
    action: invitation,
  },
  selectionCancelled: {
    subject: 'Avtalen {on} er avlyst: søknaden på {caseTitle}',
    body: [
      'Avtalen om {kind, select, interview {intervju} workTest {arbeidsprøve} other {case}} {on} er avlyst. Du høyrer frå oss.',
    ],
    action: page,
  },
  invitationAnswered: {
    subject: 'Svar på innkallinga {on}: {caseTitle}',
    body: [
      '{coming, select, yes {Ein søkjar til {caseTitle} kjem {on}.} other {Ein søkjar til {caseTitle} kjem ikkje {on}.}}',
      '{accommodation, select, yes {Søkjaren har skrive kva som trengst av tilrettelegging. Les det i saka før de møtest.} other {Søkjaren har ikkje bede om tilrettelegging.}}',
    ],
    action: openCase,
  },
  certificateAsked: {
    subject: 'Søknaden på {caseTitle}: vi treng ein attest',
    body: [
      'For å vurdere søknaden din på {caseTitle} treng vi å sjå ein attest som stadfestar at du oppfyller vilkåra i utlysinga. Han skal ikkje seie noko om diagnose.',
      'Vis han til oss. Ikkje send han, verken på e-post eller hit. Vi lagrar berre at vi har sett han, og når.',
    ],
    action: page,
  },
  withdrawn: {
    subject: 'Søknaden på {caseTitle} er trekt',
    body: [
      'Søknaden din på {caseTitle} er trekt. Takk for interessa.',
      'Var det ikkje du som trekte han, kan du svare på denne e-posten.',
    ],
    action: page,
  },
  withdrawalUndone: {
    subject: 'Søknaden på {caseTitle} gjeld likevel',
    body: ['Vi skreiv at søknaden din på {caseTitle} var trekt. Det var feil, og søknaden gjeld.'],
    action: page,
  },
  feedback: { subject: 'Svar på søknaden din på {caseTitle}', body: ['{feedbackText}'], action: page },
  erasureAsked: {
    subject: 'Svar på eit ønske om sletting innan {due}',
    body: ['Ein søkjar til {caseTitle} bad {asked} om å få sletta det vi har. Søkjaren skal ha svar innan {due}.'],
    action: openCase,
  },
  erasureAnswered: {
    subject: 'Svar på ønsket ditt om sletting',
    body: [
      '{granted, select, yes {Vi slettar det vi har om deg i søknaden på {caseTitle}, om tre dagar. Er rekrutteringa ikkje avslutta, er søknaden trekt frå i dag.} other {Vi kan ikkje slette søknaden på {caseTitle} no. Svar på denne e-posten om du vil vite kvifor. Du kan òg klage til Datatilsynet.}}',
    ],
    action: page,
  },
};
