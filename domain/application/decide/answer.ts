/** Feedback by a person, withdrawal, and how the position ended (R-POS-9, R-APP-7, R-OPS-2, R-OPS-3). */
import { accept, type Context, type Refusal, refuse } from '../../case/definition.ts';
import { faultsOf } from '../../case/rows.ts';
import type { CommandOf } from '../commands.ts';
import type { ApplicationEvent } from '../events.ts';
import type { Application, ApplicationFacts } from '../facts.ts';
import { isAsked } from '../facts.ts';
import { type Hiring, isUnfinished } from '../feedback.ts';
import { byPerson, type Decided, ended, future, givenBy, nothing, type Row, unless, withdrew } from './rows.ts';
import { answered } from './settle.ts';

const answerable = (application: Application): readonly Row[] => [
  withdrew(application),
  [application.outcome === 'hired', 'isHired'],
  [application.answeredOn !== null, 'alreadyAnswered'],
];

export const draftFeedback = (application: Application, { text }: CommandOf<'draftFeedback'>): Decided =>
  unless(answerable(application), { type: 'feedbackDrafted', text });

const mayStillAnswer = (application: Application): Row => [
  isAsked(application),
  'declarationStillOpen',
  'text',
  dueOf(application),
];

/** A rejection is a human's act with name and time (R-PRV-6), and no draft: what a person must write is written. */
export const sendFeedback = (
  application: Application,
  { text }: CommandOf<'sendFeedback'>,
  context: Context,
): Decided =>
  byPerson(context, (by) =>
    unless(
      [
        ...answerable(application),
        mayStillAnswer(application),
        [isUnfinished(context.read(text)), 'placeholderLeft', 'text'],
      ],
      { type: 'feedbackSent', text, by, on: context.today },
    ),
  );

/** Also when the case is closed, as it is soon after the last answer has been sent. */
export function acknowledgeFeedback(facts: ApplicationFacts, { today }: Context): Decided {
  if (facts.status === 'none') return refuse('notReceived');
  if (facts.feedbackReadOn !== null) return nothing;
  return unless([[facts.answeredOn === null, 'noFeedbackYet']], { type: 'feedbackRead', on: today });
}

/** Why there is nothing to draft; the same rows as when an answer is sent, and an offer that is not answered. */
export const draftFaults = (id: string, application: Application, { offers }: Hiring): readonly Refusal[] =>
  faultsOf([
    [application.status === 'closed', 'caseClosed'],
    ...answerable(application),
    mayStillAnswer(application),
    [offers[id] === 'offered', 'offerOpen'],
  ]);

const dueOf = (application: Application) => ({ due: application.declarationDue ?? '' });

export function withdraw(application: Application, given: CommandOf<'withdraw'>, context: Context): Decided {
  if (application.withdrawnOn !== null) return nothing;
  const { rows, how, on } = givenBy(given, context);
  return unless([ended(application), ...rows], { type: 'withdrawn', on, how });
}

export function askErasure(facts: ApplicationFacts, given: CommandOf<'askErasure'>, context: Context): Decided {
  if (facts.status === 'none') return refuse('notReceived');
  if (facts.erasureAskedOn !== null) return nothing;
  const { rows, how, on } = givenBy(given, context);
  return unless(rows, { type: 'erasureAsked', on, how });
}

export function answerErasure(
  facts: ApplicationFacts,
  { granted }: CommandOf<'answerErasure'>,
  { today }: Context,
): Decided {
  if (facts.status === 'none') return refuse('notReceived');
  const takesBack = !granted && facts.erasureGrantedOn !== null;
  // Whoever is to be forgotten is considered no more, and no answer is owed to them.
  const stillIn = granted && facts.status !== 'closed' && facts.withdrawnOn === null;
  return unless(
    [
      [facts.erasureAskedOn === null && !takesBack, 'erasureNotAsked'],
      [granted && facts.outcome === 'hired' && facts.archivedOn === null, 'hiredIsPreserved', 'granted'],
      [granted && facts.hold !== null, 'retentionIsHeld', 'granted'],
    ],
    { type: 'erasureAnswered', granted, on: today },
    ...(stillIn ? [{ type: 'withdrawn', on: today, how: null } as const] : []),
  );
}

