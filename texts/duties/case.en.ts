import type { caseDuties as nb } from './case.nb.ts';

export const caseDuties: Readonly<Record<keyof typeof nb, string>> = {
  stuck: 'Get a stopped step going',
  refused: 'Look at a message that was not accepted',
  undeliverable: 'Pass on what did not arrive by e-mail',
};
