/** Interviews, work tests and cases; what HR records of a candidate (R-POS-7). */
import { type Context, refuse } from '../../case/definition.ts';
import type { CommandOf } from '../commands.ts';
import { type Application, isVerified } from '../facts.ts';
import { type Decided, ended, future, nothing, type Row, unless, withdrew } from './rows.ts';

const verified = (application: Application): Row => [!isVerified(application), 'notVerified'];

export function planSelectionStep(
  application: Application,
  given: CommandOf<'planSelectionStep'>,
  { today }: Context,
): Decided {
  const { type: _, step, ...plan } = given;
  const known = step === undefined ? undefined : application.steps[step];
  const same =
    known !== undefined &&
    known.kind === plan.kind &&
    known.day === plan.day &&
    known.from === plan.from &&
    known.place === plan.place;
  if (same) return nothing;
  return unless(
    [
      withdrew(application),
      ended(application),
      verified(application),
      [step !== undefined && known === undefined, 'noSuchStep', 'step'],
      [plan.day < today, 'dayInThePast', 'day'],
    ],
    { type: step === undefined ? 'stepPlanned' : 'stepMoved', step: step ?? `step-${application.sequence}`, ...plan },
  );
}

export const cancelSelectionStep = (
  application: Application,
  { step }: CommandOf<'cancelSelectionStep'>,
  { today }: Context,
): Decided => {
  const known = application.steps[step];
  if (known === undefined) return refuse('noSuchStep', 'step');
  return unless([[known.day < today, 'dayInThePast', 'step']], { type: 'stepCancelled', step });
};

export const answerInvitation = (
  application: Application,
  { step, coming, accommodation }: CommandOf<'answerInvitation'>,
  { today }: Context,
): Decided => {
  const known = application.steps[step];
  if (known === undefined) return refuse('noSuchStep', 'step');
  return unless([withdrew(application), ended(application), [known.day < today, 'dayInThePast', 'step']], {
    type: 'stepAnswered',
    step,
    coming,
    accommodation: accommodation ?? null,
  });
};

export const recordInterview = (
  application: Application,
  { on }: CommandOf<'recordInterview'>,
  context: Context,
): Decided =>
  application.interviewedOn !== null
    ? nothing
    : unless(
        [
          withdrew(application),
          ended(application),
          verified(application),
          [on < application.receivedOn, 'beforeReceived', 'on'],
          future(on, 'on', context),
        ],
        { type: 'interviewed', on },
      );

export const recordAssessment = (
  application: Application,
  { education, qualified }: CommandOf<'recordAssessment'>,
): Decided =>
  application.education === education && application.qualified === qualified
    ? nothing
    : unless([withdrew(application), ended(application)], { type: 'assessed', education, qualified });
