import type { TimeTextKey } from './index.ts';

/** Tidsmaskina i øvinga (nynorsk). */
export const nn: Readonly<Record<TimeTextKey, string>> = {
  title: 'Tidsmaskin',
  lead: 'I øvinga er det {day}, klokka {time}.',
  about:
    'Her lèt du tida gå, og ser kva tenesta gjer av seg sjølv: kven som får e-post, og kva som må gjerast. Alle personar er oppdikta, og ingen e-post forlèt maskina.',
  none: 'Her er det inga øving. Tida går av seg sjølv.',

  forward: 'Gå fram i tid',
  ahead: 'Neste gong noko skjer av seg sjølv: {day}, klokka {time}.',
  nothingAhead: 'Ingenting meir skjer av seg sjølv. Det må gjerast noko i ei sak først.',
  conduct: 'Kva gjer folk imens?',
  'conduct.nobodyActs': 'Ingen gjer noko',
  'conduct.nobodyActs.then': 'Du ser alle påminningar, og kven som får beskjed til slutt.',
  'conduct.everyoneActs': 'Alle gjer det dei skal, på dagen',
  'conduct.everyoneActs.then': 'Du ser forløpet slik det skal gå.',
  'goal.next': 'Til neste hending',
  'goal.day': '1 dag fram',
  'goal.week': '1 veke fram',
  'goal.end': 'Spel til slutten',
  endAbout:
    '«Spel til slutten» går til ingenting meir er venta, høgst tre år. Det kan ta fleire minutt, og kan stansast når som helst.',

  moving: 'Tida går. No er det {day}.',
  soFar:
    '{mails, plural, =0 {Ingen e-postar} one {Éin e-post} other {# e-postar}} så langt{acts, plural, =0 {} one {, éin ting gjord} other {, # ting gjorde}}.',
  stop: 'Stans',
  stopping: 'Stansar …',
  said: 'No er det {day}. {mails, plural, =0 {Ingen e-post vart send.} one {Éin e-post vart send.} other {# e-postar vart sende.}}',

  happened: 'Dette skjedde',
  span: 'Frå {from} til {to}.',
  'ended.arrived': 'Her stansa tida.',
  'ended.over': 'Ingenting meir er venta.',
  'ended.stopped': 'Du stansa tida her.',
  'ended.failed': 'Tenesta vart ikkje ferdig med noko, så tida stansa her. Vent litt, og prøv igjen.',
  'ended.moving': 'Tida går.',
  quiet: 'Ingen e-post vart send, og ingenting nådde fristen.',
  mails: '{count, plural, =0 {Ingen e-post} one {Éin e-post send} other {# e-postar sende}}',
  duties:
    '{count, plural, =0 {} one {Eitt gjeremål nådde fristen og ventar} other {# gjeremål nådde fristen og ventar}}',
  acts: '{count, plural, =0 {} one {Éin ting vart gjord} other {# ting vart gjorde}}',
  dutyLine: '{role} · innan {day}',
  latest: 'Dei siste {count} er viste.',

  anew: 'Start på nytt',
  'anew.about':
    'Eksempelet kan setjast tilbake til dagen det starta, med dei same verksemdene, stillingane og personane.',
  'anew.open': 'Start på nytt frå første dag',
  'anew.sure':
    'Alt som er gjort i øvinga, forsvinn for alle, òg e-posten i postkassa. Tenesta er borte eit par minutt, og alle må logge inn igjen.',
  'anew.yes': 'Ja, start på nytt',
  'anew.begun': 'Eksempelet blir lasta på nytt. Det tek eit par minutt. Når det er klart, kjem du til innlogginga.',
  'anew.long': 'Det tek lengre tid enn vanleg. Vindauget der tenesta vart starta, seier kvifor.',

  mailbox: 'Postkassa',
  mailboxAbout: 'All e-post som tenesta har sendt i øvinga, den nyaste først.',
  noMail: 'Ingen e-post er send enno.',
  to: 'Til {to}',
  from: 'Frå {from}',
  more: 'Vis fleire',
  back: 'Tilbake til postkassa',
  looks: 'Sjå e-posten slik han ser ut',
};
