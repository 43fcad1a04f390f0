/** What the pages of a case say beside the desk's own texts (nynorsk). */
import type { nb } from './nb.ts';

export const nn: Readonly<Record<keyof typeof nb, string>> = {
  'effects.title': 'Dette blir endra når du lagrar',
  'effects.waiting': 'Ser etter kva som blir endra …',
  'effects.nothing': 'Ingen datoar eller påminningar blir endra.',
  'effects.refused': 'Slik det står no, kan det ikkje lagrast:',
  'effects.moves': '{what}: frå {before} til {after}',
  'effects.comes': 'Nytt gjeremål: {what}, innan {after}',
  'effects.goes': '{what} ventar ikkje lenger (var innan {before})',
  'effects.inCase': '{text} ({kind})',
  'effects.mails': 'E-post som blir send',
  'effects.mail': '{count, plural, one {Éin e-post} other {# e-postar}} til {role}',
  'effects.mailPerson': '{count, plural, one {Éin e-post} other {# e-postar}} til dei det gjeld',
  'effects.reminders': '{count, plural, one {Éi påminning} other {# påminningar}} får ny dag, kjem til eller fell bort',
  'effects.reminderMoves': 'Til {role}: {after} i staden for {before} ({what})',
  'effects.reminderComes': 'Til {role}: {after} ({what})',
  'effects.reminderGoes': 'Til {role}: ikkje lenger {before} ({what})',
  'effects.told':
    '{cases, plural, one {Éi anna sak} other {# andre saker}} får beskjed ({kind}){moved, plural, =0 {} other {, og datoane der blir flytta i {moved}}}',
  'mail.read': 'Les e-posten',
  'declare.help':
    'Søkjaren har svart på telefon, i brev eller ved oppmøte. Les teksten høgt, eller samanlikn han med brevet, før du registrerer svaret.',
  'declare.language': 'Kva språk var teksten på?',
  'declare.never': 'Ikkje skriv kva for ein av dei som gjeld, eller kvifor. Det skal aldri stå her.',
};
