import type { agency as nb } from './agency.nb.ts';

/** What must be done for an agency (nynorsk). */
export const agency: Record<keyof typeof nb, string> = {
  vacant: 'Finn nokon til ei ledig rolle',
  unionDiscussion: 'Drøft mellombelse tilsetjingar med dei tillitsvalde',
  annualExtract: 'Lever uttrekket til årsrapporten',
  endpoint: 'Få i gang meldingane til eit eige system',
};