/** What is preserved of whoever was hired is in the archive; another day puts the first right (R-PRV-3). */
export function noteArchived(facts: ApplicationFacts, { on }: CommandOf<'noteArchived'>, context: Context): Decided {
  if (facts.status === 'none') return refuse('notReceived');
  if (facts.archivedOn === on) return nothing;
  return unless(
    [
      [facts.status !== 'closed' || facts.outcome !== 'hired', 'notForArchive'],
      [facts.closedOn !== null && on < facts.closedOn, 'beforeClosed', 'on'],
      future(on, 'on', context),
    ],
    { type: 'archivedNoted', on },
  );
}

export function holdRetention(facts: ApplicationFacts, { reason }: CommandOf<'holdRetention'>): Decided {
  if (facts.status === 'none') return refuse('notReceived');
  return facts.hold === reason ? nothing : accept({ type: 'retentionHeld', reason });
}

export function releaseHold(facts: ApplicationFacts): Decided {
  if (facts.status === 'none') return refuse('notReceived');
  return facts.hold === null ? nothing : accept({ type: 'holdReleased' });
}

/** A hired stays hired whatever the position says to all; only the hire's own falling through undoes it. */
export function noteOutcome(facts: ApplicationFacts, { outcome }: CommandOf<'noteOutcome'>): Decided {
  if (facts.status === 'none' || facts.outcome === 'hired') return nothing;
  const now = outcome === 'open' ? null : outcome;
  return facts.outcome === now ? nothing : accept({ type: 'outcomeNoted', outcome: now });
}

export const noteHireFellThrough = (facts: ApplicationFacts): Decided =>
  facts.status !== 'none' && facts.outcome === 'hired' ? accept({ type: 'hireFellThrough' }) : nothing;

export function correct(facts: ApplicationFacts, given: CommandOf<'correct'>, context: Context): Decided {
  if (facts.status === 'none') return refuse('notReceived');
  const { inTargetGroup, interviewedOn, withdrawn } = given;
  const decided = facts.settled === 'confirmed' || facts.settled === 'notInGroup';
  return byPerson(context, (by) =>
    unless(
      [
        [inTargetGroup === undefined && interviewedOn === undefined && withdrawn === undefined, 'nothingGiven'],
        [inTargetGroup !== undefined && facts.settled === 'erased', 'answerErased', 'inTargetGroup'],
        [inTargetGroup !== undefined && facts.settled !== 'erased' && !decided, 'notSettledYet', 'inTargetGroup'],
        [interviewedOn !== undefined && facts.outcome !== null, 'alreadyEnded', 'interviewedOn'],
        future(interviewedOn ?? undefined, 'interviewedOn', context),
        [
          interviewedOn !== undefined && interviewedOn !== null && interviewedOn < facts.receivedOn,
          'beforeReceived',
          'interviewedOn',
        ],
        [withdrawn === false && facts.withdrawnOn === null, 'notWithdrawn', 'withdrawn'],
        [withdrawn === false && facts.erasureGrantedOn !== null, 'erasureGranted', 'withdrawn'],
      ],
      ...corrections(facts, given, by, context.today),
    ),
  );
}

function corrections(
  facts: Application,
  given: CommandOf<'correct'>,
  by: string,
  on: string,
): readonly ApplicationEvent[] {
  const { inTargetGroup, interviewedOn, withdrawn, reason } = given;
  const settled = inTargetGroup === true ? 'confirmed' : 'notInGroup';
  return [
    ...(withdrawn === undefined ? [] : [{ type: 'withdrawalUndone', reason } as const]),
    ...(inTargetGroup === undefined || facts.settled === settled
      ? []
      : [{ type: 'answerRecorded', sealed: { ...answered(facts, inTargetGroup, 'hr'), on, reason, by } } as const]),
    ...(interviewedOn === undefined || interviewedOn === facts.interviewedOn
      ? []
      : [{ type: 'interviewCorrected', on: interviewedOn, reason } as const]),
  ];
}
