import type { agency as nb } from './agency.nb.ts';

/** The log of an agency in plain words (English). */
export const agency: Record<keyof typeof nb, string> = {
  registered: 'The agency {name} is registered',
  roleFilled: 'A role has a new holder',
  roleVacated: 'A role has no holder',
  personInvited: 'An invitation to sign in is sent',
  deputySet: 'A deputy is named from {from} to {to}',
  deputyEnded: 'A deputy is one no longer',
  quietWeeksSet: 'Quiet weeks have changed',
  mailTextSet: 'A paragraph of the agency’s mail has been rewritten',
  policySet: "The agency's own time limits and reminders have changed",
  contactsSet: 'The contacts shown in mails have changed',
  mailSet: 'Sender and language form have changed',
  renamed: 'The name has changed from {from} to {to}',
  successorNamed: 'Another agency takes over on {from}',
  closed: 'Another agency has taken over',
  unionDiscussionRecorded: 'The discussion with the unions for {year} was held on {on}',
  annualExtractRecorded: 'The extract for the annual report of {year} is handed on',
  corrected: 'Facts about the agency are corrected',
  employmentNoted: '{change, select, 1 {An employment has come} other {An employment has ended}}',
  employmentPassedOn: 'A message about an employment was passed on to the successor',
  endpointFailed: 'Messages to the system at {host} have stopped',
  endpointMended: 'The messages to the system at {host} are seen to',
  inherited: 'The cases of {name} are taken over',
};
