/** Registering a position, and adopting one that is running already (R-POS-1, R-OPS-1). */
import { isWorkingDay } from '../../calendar.ts';
import { type Context, type Decision, refuse } from '../../case/definition.ts';
import type { LedgerEvent } from '../../case/ledger.ts';
import { faultsOf } from '../../case/rows.ts';
import { tellsProgramme } from '../../neutral-title.ts';
import type { CommandOf } from '../commands.ts';
import type { PositionEvent } from '../events.ts';
import type { PositionFacts, Post, Registered } from '../facts.ts';
import { type RoundView, roundOf, takesPositions } from './round-view.ts';
import { type Decided, type Row, unless } from './rows.ts';

/** The longest first term (forskrift til statsansatteloven § 5 (2)). */
export const longestMonths = 24;

type Registration = CommandOf<'register'> | CommandOf<'adopt'>;

export const numberRows = (post: Pick<Post, 'months' | 'percentage' | 'openings' | 'pay'>): readonly Row[] => [
  [post.months < 1 || post.months > longestMonths, 'monthsOutOfRange', 'months', { longest: longestMonths }],
  [outOfPercent(post.percentage), 'percentageOutOfRange', 'percentage'],
  [post.openings < 1 || post.openings > 100, 'openingsOutOfRange', 'openings'],
  [post.pay.from > post.pay.to, 'payRangeReversed', 'payTo'],
];

export const titleRow = (title: string): Row => [tellsProgramme(title), 'titleTellsProgramme', 'title'];

/** What makes it an ordinary position (R-POS-1). */
const postRows = (given: Registration, months: number): readonly Row[] => [
  ...numberRows({ ...given, months, pay: { from: given.payFrom, to: given.payTo } }),
  [!given.ordinary, 'notOrdinaryPosition', 'ordinary'],
  [given.rotation, 'rotationNotAllowed', 'rotation'],
  titleRow(given.title),
];

export const outOfPercent = (percentage: number): boolean => !(percentage >= 1 && percentage <= 100);

const roundRows = (given: Registration, round: RoundView, context: Context): readonly Row[] => [
  [!takesPositions(round), 'roundNotOpen', 'round'],
  [round.agencies[given.agency]?.answer !== 'takingPart', 'agencyNotTakingPart', 'agency'],
  [
    round.model === 'common' && given.deadline !== undefined && given.deadline !== round.dates.applicationDeadline,
    'deadlineIsTheRounds',
    'deadline',
  ],
  ...(round.model === 'continuous' ? deadlineRows(given.deadline, context) : []),
];

const deadlineRows = (deadline: string | undefined, { today }: Context): readonly Row[] =>
  deadline === undefined
    ? []
    : [
        [deadline < today, 'deadlineInThePast', 'deadline'],
        [!isWorkingDay(deadline), 'deadlineOnFreeDay', 'deadline'],
      ];

const registered = (
  given: Registration,
  round: RoundView | null,
  months: number,
  { agencyPolicy }: Context,
): Registered => ({
  round: given.round ?? null,
  agency: given.agency,
  model: round?.model ?? 'continuous',
  targetGroup: round?.targetGroup ?? ('targetGroup' in given ? given.targetGroup : 'disabilityOrGap'),
  policy: { ...round?.policy, ...agencyPolicy },
  mode: given.mode,
  title: given.title,
  positionCode: given.positionCode,
  pay: { from: given.payFrom, to: given.payTo },
  unit: given.unit,
  leader: given.leader,
  jobLevel: given.jobLevel,
  percentage: given.percentage,
  months,
  place: given.place,
  qualifications: given.qualifications,
  openings: given.openings,
  hasTickBox: given.hasTickBox,
  deadline: (round?.model === 'common' ? round.dates.applicationDeadline : given.deadline) ?? null,
  publishFrom: round?.dates.publishFrom ?? null,
  recruitmentEnd: round?.dates.recruitmentEnd ?? null,
});

export function register(facts: PositionFacts, given: CommandOf<'register'>, context: Context): Decided {
  if (facts.status !== 'none') return refuse('alreadyRegistered');
  const round = roundOf(context);
  const months = given.months ?? round?.termMonths ?? 0;
  const rows = postRows(given, months);
  if (round === null) return { refusals: faultsOf([[true, 'noSuchRound', 'round'], ...rows]) };
  return unless([...roundRows(given, round, context), ...rows], {
    type: 'registered',
    on: context.today,
    ...registered(given, round, months, context),
  });
}

/** The stage and the deadline must tell the same story: the first reminder is then the next one due. */
const stageRows = (given: CommandOf<'adopt'>, deadline: string | null, { today }: Context): readonly Row[] => {
  const published = given.stage !== 'preparing';
  return [
    [published && deadline === null, 'deadlineMissing', 'deadline'],
    [published && given.link === undefined, 'linkMissing', 'link'],
    [published && given.advertisement === undefined, 'advertisementMissing', 'advertisement'],
    [given.publishedOn !== undefined && given.publishedOn > today, 'dayInTheFuture', 'publishedOn'],
    [given.stage === 'advertised' && deadline !== null && deadline < today, 'stageBehindDeadline', 'stage'],
    [
      (given.stage === 'verifying' || given.stage === 'selecting') && deadline !== null && deadline >= today,
      'stageAheadOfDeadline',
      'stage',
    ],
  ];
};

export function adopt(
  facts: PositionFacts,
  given: CommandOf<'adopt'>,
  context: Context,
): Decision<PositionEvent | LedgerEvent> {
  if (facts.status !== 'none') return refuse('alreadyRegistered');
  const round = roundOf(context);
  const months = given.months ?? round?.termMonths ?? 0;
  const post = registered(given, round, months, context);
  const refusals = faultsOf([
    [given.round !== undefined && round === null, 'noSuchRound', 'round'],
    [
      round?.model === 'common' && given.deadline !== undefined && given.deadline !== post.deadline,
      'deadlineIsTheRounds',
      'deadline',
    ],
    ...postRows(given, months),
    ...stageRows(given, post.deadline, context),
  ]);
  if (refusals.length > 0) return { refusals };
  const event: PositionEvent = {
    type: 'adopted',
    on: context.today,
    stage: given.stage,
    link: given.link ?? null,
    publishedOn: given.publishedOn ?? null,
    advertisement: given.advertisement ?? null,
    ...post,
  };
  return { events: [event, { type: 'case.adopted' }] };
}
