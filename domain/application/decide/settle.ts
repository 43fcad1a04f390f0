/** Whether the applicant is in the target group: their own word, or a person's decision (R-APP-3, 5, 6; R-PRV-6). */
import { accept, type Context } from '../../case/definition.ts';
import type { CommandOf } from '../commands.ts';
import {
  type Application,
  type ApplicationFacts,
  isRunning,
  type Question,
  type SettledBy,
  yesReasons,
} from '../facts.ts';
import { byPerson, type Decided, ended, future, givenBy, notConsidered, nothing, unless, withdrew } from './rows.ts';

export const answered = (
  { askedOn, declarationDue }: Application,
  inTargetGroup: boolean,
  settledBy: SettledBy,
): Question => ({ settled: inTargetGroup ? 'confirmed' : 'notInGroup', settledBy, askedOn, declarationDue });

export function declare(application: Application, given: CommandOf<'declare'>, context: Context): Decided {
  if (application.settled === 'confirmed') return nothing;
  const { rows, how, on } = givenBy(given, context);
  return unless(
    [
      withdrew(application),
      ended(application),
      notConsidered(application),
      [application.settled === 'notInGroup', 'alreadyDecided'],
      ...rows,
    ],
    {
      type: 'answerRecorded',
      sealed: {
        ...answered(application, true, 'applicant'),
        on,
        how,
        textVersion: given.textVersion,
      },
    },
  );
}

export const settle = (application: Application, given: CommandOf<'settle'>, context: Context): Decided =>
  byPerson(context, (by) => {
    const { inTargetGroup, reason } = given;
    const fitsYes = yesReasons.some((yes) => yes === reason);
    const { settled, declarationDue } = application;
    const open = settled === 'waiting' && declarationDue !== null && context.today <= declarationDue;
    if (settled === (inTargetGroup ? 'confirmed' : 'notInGroup')) return nothing;
    return unless(
      [
        withdrew(application),
        ended(application),
        notConsidered(application),
        [fitsYes !== inTargetGroup, 'reasonDoesNotFit', 'reason'],
        [reason === 'didNotAnswer' && open, 'declarationStillOpen', 'reason', { due: declarationDue ?? '' }],
        [reason === 'didNotAnswer' && settled === 'confirmed', 'hasAnswered', 'reason'],
        [
          (reason === 'certificateSeen' && application.certificate?.seenOn == null) ||
            (reason === 'certificateNotShown' && application.certificate === null),
          'certificateNotRecorded',
          'reason',
        ],
      ],
      {
        type: 'answerRecorded',
        sealed: { ...answered(application, inTargetGroup, 'hr'), on: context.today, ground: reason, by },
      },
    );
  });

/** Only where the interview has left open which accommodation is needed (R-APP-6). */
export const askCertificate = (
  application: Application,
  { on }: CommandOf<'askCertificate'>,
  context: Context,
): Decided =>
  application.certificate !== null
    ? nothing
    : unless(
        [
          withdrew(application),
          ended(application),
          [application.interviewedOn === null, 'interviewFirst'],
          [application.interviewedOn !== null && on < application.interviewedOn, 'beforeInterview', 'on'],
          future(on, 'on', context),
        ],
        { type: 'certificateAsked', on },
      );

export const seeCertificate = (
  application: Application,
  { on }: CommandOf<'seeCertificate'>,
  context: Context,
): Decided =>
  byPerson(context, (by) => {
    const { certificate } = application;
    return unless(
      [
        withdrew(application),
        [certificate === null, 'certificateNotAsked'],
        [certificate !== null && on < certificate.askedOn, 'beforeAsked', 'on'],
        future(on, 'on', context),
      ],
      { type: 'certificateSeen', on, by },
    );
  });

/** The round's or agency's deadline has moved: there is more time to declare, and perhaps it is not late any more. */
export function noteDeadlineMoved(
  facts: ApplicationFacts,
  given: CommandOf<'noteDeadlineMoved'>,
  { today }: Context,
): Decided {
  if (facts.status === 'none' || !isRunning(facts)) return nothing;
  const late = facts.late && facts.receivedOn > given.deadline;
  const considered = facts.considered || !late;
  const unsettled = facts.settled === 'waiting' || facts.settled === 'notAnswered';
  const to = given.declarationDeadline;
  const longer = facts.declarationDue === null || to > facts.declarationDue;
  if (!unsettled || !longer || to < today) return nothing;
  if (!considered) return nothing;
  return accept({
    type: 'declarationDueMoved',
    to,
    considered,
    late,
    askedOn: facts.askedOn ?? today,
    reopens: facts.settled === 'notAnswered',
  });
}
