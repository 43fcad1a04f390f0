/** The words of mails that an agency may write itself (bokmål). */
export const nb = {
  title: 'Tekster i e-post',
  lead: 'Skriv avsnitt på deres egen måte. Emnet og det som må stå etter loven, er det samme for alle.',
  mailLead: 'Avsnittene dere ikke skriver om, følger standardteksten.',
  seek: 'Finn en e-post',
  none: 'Ingen e-post har de ordene i emnet.',
  own: 'Skrevet om',
  outdated: 'Brukes ikke nå',
  outdatedThen:
    'Standardteksten er endret siden dere skrev deres, så den brukes igjen. Se over teksten deres, og lagre den på nytt.',
  paragraph: 'Avsnitt {number}',
  write: 'Skriv om',
  now: 'Slik er e-posten nå',
  tried: 'Slik blir e-posten',
  madeUp: 'Navn og datoer er eksempler.',
  back: 'Tilbake til e-postene',
  help: 'Skriv på begge målformer. Ikke skriv noe om helse. Det som står i krøllparenteser, fylles ut når e-posten sendes.',
  names: 'Dette kan fylles ut:',
  try: 'Se hvordan den blir',
  standard: 'Tilbake til standardteksten',
  saved: 'Avsnittet er lagret. Det gjelder fra neste e-post.',
  putBack: 'Standardteksten gjelder igjen.',
};
