import type { ParticipationMail } from '../../domain/participation/mails.ts';
import type { MailText } from '../../mail/catalogue.ts';

const open = { label: 'Åpne saken', link: 'caseLink' };
const decide = { label: 'Åpne og beslutt', link: 'caseLink' };
const register = { label: 'Si om dere kommer', link: 'caseLink' };

export const participation = {
  invitation: {
    subject: 'Svar på invitasjonen innen {replyBy}',
    body: [
      '{agencyName} er invitert til å delta i {roundName}. Stillingene er ordinære og midlertidige, i {termMonths} måneder, og er for {targetGroup, select, disability {personer med funksjonsnedsettelse} other {personer med funksjonsnedsettelse eller hull i CV-en}}. De kan gjøres faste etterpå uten ny utlysning.',
      'Koordinatoren gir råd og veiledning hele veien, også når dere rekrutterer, og kan invitere til samlinger.',
      'Slik går dere fram:',
      {
        list: [
          'lag grunnlaget for beslutningen: mål, ordinære stillinger, veien fra midlertidig til fast, mentor og kurs',
          'oppgi hvem som tar beslutningen',
          'svar innen {replyBy}, med antall stillinger eller et nei',
        ],
      },
    ],
    action: open,
  },
  basisDue: {
    subject: 'Gjør beslutningsgrunnlaget ferdig innen {due}',
    body: [
      '{missing, plural, one {Ett punkt} other {# punkter}} i beslutningsgrunnlaget gjenstår. Den som beslutter, trenger det innen {due}. Svarfristen er {replyBy}.',
    ],
    action: open,
  },
  decisionMakerDue: {
    subject: 'Oppgi hvem som tar beslutningen innen {due}',
    body: [
      'Ingen er satt opp til å beslutte om {agencyName} skal delta. Velg en leder på egnet nivå innen {due}. Svarfristen er {replyBy}.',
    ],
    action: open,
  },
  decision: {
    subject: 'Beslutt om dere vil delta innen {replyBy}',
    body: [
      'HR i {agencyName} ber deg beslutte om virksomheten skal delta i {roundName}. Stillingene er ordinære og varer i {termMonths} måneder. De kan gjøres faste etterpå uten ny utlysning.',
      'Målet er mer mangfold og inkludering: å delta gjør det lettere å rekruttere inkluderende også ellers. Den ansatte får en mentor hos dere, og det er digitale kurs for begge.',
      'Velg å delta og oppgi antall stillinger, eller takk nei, innen {replyBy}. Du ser grunnlaget på siden, og ingenting er besluttet før du bekrefter der.',
    ],
    action: decide,
  },
  replySoon: {
    subject: 'Svar på invitasjonen innen {replyBy}',
    body: [
      '{agencyName} har ikke svart på invitasjonen til {roundName}. Svar med antall stillinger eller et nei innen {replyBy}.',
    ],
    action: open,
  },
  decisionSoon: {
    subject: 'Beslutningen din ventes innen {replyBy}',
    body: ['Beslutningen om {agencyName} skal delta i {roundName}, er ikke registrert. Gjør det innen {replyBy}.'],
    action: decide,
  },
  replyOverdue: {
    subject: '{agencyName} har ikke svart, fristen var {replyBy}',
    body: [
      '{agencyName} hadde fått utsatt svarfristen til {replyBy}, og har ikke svart. Du kan utsette fristen igjen eller ta virksomheten ut av runden.',
    ],
    action: open,
  },
  thanksTakingPart: {
    subject: 'Takk for svaret, dere er med',
    body: [
      'Vi har registrert at {agencyName} deltar med {positions, plural, one {én stilling} other {# stillinger}}.',
      'Neste steg er å registrere {positions, plural, one {stillingen} other {stillingene}}.',
    ],
    action: open,
  },
  thanksDeclined: {
    subject: 'Takk for svaret',
    body: ['Vi har registrert at {agencyName} ikke deltar denne gangen. Dere trenger ikke gjøre mer.'],
    action: open,
  },
  answerCorrected: {
    subject: 'Svaret deres er rettet',
    body: [
      'Det som var registrert som svar fra {agencyName}, var feil og er rettet. {answer, select, takePart {Nå står det at dere deltar med {positions, plural, one {én stilling} other {# stillinger}}.} decline {Nå står det at dere ikke deltar.} other {Nå står det at dere ikke har svart. Svarfristen er {replyBy}.}}',
    ],
    action: open,
  },
  replyExtended: {
    subject: 'Svar på invitasjonen innen {to}, som er ny frist',
    body: ['{agencyName} har fått lengre frist. Svar på invitasjonen innen {to}.'],
    action: open,
  },
  dateMoved: {
    subject:
      '{date, select, replyBy {Ny svarfrist} publishFrom {Ny første dag for utlysning} applicationDeadline {Ny søknadsfrist} other {Ny frist for å avslutte rekrutteringen}}: {to}',
    body: [
      '{date, select, replyBy {Svarfristen} publishFrom {Første dag for utlysning} applicationDeadline {Søknadsfristen} other {Fristen for å avslutte rekrutteringen}} er flyttet til {to}. Påminnelsene følger den nye datoen.',
    ],
    action: open,
  },
  invitationCorrected: {
    subject: 'Invitasjonen er rettet',
    body: [
      'Noe i invitasjonen til {roundName} var feil. Det riktige er: Stillingene varer i {termMonths} måneder og er for {targetGroup, select, disability {personer med funksjonsnedsettelse} other {personer med funksjonsnedsettelse eller hull i CV-en}}.',
    ],
    action: open,
  },
  invitationWithdrawn: {
    subject: 'Invitasjonen gjelder ikke lenger',
    body: ['Invitasjonen til {agencyName} er trukket tilbake eller runden er avsluttet. Dere trenger ikke svare.'],
    action: open,
  },
  agencyWithdrew: {
    subject: '{agencyName} har trukket seg',
    body: [
      '{agencyName} har trukket seg. Stillinger uten ansettelse stoppes, og søkerne får svar. De som er ansatt, er det fortsatt.',
    ],
    action: open,
  },
  withdrawalUndone: {
    subject: 'Det var feil at {agencyName} hadde trukket seg',
    body: [
      'Det var registrert at {agencyName} hadde trukket seg. Det var feil og er rettet: Virksomheten deltar som før.',
      'Stillinger der ingen søker har fått svar, går videre av seg selv. De som søkte der, må avklares på nytt av HR hvis svaret deres er slettet. Stillinger der noen har fått svar, er fortsatt stoppet. HR kan åpne dem igjen med en rettelse i saken.',
    ],
    action: open,
  },
  gatheringInvitation: {
    subject: 'Svar på invitasjonen til samling {day}',
    body: [
      'HR i {agencyName} er invitert til en samling. Invitasjonen til kalenderen følger med.',
      {
        facts: [
          ['Dag', '{day}'],
          ['Tid', '{from}–{to}'],
          ['Sted', '{place}'],
          ['Tema', '{themeText}'],
          ['Les på forhånd', '{material}'],
        ],
      },
      'Si fra om dere kommer, og om du vil dele navn og e-postadresse med de andre som gjør det.',
    ],
    action: register,
  },
  gatheringChanged: {
    subject: 'Endret: samling {day}',
    body: [
      'Samlingen er endret. Dette gjelder nå, og kalenderen oppdateres av vedlegget:',
      {
        facts: [
          ['Dag', '{day}'],
          ['Tid', '{from}–{to}'],
          ['Sted', '{place}'],
          ['Tema', '{themeText}'],
          ['Les på forhånd', '{material}'],
        ],
      },
    ],
    action: register,
  },
  gatheringCancelled: {
    subject: 'Avlyst: samling {day}',
    body: [
      'Denne samlingen gjelder ikke lenger for dere. Vedlegget tar den ut av kalenderen.',
      {
        facts: [
          ['Dag', '{day}'],
          ['Tid', '{from}–{to}'],
          ['Sted', '{place}'],
        ],
      },
    ],
    action: open,
  },
  fromCoordinator: {
    subject: '{subjectText}',
    body: ['{bodyText}', 'Meldingen er fra koordinatoren for {roundName}.'],
    action: open,
  },
  gatheringSoon: {
    subject: 'Møt på samling {day}',
    body: [
      'Samlingen nærmer seg.',
      {
        facts: [
          ['Dag', '{day}'],
          ['Tid', '{from}–{to}'],
          ['Sted', '{place}'],
          ['Tema', '{themeText}'],
          ['Les på forhånd', '{material}'],
        ],
      },
      'Si fra hvis ingen fra dere kommer.',
    ],
    action: register,
  },
} as const satisfies Record<ParticipationMail, MailText>;
