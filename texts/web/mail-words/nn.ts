import type { nb } from './nb.ts';

/** The words of mails that an agency may write itself (nynorsk). */
export const nn: Readonly<Record<keyof typeof nb, string>> = {
  title: 'Tekstar i e-post',
  lead: 'Skriv avsnitt på dykkar eigen måte. Emnet og det som må stå etter lova, er det same for alle.',
  mailLead: 'Avsnitta de ikkje skriv om, følgjer standardteksten.',
  seek: 'Finn ein e-post',
  none: 'Ingen e-post har dei orda i emnet.',
  own: 'Skrive om',
  outdated: 'Blir ikkje brukt no',
  outdatedThen:
    'Standardteksten er endra sidan de skreiv dykkar, så han blir brukt att. Sjå over teksten dykkar, og lagre han på nytt.',
  paragraph: 'Avsnitt {number}',
  write: 'Skriv om',
  now: 'Slik er e-posten no',
  tried: 'Slik blir e-posten',
  madeUp: 'Namn og datoar er døme.',
  back: 'Tilbake til e-postane',
  help: 'Skriv på begge målformer. Ikkje skriv noko om helse. Det som står i krøllparentesar, blir fylt ut når e-posten blir send.',
  names: 'Dette kan fyllast ut:',
  try: 'Sjå korleis han blir',
  standard: 'Tilbake til standardteksten',
  saved: 'Avsnittet er lagra. Det gjeld frå neste e-post.',
  putBack: 'Standardteksten gjeld att.',
};
