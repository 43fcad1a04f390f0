import type { agency as nb } from './agency.nb.ts';

/** What is wrong with a command to an agency, and the mend (English). */
export const agency: Record<keyof typeof nb, string> = {
  alreadyRecorded: 'The discussion is recorded on {on}. Correct it with a reason if that is wrong.',
  alreadyRegistered: 'The agency is registered already. Open that one.',
  caseClosed: 'Another agency has taken over. Make the change there.',
  dayAhead: 'The day has not come yet. Choose today or an earlier day.',
  dayBeforeYear: 'The day lies before {year}. Choose a day from 1 January {year}.',
  dayPast: 'The day has passed. Choose today or later.',
  deputyIsThemselves: 'Nobody can be their own deputy. Choose someone else.',
  deputyOverlaps: 'The person has a deputy from {from} to {to}. Choose another period, or end that one.',
  noEmployeesThatYear: 'The agency had no employees in the programme in {year}. Check the year.',
  noOrganisationNumber: 'The organisation number is not right. Write its nine digits without spaces.',
  noSuchDeputy: 'No such period lasts or lies ahead. Choose one from the list.',
  notRegistered: 'The agency is not registered. Register it first.',
  nothingToCorrect: 'Nothing is chosen. Choose what to correct.',
  onlyCoordinatingAgency: 'This is for the coordinating agency only. Choose that one.',
  onlyCoordinatorAppoints: 'Only a coordinator or the head of HR there can decide this. Ask one of them.',
  periodBackwards: 'The period ends before it begins. Swap the days.',
  quietOverlaps: 'Two of the periods overlap. Join them.',
  quietTooLong: 'The period has {days} days. It may have {most} at most: divide it or make it shorter.',
  policyOutOfBounds: 'The number must lie between {least} and {most}. Choose one that does.',
  succeedsItself: 'An agency cannot succeed itself, not in a circle either. Choose another.',
  yearNotOver: '{year} is not over. Wait until January.',
};
