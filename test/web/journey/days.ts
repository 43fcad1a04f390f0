/** The course of the journey: from a new installation to a permanent job and the end of its round. */
import type { Day } from '../../../domain/words.ts';
import * as agency from './agency-steps.ts';
import * as candidates from './candidate-steps.ts';
import * as employment from './employment-steps.ts';
import type { Play } from './play.ts';
import * as round from './round-steps.ts';

export type Step = (play: Play) => Promise<void>;

/** What is done at noon of each day, in order. */
export const days: readonly (readonly [Day, string, readonly Step[]])[] = [
  [
    '2017-02-01',
    'the coordinator registers an agency, sees the plan of a round and starts it',
    [round.registersTheAgency, round.draftsAndStartsTheRound],
  ],
  [
    '2017-02-02',
    'HR names who decides, who says yes by the mail’s link; the position is registered and its text begun',
    [agency.hrNamesWhoDecides, agency.theDecisionMakerSaysYes, agency.hrRegistersThePosition],
  ],
  ['2017-03-06', 'HR publishes', [agency.hrPublishesIt]],
  [
    '2017-03-08',
    'applications come by hand and by file; one declares by the mail’s link; the coordinator moves the deadline, plans a gathering and writes to many',
    [
      candidates.hrWritesDownOneAndImportsTheRest,
      candidates.siriDeclares,
      round.movesTheDeadline,
      round.plansTheGathering,
      round.writesToMany,
    ],
  ],
  [
    '2017-04-18',
    'HR settles who did not answer and invites the rest, who say that they come',
    [
      round.theMessageHasCome,
      candidates.hrSettlesWhoDidNotAnswer,
      candidates.hrInvitesToInterviews,
      candidates.candidatesSayThatTheyCome,
    ],
  ],
  ['2017-04-26', 'HR assesses, the leader ranks', [candidates.hrAssessesThem, candidates.theLeaderRanks]],
  ['2017-04-28', 'HR records the decision, a no and a yes', [candidates.hrDecidesAndOffers]],
  [
    '2017-05-02',
    'everybody else is answered; contract, mentor, accommodation and buddy are in place',
    [
      candidates.hrAnswersEverybodyElse,
      employment.hrSignsTheContract,
      employment.hrAppointsTheMentor,
      employment.theLeaderPreparesTheFirstDay,
      employment.theBuddyIsTold,
    ],
  ],
  ['2017-06-08', 'employee and mentor begin', [employment.theEmployeeBegins, employment.theMentorBegins]],
  ['2017-06-16', 'the leader holds the first talk', [employment.theLeaderTalks]],
  ['2017-08-31', 'the employee says yes to the gathering', [employment.theEmployeeComesToTheGathering]],
  ['2017-09-14', 'the coordinator keeps who was there', [round.keepsAttendance]],
  ['2017-11-15', 'the leader assesses the probation', [employment.theLeaderAssessesProbation]],
  [
    '2018-02-15',
    'the leader proposes a permanent job',
    [employment.theLeaderConfirmsTheTraining, employment.theLeaderProposesPermanent],
  ],
  ['2018-03-01', 'HR records that it is permanent', [employment.hrRecordsThatItIsPermanent]],
  ['2018-03-02', 'the coordinator closes the round', [round.closesTheRound]],
];
