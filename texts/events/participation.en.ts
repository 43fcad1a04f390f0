import type { participation as nb } from './participation.nb.ts';

/** The log of a participation in plain words (English). */
export const participation: Record<keyof typeof nb, string> = {
  opened: 'The agency was added to the round',
  invitationSent: 'The invitation is sent with a reply date',
  basisPrepared: 'The basis for the decision is updated',
  decisionMakerNamed: 'The decision maker is named',
  answered:
    '{takePart, select, true {The agency takes part with {positions, plural, one {one position} other {# positions}}} other {The agency declines}}',
  answerConfirmed: 'HR has been thanked for the answer',
  answerCorrected: 'The answer is corrected',
  answerTakenBack: 'The answer is taken back',
  withdrawn: 'The agency has withdrawn',
  withdrawalUndone: 'The agency had not withdrawn after all',
  replyExtended: 'The reply date is extended to {to}',
  dateMoved: 'A common date has moved to {to}',
  roundCorrected: 'Facts about the round are corrected',
  roundEnded: '{why, select, removed {The invitation is taken back} other {The round has closed}}',
  closed: 'The case is closed',
  gatheringNoted: 'A gathering for HR is updated',
  gatheringCancelled: 'A gathering for HR is cancelled',
  gatheringHeld: 'A gathering for HR has been held',
  messagePassedOn: 'The coordinator has written to HR',
  gatheringAnswered: 'HR {coming, select, true {comes} other {does not come}} to the gathering',
};
