/** What must be done for an application (English). */
import type { application as nb } from './application.nb.ts';

export const application: Readonly<Record<keyof typeof nb, string>> = {
  declaration: 'Answer the question about the position’s conditions',
  erasure: 'Answer the request for erasure',
};
