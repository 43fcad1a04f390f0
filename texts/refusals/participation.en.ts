import type { participation as nb } from './participation.nb.ts';

/** What is wrong with a command to a participation, and the mend (English). */
export const participation: Record<keyof typeof nb, string> = {
  noSuchGathering: 'There is no such gathering. Choose one from the list.',
  gatheringIsOver: 'The gathering is over and cannot be changed.',
  dayAhead: 'The day has not come yet. Choose today or an earlier day.',
  caseClosed: 'The case is closed and cannot be changed.',
  noSuchTime: 'Write the time as 09:30.',
  noSuchMonth: 'Write the month as 2027-09.',
  alreadyAnswered: 'The answer is recorded. If it is wrong, HR can correct it with a reason.',
  dayBeforeInvitation: 'The day lies before the invitation came, {openedOn}. Choose a later day.',
  declineWithPositions: 'A no has no positions. Put 0, or choose to take part.',
  noSuchParticipation: 'The agency is not invited. Ask the coordinator for an invitation.',
  notAnsweredYet: 'There is no answer yet. Answer first.',
  notTakingPart: 'The agency is not taking part, so there is nothing to withdraw.',
  nothingGiven: 'Say what is to be put right: the answer, or that the agency has not withdrawn.',
  oneCorrectionAtATime: 'Put right either the answer or the withdrawal, and then the other.',
  notWithdrawn: 'No withdrawal of the agency is recorded.',
  onlyDecisionMaker: 'The decision maker must answer. If you got the answer otherwise, write who decided and when.',
  positionsMissing: 'The number of positions is missing. Give at least one.',
};
