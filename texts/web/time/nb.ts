/** Tidsmaskinen i øvelsen (bokmål). */
export const nb = {
  title: 'Tidsmaskin',
  lead: 'I øvelsen er det {day}, klokken {time}.',
  about:
    'Her lar du tiden gå, og ser hva tjenesten gjør av seg selv: hvem som får e-post, og hva som må gjøres. Alle personer er oppdiktet, og ingen e-post forlater maskinen.',
  none: 'Her er det ingen øvelse. Tiden går av seg selv.',

  forward: 'Gå fram i tid',
  ahead: 'Neste gang noe skjer av seg selv: {day}, klokken {time}.',
  nothingAhead: 'Ingenting mer skjer av seg selv. Det må gjøres noe i en sak først.',
  conduct: 'Hva gjør folk imens?',
  'conduct.nobodyActs': 'Ingen gjør noe',
  'conduct.nobodyActs.then': 'Du ser alle påminnelser, og hvem som får beskjed til slutt.',
  'conduct.everyoneActs': 'Alle gjør det de skal, på dagen',
  'conduct.everyoneActs.then': 'Du ser forløpet slik det skal gå.',
  'goal.next': 'Til neste hendelse',
  'goal.day': '1 dag fram',
  'goal.week': '1 uke fram',
  'goal.end': 'Spill til slutten',
  endAbout:
    '«Spill til slutten» går til ingenting mer er ventet, høyst tre år. Det kan ta flere minutter, og kan stanses når som helst.',

  moving: 'Tiden går. Nå er det {day}.',
  soFar:
    '{mails, plural, =0 {Ingen e-poster} one {Én e-post} other {# e-poster}} så langt{acts, plural, =0 {} one {, én ting gjort} other {, # ting gjort}}.',
  stop: 'Stans',
  stopping: 'Stanser …',
  said: 'Nå er det {day}. {mails, plural, =0 {Ingen e-post ble sendt.} one {Én e-post ble sendt.} other {# e-poster ble sendt.}}',

  happened: 'Dette skjedde',
  span: 'Fra {from} til {to}.',
  'ended.arrived': 'Her stanset tiden.',
  'ended.over': 'Ingenting mer er ventet.',
  'ended.stopped': 'Du stanset tiden her.',
  'ended.failed': 'Tjenesten ble ikke ferdig med noe, så tiden stanset her. Vent litt, og prøv igjen.',
  'ended.moving': 'Tiden går.',
  quiet: 'Ingen e-post ble sendt, og ingenting nådde fristen.',
  mails: '{count, plural, =0 {Ingen e-post} one {Én e-post sendt} other {# e-poster sendt}}',
  duties:
    '{count, plural, =0 {} one {Ett gjøremål nådde fristen og venter} other {# gjøremål nådde fristen og venter}}',
  acts: '{count, plural, =0 {} one {Én ting ble gjort} other {# ting ble gjort}}',
  dutyLine: '{role} · innen {day}',
  latest: 'De siste {count} er vist.',

  anew: 'Start på nytt',
  'anew.about':
    'Eksempelet kan settes tilbake til dagen det startet, med de samme virksomhetene, stillingene og personene.',
  'anew.open': 'Start på nytt fra første dag',
  'anew.sure':
    'Alt som er gjort i øvelsen, forsvinner for alle, også e-posten i postkassen. Tjenesten er borte et par minutter, og alle må logge inn igjen.',
  'anew.yes': 'Ja, start på nytt',
  'anew.begun': 'Eksempelet lastes på nytt. Det tar et par minutter. Når det er klart, kommer du til innloggingen.',
  'anew.long': 'Det tar lengre tid enn vanlig. Vinduet der tjenesten ble startet, sier hvorfor.',

  mailbox: 'Postkassen',
  mailboxAbout: 'All e-post som tjenesten har sendt i øvelsen, den nyeste først.',
  noMail: 'Ingen e-post er sendt ennå.',
  to: 'Til {to}',
  from: 'Fra {from}',
  more: 'Vis flere',
  back: 'Tilbake til postkassen',
  looks: 'Se e-posten slik den ser ut',
};
