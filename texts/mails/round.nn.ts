import type { MailText } from '../../mail/catalogue.ts';
import type { round as nb } from './round.nb.ts';

const open = { label: 'Opne runden', link: 'caseLink' };

export const round: Record<keyof typeof nb, MailText> = {
  notAnswered: {
    subject: '{count, plural, one {Éi verksemd} other {# verksemder}} har ikkje svart på invitasjonen',
    body: [
      'Svarfristen er ute. Desse har ikkje svart: {agencies}.',
      'Du kan gi dei lengre frist, flytte svarfristen for alle eller ta dei ut av runden.',
    ],
    action: open,
  },
  positionsLate: {
    subject: '{count, plural, one {Éi stilling} other {# stillingar}} manglar resultat',
    body: [
      'Rekrutteringa skulle ha vore avslutta. Resultatet er ikkje registrert for {count, plural, one {éi stilling} other {# stillingar}} hos {agencies}.',
      'HR i verksemdene er minte på det. Ta gjerne kontakt og spør om dei treng hjelp.',
    ],
    action: open,
  },
  gatheringsMissing: {
    subject: 'Planlegg samlingane innan {due}',
    body: [
      '{planned} av {needed} samlingar for dei tilsette er planlagde. Månaden held i første omgang.',
      'Planlegg resten innan {due}.',
    ],
    action: open,
  },
  gatheringIncomplete: {
    subject: 'Bestem dag, tid og stad for samlinga i {inMonth} innan {due}',
    body: [
      'Samlinga i {inMonth} manglar dag, klokkeslett eller stad. Invitasjonane går ut når alt er på plass.',
      'Fyll ut det som manglar, innan {due}.',
    ],
    action: open,
  },
  gatheringContacts: {
    subject: 'Kontaktar etter samlinga {day}',
    body: [
      'Du sa ja til å dele namn og e-postadresse med andre frå samlinga {day}. Desse har òg sagt ja. Lista er berre til dykk.',
    ],
  },
  attendanceDue: {
    subject: 'Registrer oppmøtet på samlinga innan {due}',
    body: ['Samlinga var {day}. Registrer kven som var der, og avslutt samlinga innan {due}.'],
    action: open,
  },
  guidanceOfferDue: {
    subject: 'Tilby karriererettleiing innan {due}',
    body: [
      'Ein tilsett hos {agencies} har ikkje fått tilbod om karriererettleiing enno. Gi tilbodet og registrer datoen innan {due}.',
    ],
    action: open,
  },
  guidanceDue: {
    subject: 'Hald karriererettleiinga innan {due}',
    body: [
      'Ein tilsett hos {agencies} har fått tilbod om karriererettleiing, men ho er ikkje registrert som halden. Hald ho og registrer datoen innan {due}.',
    ],
    action: open,
  },
  closeDue: {
    subject: 'Avslutt runden innan {due}',
    body: [
      'Alle stillingar har fått eit resultat, og alle tilsetjingsperiodar er over. Avslutt runden innan {due}, så blir rapporten laga.',
    ],
    action: open,
  },
  report: {
    subject: 'Runden er avslutta, publiser rapporten',
    body: [
      'Runden er avslutta. Rapporten er klar når statistikken er publisert. Små tal blir skjulte, slik at ingen kan kjennast att.',
    ],
    action: { label: 'Sjå rapporten', link: 'caseLink' },
  },
};
