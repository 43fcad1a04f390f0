import type { RoundMail } from '../../domain/round/mails.ts';
import type { MailText } from '../../mail/catalogue.ts';

const open = { label: 'Åpne runden', link: 'caseLink' };

export const round = {
  notAnswered: {
    subject: '{count, plural, one {Én virksomhet} other {# virksomheter}} har ikke svart på invitasjonen',
    body: [
      'Svarfristen er ute. Disse har ikke svart: {agencies}.',
      'Du kan gi dem lengre frist, flytte svarfristen for alle eller ta dem ut av runden.',
    ],
    action: open,
  },
  positionsLate: {
    subject: '{count, plural, one {Én stilling} other {# stillinger}} mangler resultat',
    body: [
      'Rekrutteringen skulle vært avsluttet. Resultatet er ikke registrert for {count, plural, one {én stilling} other {# stillinger}} hos {agencies}.',
      'HR i virksomhetene er minnet på det. Ta gjerne kontakt og spør om de trenger hjelp.',
    ],
    action: open,
  },
  gatheringsMissing: {
    subject: 'Planlegg samlingene innen {due}',
    body: [
      '{planned} av {needed} samlinger for de ansatte er planlagt. Måneden holder i første omgang.',
      'Planlegg resten innen {due}.',
    ],
    action: open,
  },
  gatheringIncomplete: {
    subject: 'Bestem dag, tid og sted for samlingen i {inMonth} innen {due}',
    body: [
      'Samlingen i {inMonth} mangler dag, klokkeslett eller sted. Invitasjonene går ut når alt er på plass.',
      'Fyll ut det som mangler, innen {due}.',
    ],
    action: open,
  },
  gatheringContacts: {
    subject: 'Kontakter etter samlingen {day}',
    body: [
      'Du sa ja til å dele navn og e-postadresse med andre fra samlingen {day}. Disse har også sagt ja. Listen er bare til dere.',
    ],
  },
  attendanceDue: {
    subject: 'Registrer oppmøtet på samlingen innen {due}',
    body: ['Samlingen var {day}. Registrer hvem som var der, og avslutt samlingen innen {due}.'],
    action: open,
  },
  guidanceOfferDue: {
    subject: 'Tilby karriereveiledning innen {due}',
    body: [
      'En ansatt hos {agencies} har ikke fått tilbud om karriereveiledning ennå. Gi tilbudet og registrer datoen innen {due}.',
    ],
    action: open,
  },
  guidanceDue: {
    subject: 'Hold karriereveiledningen innen {due}',
    body: [
      'En ansatt hos {agencies} har fått tilbud om karriereveiledning, men den er ikke registrert som holdt. Hold den og registrer datoen innen {due}.',
    ],
    action: open,
  },
  closeDue: {
    subject: 'Avslutt runden innen {due}',
    body: [
      'Alle stillinger har fått et resultat, og alle ansettelsesperioder er over. Avslutt runden innen {due}, så lages rapporten.',
    ],
    action: open,
  },
  report: {
    subject: 'Runden er avsluttet, publiser rapporten',
    body: [
      'Runden er avsluttet. Rapporten er klar når statistikken er publisert. Små tall blir skjult, slik at ingen kan kjennes igjen.',
    ],
    action: { label: 'Se rapporten', link: 'caseLink' },
  },
} as const satisfies Record<RoundMail, MailText>;
