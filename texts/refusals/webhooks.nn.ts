/** What is wrong with a request about webhooks, and the mend (nynorsk). */
import type { webhooks as nb } from './webhooks.nb.ts';

export const webhooks: Readonly<Record<keyof typeof nb, string>> = {
  addressTaken: 'Adressa er registrert frå før. Bruk den som finst, eller slett ho først.',
  tooManyEndpoints: 'Verksemda har så mange mottakarar som ho kan ha. Slett ein som ikkje er i bruk.',
  notActive: 'Mottakaren er slått av. Slå han på att, og prøv ein gong til.',
};
