/** What is wrong with a request about webhooks, and the mend (English). */
import type { webhooks as nb } from './webhooks.nb.ts';

export const webhooks: Readonly<Record<keyof typeof nb, string>> = {
  addressTaken: 'The address is registered already. Use the endpoint that is there, or delete it first.',
  tooManyEndpoints: 'The agency has as many endpoints as it can have. Delete one that is not in use.',
  notActive: 'The endpoint is switched off. Switch it on again, then try once more.',
};
