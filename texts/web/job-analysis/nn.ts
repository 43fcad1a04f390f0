/** Jobbanalysen (nynorsk). */
import type { nb } from './nb.ts';

export const nn: Readonly<Record<keyof typeof nb, string>> = {
  intro: 'Ein jobbanalyse er grunnlaget for rekrutteringa. Gå gjennom han saman med leiaren, og svar på dette:',
  'ask.tasks': 'Kva skal den tilsette gjere?',
  'ask.how': 'Korleis blir arbeidet gjort, og saman med kven?',
  'ask.must': 'Kva må ein kunne frå første dag? Ta berre med det stillinga verkeleg krev.',
  'ask.advantage': 'Kva kan ein lære undervegs, og er berre ein fordel?',
  'ask.level': 'Kva for eitt stillingsnivå er det? Same kode og løn som for alle andre.',
  'ask.percentage': 'Kva stillingsprosent treng de? Han treng ikkje vere 100, og kan justerast som tilrettelegging.',
  'ask.stay': 'Kva eining skal den tilsette vere i? Det skal ikkje bytast undervegs.',
  registered: 'Krava som er registrerte:',
  change: 'Endre det som er registrert',
  then: 'Når du stadfestar, kan utlysinga skrivast.',
  confirm: 'Jobbanalysen er gjord',
};
