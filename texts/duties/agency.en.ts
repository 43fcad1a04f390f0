import type { agency as nb } from './agency.nb.ts';

/** What must be done for an agency (English). */
export const agency: Record<keyof typeof nb, string> = {
  vacant: 'Fill a vacant role',
  unionDiscussion: 'Discuss temporary employment with the unions',
  annualExtract: 'Hand on the extract for the annual report',
  endpoint: 'Get the messages to one of your systems going',
};
