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
  help: 'Skriv på begge målformer. Ikkje skriv noko om helse. Det som står i hakeparentesar, blir fylt ut når e-posten blir send.',
  names: 'Set inn noko som blir fylt ut',
  insert: 'Set inn {what}',
  varies: 'Orda følgjer korleis saka står',
  variesThen: 'Éin av desse blir brukt kvar gong:',
  variesLost: 'Standardteksten vel ord etter korleis saka står. Skriv de om avsnittet, blir det likt kvar gong.',
  standardSays: 'Standardteksten',
  'fault.empty': 'Skriv noko her. Vil de ha standardteksten att, vel du «Tilbake til standardteksten».',
  'fault.tooLong': 'Teksten er {what} teikn for lang.',
  'fault.unknown': 'Denne e-posten kan ikkje fylle ut {what}. Bruk berre det som står under feltet.',
  'fault.bracket': 'Ein hakeparentes manglar maken sin. Set inn på nytt det som skal fyllast ut.',
  'fault.braces': 'Krøllparentesar kan ikkje brukast her. Ta dei bort.',
  'fault.apart':
    'Det som blir fylt ut, må stå for seg sjølv, med mellomrom framfor. Det kan ikkje vere ein del av ei nettadresse.',
  changed: 'Det de har skrive, er merkt.',
  listOwn: 'Skrive om av dykk',
  standard: 'Tilbake til standardteksten',
  saved: 'Avsnittet er lagra. Det gjeld frå neste e-post.',
  putBack: 'Standardteksten gjeld att.',
};
