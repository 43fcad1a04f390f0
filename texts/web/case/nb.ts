/** What the pages of a case say beside the desk's own texts (bokmål). */
export const nb = {
  'effects.title': 'Dette endres når du lagrer',
  'effects.waiting': 'Ser etter hva som endres …',
  'effects.nothing': 'Ingen datoer eller påminnelser endres.',
  'effects.refused': 'Slik det står nå, kan det ikke lagres:',
  'effects.moves': '{what}: fra {before} til {after}',
  'effects.comes': 'Nytt gjøremål: {what}, innen {after}',
  'effects.goes': '{what} venter ikke lenger (var innen {before})',
  'effects.inCase': '{text} ({kind})',
  'effects.mails': 'E-post som sendes',
  'effects.mail': '{count, plural, one {Én e-post} other {# e-poster}} til {role}',
  'effects.mailPerson': '{count, plural, one {Én e-post} other {# e-poster}} til dem det gjelder',
  'effects.reminders':
    '{count, plural, one {Én påminnelse} other {# påminnelser}} får ny dag, kommer til eller faller bort',
  'effects.reminderMoves': 'Til {role}: {after} i stedet for {before} ({what})',
  'effects.reminderComes': 'Til {role}: {after} ({what})',
  'effects.reminderGoes': 'Til {role}: ikke lenger {before} ({what})',
  'effects.told':
    '{cases, plural, one {Én annen sak} other {# andre saker}} får beskjed ({kind}){moved, plural, =0 {} other {, og datoene der flyttes i {moved}}}',
  'mail.read': 'Les e-posten',
  'declare.help':
    'Søkeren har svart på telefon, i brev eller ved oppmøte. Les teksten høyt, eller sammenlign den med brevet, før du registrerer svaret.',
  'declare.language': 'Hvilket språk var teksten på?',
  'declare.never': 'Ikke skriv hvilken av dem som gjelder, eller hvorfor. Det skal aldri stå her.',
};
