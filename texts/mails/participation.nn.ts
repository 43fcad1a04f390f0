import type { MailText } from '../../mail/catalogue.ts';
import type { participation as nb } from './participation.nb.ts';

const open = { label: 'Opne saka', link: 'caseLink' };
const decide = { label: 'Opne og avgjer', link: 'caseLink' };
const register = { label: 'Sei om de kjem', link: 'caseLink' };

export const participation: Record<keyof typeof nb, MailText> = {
  invitation: {
    subject: 'Svar på invitasjonen innan {replyBy}',
    body: [
      '{agencyName} er invitert til å delta i {roundName}. Stillingane er ordinære og mellombelse, i {termMonths} månader, og er for {targetGroup, select, disability {personar med funksjonsnedsetjing} other {personar med funksjonsnedsetjing eller hol i CV-en}}. Dei kan gjerast faste etterpå utan ny utlysing.',
      'Koordinatoren gir råd og rettleiing heile vegen, òg når de rekrutterer, og kan invitere til samlingar.',
      'Slik går de fram:',
      {
        list: [
          'lag grunnlaget for avgjerda: mål, ordinære stillingar, vegen frå mellombels til fast, mentor og kurs',
          'oppgi kven som tek avgjerda',
          'svar innan {replyBy}, med talet på stillingar eller eit nei',
        ],
      },
    ],
    action: open,
  },
  basisDue: {
    subject: 'Gjer avgjerdsgrunnlaget ferdig innan {due}',
    body: [
      '{missing, plural, one {Eitt punkt} other {# punkt}} i avgjerdsgrunnlaget står att. Den som avgjer, treng det innan {due}. Svarfristen er {replyBy}.',
    ],
    action: open,
  },
  decisionMakerDue: {
    subject: 'Oppgi kven som tek avgjerda innan {due}',
    body: [
      'Ingen er sett opp til å avgjere om {agencyName} skal delta. Vel ein leiar på eigna nivå innan {due}. Svarfristen er {replyBy}.',
    ],
    action: open,
  },
  decision: {
    subject: 'Avgjer om de vil delta innan {replyBy}',
    body: [
      'HR i {agencyName} ber deg avgjere om verksemda skal delta i {roundName}. Stillingane er ordinære og varer i {termMonths} månader. Dei kan gjerast faste etterpå utan ny utlysing.',
      'Målet er meir mangfald og inkludering: å delta gjer det lettare å rekruttere inkluderande elles òg. Den tilsette får ein mentor hos dykk, og det er digitale kurs for begge.',
      'Vel å delta og oppgi talet på stillingar, eller takk nei, innan {replyBy}. Du ser grunnlaget på sida, og ingenting er avgjort før du stadfestar der.',
    ],
    action: decide,
  },
  replySoon: {
    subject: 'Svar på invitasjonen innan {replyBy}',
    body: [
      '{agencyName} har ikkje svart på invitasjonen til {roundName}. Svar med talet på stillingar eller eit nei innan {replyBy}.',
    ],
    action: open,
  },
  decisionSoon: {
    subject: 'Avgjerda di er venta innan {replyBy}',
    body: ['Avgjerda om {agencyName} skal delta i {roundName}, er ikkje registrert. Gjer det innan {replyBy}.'],
    action: decide,
  },
  replyOverdue: {
    subject: '{agencyName} har ikkje svart, fristen var {replyBy}',
    body: [
      '{agencyName} hadde fått utsett svarfristen til {replyBy}, og har ikkje svart. Du kan utsetje fristen igjen eller ta verksemda ut av runden.',
    ],
    action: open,
  },
  thanksTakingPart: {
    subject: 'Takk for svaret, de er med',
    body: [
      'Vi har registrert at {agencyName} deltek med {positions, plural, one {éi stilling} other {# stillingar}}.',
      'Neste steg er å registrere {positions, plural, one {stillinga} other {stillingane}}.',
    ],
    action: open,
  },
  thanksDeclined: {
    subject: 'Takk for svaret',
    body: ['Vi har registrert at {agencyName} ikkje deltek denne gongen. De treng ikkje gjere meir.'],
    action: open,
  },
  answerCorrected: {
    subject: 'Svaret dykkar er retta',
    body: [
      'Det som var registrert som svar frå {agencyName}, var feil og er retta. {answer, select, takePart {No står det at de deltek med {positions, plural, one {éi stilling} other {# stillingar}}.} decline {No står det at de ikkje deltek.} other {No står det at de ikkje har svart. Svarfristen er {replyBy}.}}',
    ],
    action: open,
  },
  replyExtended: {
    subject: 'Svar på invitasjonen innan {to}, som er ny frist',
    body: ['{agencyName} har fått lengre frist. Svar på invitasjonen innan {to}.'],
    action: open,
  },
  dateMoved: {
    subject:
      '{date, select, replyBy {Ny svarfrist} publishFrom {Ny første dag for utlysing} applicationDeadline {Ny søknadsfrist} other {Ny frist for å avslutte rekrutteringa}}: {to}',
    body: [
      '{date, select, replyBy {Svarfristen} publishFrom {Første dag for utlysing} applicationDeadline {Søknadsfristen} other {Fristen for å avslutte rekrutteringa}} er flytta til {to}. Påminningane følgjer den nye datoen.',
    ],
    action: open,
  },
  invitationCorrected: {
    subject: 'Invitasjonen er retta',
    body: [
      'Noko i invitasjonen til {roundName} var feil. Det rette er: Stillingane varer i {termMonths} månader og er for {targetGroup, select, disability {personar med funksjonsnedsetjing} other {personar med funksjonsnedsetjing eller hol i CV-en}}.',
    ],
    action: open,
  },
  invitationWithdrawn: {
    subject: 'Invitasjonen gjeld ikkje lenger',
    body: ['Invitasjonen til {agencyName} er trekt tilbake, eller runden er avslutta. De treng ikkje svare.'],
    action: open,
  },
  agencyWithdrew: {
    subject: '{agencyName} har trekt seg',
    body: [
      '{agencyName} har trekt seg. Stillingar utan tilsetjing blir stoppa, og søkjarane får svar. Dei som er tilsette, er det framleis.',
    ],
    action: open,
  },
  withdrawalUndone: {
    subject: 'Det var feil at {agencyName} hadde trekt seg',
    body: [
      'Det var registrert at {agencyName} hadde trekt seg. Det var feil og er retta: Verksemda er med som før.',
      'Stillingar der ingen søkjar har fått svar, går vidare av seg sjølve. HR må avklare søkjarane der på nytt dersom svaret deira er sletta. Stillingar der nokon har fått svar, er framleis stoppa. HR kan opne dei igjen med ei retting i saka.',
    ],
    action: open,
  },
  gatheringInvitation: {
    subject: 'Svar på invitasjonen til samling {day}',
    body: [
      'HR i {agencyName} er invitert til ei samling. Invitasjonen til kalenderen følgjer med.',
      {
        facts: [
          ['Dag', '{day}'],
          ['Tid', '{from}–{to}'],
          ['Stad', '{place}'],
          ['Tema', '{themeText}'],
          ['Les på førehand', '{material}'],
        ],
      },
      'Sei frå om de kjem, og om du vil dele namn og e-postadresse med dei andre som gjer det.',
    ],
    action: register,
  },
  gatheringChanged: {
    subject: 'Endra: samling {day}',
    body: [
      'Samlinga er endra. Slik er det no, og vedlegget oppdaterer kalenderen:',
      {
        facts: [
          ['Dag', '{day}'],
          ['Tid', '{from}–{to}'],
          ['Stad', '{place}'],
          ['Tema', '{themeText}'],
          ['Les på førehand', '{material}'],
        ],
      },
    ],
    action: register,
  },
  gatheringCancelled: {
    subject: 'Avlyst: samling {day}',
    body: [
      'Denne samlinga er ikkje aktuell for dykk lenger. Vedlegget tek ho ut av kalenderen.',
      {
        facts: [
          ['Dag', '{day}'],
          ['Tid', '{from}–{to}'],
          ['Stad', '{place}'],
        ],
      },
    ],
    action: open,
  },
  fromCoordinator: {
    subject: '{subjectText}',
    body: ['{bodyText}', 'Meldinga er frå koordinatoren for {roundName}.'],
    action: open,
  },
  gatheringSoon: {
    subject: 'Møt på samling {day}',
    body: [
      'Samlinga nærmar seg.',
      {
        facts: [
          ['Dag', '{day}'],
          ['Tid', '{from}–{to}'],
          ['Stad', '{place}'],
          ['Tema', '{themeText}'],
          ['Les på førehand', '{material}'],
        ],
      },
      'Sei frå dersom ingen frå dykk kjem.',
    ],
    action: register,
  },
};
