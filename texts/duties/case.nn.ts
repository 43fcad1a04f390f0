import type { caseDuties as nb } from './case.nb.ts';

export const caseDuties: Readonly<Record<keyof typeof nb, string>> = {
  stuck: 'Få eit stoppa steg vidare',
  refused: 'Sjå på ei melding som ikkje vart teken imot',
  undeliverable: 'Få fram ei melding som ikkje kom fram på e-post',
};
