/** What must be done for an application (nynorsk). */
import type { application as nb } from './application.nb.ts';

export const application: Readonly<Record<keyof typeof nb, string>> = {
  declaration: 'Svar på spørsmålet om vilkåra for stillinga',
  erasure: 'Svar på ønsket om sletting',
};
