import type { MailText } from '../../mail/catalogue.ts';
import type { agency as nb } from './agency.nb.ts';

const open = { label: 'Opne sida', link: 'caseLink' };

export const agency: Record<keyof typeof nb, MailText> = {
  invitation: {
    subject: 'Logg inn i Forløp for {agencyName}',
    body: [
      'Du har ei rolle i {agencyName} her. Logg inn frå denne lenkja den første gongen, så veit vi at det er deg. Seinare kan du logge inn som vanleg.',
      'Lenkja kan brukast éin gong, i 14 dagar, og berre av deg. Får du ei ny, verkar ikkje denne lenger.',
    ],
    action: { label: 'Logg inn første gong', link: 'invitationLink' },
  },
  handover: {
    subject: 'Du har teke over ei rolle i {agencyName}',
    body: [
      'Du er no {role, select, hr {HR} hrHead {HR-leiar} other {koordinator}} i {agencyName}. Alt som venta på den som hadde rolla før deg, ventar no på deg.',
      'På sida ser du sakene, gjeremåla og fristane du har teke over.',
    ],
    action: open,
  },
  deputyNamed: {
    subject: 'Du er stadfortredar frå {from} til {to}',
    body: [
      'Du er sett opp som stadfortredar for ein kollega i {agencyName} frå og med {from} til og med {to}.',
      'I den tida får du det kollegaen elles ville fått. På sida ser du kven det gjeld, og kva som kjem.',
    ],
    action: open,
  },
  deputyBegins: {
    subject: 'Du er stadfortredar no, til og med {to}',
    body: [
      'Du er stadfortredar for {holderName} i {agencyName} frå og med {from} til og med {to}. I den tida får du det {holderName} elles ville fått.',
      'På sida ser du sakene, gjeremåla og fristane du tek over.',
    ],
    action: open,
  },
  deputyEnded: {
    subject: 'Du er ikkje lenger stadfortredar',
    body: ['Du er ikkje lenger stadfortredar for kollegaen din i {agencyName}. Du treng ikkje gjere noko.'],
    action: open,
  },
  roleVacant: {
    subject:
      'Finn ein ny {role, select, hr {HR-kontakt} hrHead {HR-leiar} payroll {lønskontakt} coordinator {koordinator} other {innehavar av felles postkasse}} innan {due}',
    body: [
      'Ingen har rolla {role, select, hr {HR} hrHead {HR-leiar} payroll {lønskontakt} coordinator {koordinator} other {felles postkasse}} i {agencyName} no. Gjeremåla går til andre så lenge.',
      'Registrer kven som har rolla, innan {due}.',
    ],
    action: open,
  },
  succession: {
    subject: 'De har teke over sakene frå {predecessor}',
    body: [
      'Sakene frå {predecessor} høyrer no til {agencyName}, med gjeremål, fristar og historikk.',
      'Sjå gjennom dei, og kontroller kven som har kva rolle.',
    ],
    action: open,
  },
  unionDiscussionSoon: {
    subject: 'Drøft mellombelse tilsetjingar med dei tillitsvalde innan {due}',
    body: [
      'Bruken av mellombelse tilsetjingar skal drøftast med dei tillitsvalde minst éin gong i året. For {year} er siste dag {due}.',
      'Registrer datoen når drøftinga er halden.',
    ],
    action: open,
  },
  unionDiscussionEscalated: {
    subject: 'Drøftinga med dei tillitsvalde står att, frist {due}',
    body: [
      'Det er ikkje registrert at bruken av mellombelse tilsetjingar er drøfta med dei tillitsvalde i {year}. Lova krev det minst éin gong i året.',
      'Sørg for at drøftinga blir halden og registrert innan {due}.',
    ],
    action: open,
  },
  annualExtractSoon: {
    subject: 'Hent tala til årsrapporten for {year} innan {due}',
    body: [
      'Uttrekket til årsrapporten for {year} skal vere levert innan {due}. Uttrekket kan takast frå januar, og små tal er skjulte.',
      'Registrer når det er levert.',
    ],
    action: open,
  },
  annualExtractEscalated: {
    subject: 'Tala til årsrapporten for {year} manglar, frist {due}',
    body: [
      'Det er ikkje registrert at uttrekket til årsrapporten for {year} er levert. Fristen er {due}.',
      'Sørg for at det blir teke og levert.',
    ],
    action: open,
  },
  endpointDown: {
    subject: 'Meldingane til {host} har stansa, sjå til dei innan {due}',
    body: [
      '{reason, select, failed {Systemet på {host} har ikkje teke imot meldingar på tre dagar, så vi har slutta å prøve.} gone {Systemet på {host} har svart at det ikkje finst lenger, så vi har slutta å sende til det.} other {Systemet på {host} høyrde til ei verksemd de har teke over etter. Det får ingen meldingar før de har bestemt om det skal ha dei.}}',
      'Det som ikkje er sendt, er teke vare på. Slå meldingane på att når systemet er klart, eller fjern dei.',
    ],
    action: open,
  },
};
