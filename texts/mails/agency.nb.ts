import type { AgencyMail } from '../../domain/agency/mails.ts';
import type { MailText } from '../../mail/catalogue.ts';

const open = { label: 'Åpne siden', link: 'caseLink' };

export const agency = {
  invitation: {
    subject: 'Logg inn i Forløp for {agencyName}',
    body: [
      'Du har en rolle i {agencyName} her. Logg inn fra denne lenken den første gangen, så vet vi at det er deg. Senere kan du logge inn som vanlig.',
      'Lenken kan brukes én gang, i 14 dager, og bare av deg. Får du en ny, virker ikke denne lenger.',
    ],
    action: { label: 'Logg inn første gang', link: 'invitationLink' },
  },
  handover: {
    subject: 'Du har overtatt en rolle i {agencyName}',
    body: [
      'Du er nå {role, select, hr {HR} hrHead {HR-leder} other {koordinator}} i {agencyName}. Alt som ventet på den som hadde rollen før deg, venter nå på deg.',
      'På siden ser du sakene, gjøremålene og fristene du har overtatt.',
    ],
    action: open,
  },
  deputyNamed: {
    subject: 'Du er stedfortreder fra {from} til {to}',
    body: [
      'Du er satt opp som stedfortreder for en kollega i {agencyName} fra og med {from} til og med {to}.',
      'I den tiden får du det kollegaen ellers ville fått. På siden ser du hvem det gjelder og hva som kommer.',
    ],
    action: open,
  },
  deputyBegins: {
    subject: 'Du er stedfortreder nå, til og med {to}',
    body: [
      'Du er stedfortreder for {holderName} i {agencyName} fra og med {from} til og med {to}. I den tiden får du det {holderName} ellers ville fått.',
      'På siden ser du sakene, gjøremålene og fristene du tar over.',
    ],
    action: open,
  },
  deputyEnded: {
    subject: 'Du er ikke lenger stedfortreder',
    body: ['Du er ikke lenger stedfortreder for kollegaen din i {agencyName}. Du trenger ikke gjøre noe.'],
    action: open,
  },
  roleVacant: {
    subject:
      'Finn en ny {role, select, hr {HR-kontakt} hrHead {HR-leder} payroll {lønnskontakt} coordinator {koordinator} other {felles postkasse}} innen {due}',
    body: [
      'Ingen har rollen {role, select, hr {HR} hrHead {HR-leder} payroll {lønnskontakt} coordinator {koordinator} other {felles postkasse}} i {agencyName} nå. Gjøremålene går til andre så lenge.',
      'Registrer hvem som har rollen, innen {due}.',
    ],
    action: open,
  },
  succession: {
    subject: 'Dere har overtatt sakene fra {predecessor}',
    body: [
      'Sakene fra {predecessor} hører nå til {agencyName}, med gjøremål, frister og historikk.',
      'Se gjennom dem, og kontroller hvem som har hvilken rolle.',
    ],
    action: open,
  },
  unionDiscussionSoon: {
    subject: 'Drøft midlertidige ansettelser med de tillitsvalgte innen {due}',
    body: [
      'Bruken av midlertidige ansettelser skal drøftes med de tillitsvalgte minst én gang i året. For {year} er siste dag {due}.',
      'Registrer datoen når drøftingen er holdt.',
    ],
    action: open,
  },
  unionDiscussionEscalated: {
    subject: 'Drøftingen med de tillitsvalgte gjenstår, frist {due}',
    body: [
      'Det er ikke registrert at bruken av midlertidige ansettelser er drøftet med de tillitsvalgte i {year}. Loven krever det minst én gang i året.',
      'Sørg for at drøftingen holdes og registreres innen {due}.',
    ],
    action: open,
  },
  annualExtractSoon: {
    subject: 'Hent tallene til årsrapporten for {year} innen {due}',
    body: [
      'Uttrekket til årsrapporten for {year} skal være levert innen {due}. Uttrekket kan tas fra januar, og små tall er skjult.',
      'Registrer når det er levert.',
    ],
    action: open,
  },
  annualExtractEscalated: {
    subject: 'Tallene til årsrapporten for {year} mangler, frist {due}',
    body: [
      'Det er ikke registrert at uttrekket til årsrapporten for {year} er levert. Fristen er {due}.',
      'Sørg for at det blir tatt og levert.',
    ],
    action: open,
  },
  endpointDown: {
    subject: 'Meldingene til {host} har stanset, se til dem innen {due}',
    body: [
      '{reason, select, failed {Systemet på {host} har ikke tatt imot meldinger på tre dager, så vi har sluttet å prøve.} gone {Systemet på {host} har svart at det ikke finnes lenger, så vi har sluttet å sende til det.} other {Systemet på {host} hørte til en virksomhet dere har overtatt etter. Det får ingen meldinger før dere har bestemt om det skal ha dem.}}',
      'Det som ikke er sendt, er tatt vare på. Slå meldingene på igjen når systemet er klart, eller fjern dem.',
    ],
    action: open,
  },
} as const satisfies Record<AgencyMail, MailText>;
