/** Recommendation, decision by the hiring body, offer and answer (R-POS-7, statsansatteloven §§ 5 and 6). */
import { accept, type Context } from '../../case/definition.ts';
import { frameStart, leavingDate, withinFrame } from '../../dates.ts';
import type { Day, Period } from '../../words.ts';
import type { CommandOf } from '../commands.ts';
import { endOf } from '../counted.ts';
import type { PositionEvent } from '../events.ts';
import { nextRanked, openingsLeft, type Position, type PositionFacts, pendingOffers } from '../facts.ts';
import { longestMonths, outOfPercent } from './register.ts';
import { type Decided, ended, nothing, type Row, unless } from './rows.ts';

/** A recommendation ranks three, normally; fewer only with a reason (statsansatteloven § 5). */
const normallyRanked = 3;

/** What each candidate on the list must fulfil before anybody hires; `unknown` answers count as no. */
const candidateRows = (position: Position, applications: readonly string[], field: string): readonly Row[] =>
  applications.flatMap((application): readonly Row[] => {
    const candidate = position.candidates[application];
    if (candidate === undefined) return [[true, 'notACandidate', field, { application }]];
    return [
      [candidate.withdrawn, 'candidateWithdrew', field, { application }],
      [candidate.verified === false, 'candidateNotVerified', field, { application }],
      [!candidate.interviewed, 'candidateNotInterviewed', field, { application }],
      [candidate.qualified === null, 'qualificationNotRecorded', field, { application }],
      [candidate.qualified === false, 'candidateNotQualified', field, { application }],
      [candidate.education === null, 'educationNotRecorded', field, { application }],
      [candidate.education === false, 'candidateWithoutEducation', field, { application }],
    ];
  });

const listRows = (applications: readonly string[], field: string): readonly Row[] => [
  [applications.length === 0, 'nobodyRanked', field],
  [new Set(applications).size < applications.length, 'rankedTwice', field],
];

const published = (position: Position): Row => [position.publication === null, 'notPublished'];
const beforeDeadline = (position: Position, today: string): Row => [
  position.deadline !== null && today <= position.deadline,
  'deadlineNotPassed',
];

export function rank(position: Position, given: CommandOf<'rank'>, { today }: Context): Decided {
  const { applications, reason } = given;
  return unless(
    [
      ended(position),
      published(position),
      beforeDeadline(position, today),
      [position.decision !== null, 'alreadyDecided'],
      ...listRows(applications, 'applications'),
      ...candidateRows(position, applications, 'applications'),
      [
        applications.length > 0 && applications.length < normallyRanked && reason === undefined,
        'fewerThanThree',
        'reason',
        { normally: normallyRanked },
      ],
    ],
    { type: 'ranked', applications, reason: reason ?? null },
  );
}

/** At least one qualified applicant has been interviewed (forskrift § 4 (1)). */
const qualifiedInterviewed = (position: Position): boolean =>
  Object.values(position.candidates).some((one) => one.interviewed && one.qualified === true);

export function decide(position: Position, given: CommandOf<'decide'>, { today }: Context): Decided {
  const { body, on, ranking } = given;
  return unless(
    [
      ended(position),
      published(position),
      beforeDeadline(position, today),
      [position.decision !== null, 'alreadyDecided'],
      [position.ranking.length === 0, 'recommendationFirst'],
      [on > today, 'dayInTheFuture', 'on'],
      [position.deadline !== null && on <= position.deadline, 'decidedBeforeDeadline', 'on'],
      [!qualifiedInterviewed(position), 'noQualifiedInterviewed'],
      ...listRows(ranking, 'ranking'),
      ...candidateRows(position, ranking, 'ranking'),
    ],
    { type: 'decided', body, on, ranking },
  );
}

export function offer(position: Position, { application }: CommandOf<'offer'>, { today }: Context): Decided {
  if (position.offers[application] === 'offered') return nothing;
  const next = nextRanked(position);
  return unless(
    [
      ended(position),
      [position.decision === null, 'decisionFirst'],
      [position.decision?.ranking.includes(application) === false, 'notRanked', 'application'],
      [application in position.offers, 'alreadyOffered', 'application'],
      [
        position.decision?.ranking.includes(application) === true &&
          !(application in position.offers) &&
          next !== application,
        'notNextRanked',
        'application',
      ],
      [openingsLeft(position) - pendingOffers(position) < 1, 'noOpeningLeft', 'application'],
    ],
    { type: 'offered', application, on: today },
  );
}

export function recordDecline(
  position: Position,
  { application }: CommandOf<'recordDecline'>,
  { today }: Context,
): Decided {
  if (position.offers[application] === 'declined') return nothing;
  return unless([[position.offers[application] !== 'offered', 'notOffered', 'application']], {
    type: 'offerDeclined',
    application,
    on: today,
  });
}

const periodRows = (periods: readonly Period[], start: Day, field: string): readonly Row[] => [
  [periods.some(({ from, to }) => to < from), 'periodReversed', field],
  [periods.some(({ to }) => to >= start), 'serviceAfterStart', field, { start }],
];

/** Two years at the parent employer: what the person has had there before is used up (forskrift § 5 (2)). */
function frameRow({ start, months, earlierTerms = [] }: CommandOf<'recordAcceptance'>): Row {
  const counted = frameStart(start, earlierTerms);
  const past = earlierTerms.length > 0 && !withinFrame(counted, leavingDate(start, months), false);
  return [past, 'pastFrame', 'months', { limit: leavingDate(counted, longestMonths) }];
}

const termRows = (position: Position, given: CommandOf<'recordAcceptance'>): readonly Row[] => [
  [given.months < 1 || given.months > longestMonths, 'monthsOutOfRange', 'months', { longest: longestMonths }],
  [outOfPercent(given.percentage), 'percentageOutOfRange', 'percentage'],
  [given.percentage < 100 && given.partTimeReason === undefined, 'partTimeNeedsReason', 'partTimeReason'],
  [!given.paySet, 'payNotSet', 'paySet'],
  [position.decision !== null && given.start < position.decision.on, 'startBeforeDecision', 'start'],
  ...periodRows(given.earlierService, given.start, 'earlierService'),
  ...periodRows(given.earlierTerms ?? [], given.start, 'earlierTerms'),
  frameRow(given),
  [position.candidates[given.application]?.applicant === position.leader, 'hiredIsLeader', 'application'],
];

export function recordAcceptance(position: Position, given: CommandOf<'recordAcceptance'>, context: Context): Decided {
  const { application, start, months, percentage, positionCode, earlierService } = given;
  const notice = given.writtenNoticeOn;
  const hired: PositionEvent = {
    type: 'hired',
    application,
    // The same person may be hired again after a hire that fell through: that is another employment.
    employment: context.newId(`employment/${application}/${position.sequence}`),
    on: context.today,
    start,
    months,
    percentage,
    partTimeReason: given.partTimeReason ?? null,
    positionCode,
    earlierService,
    earlierTerms: given.earlierTerms ?? [],
    noticeOn: notice ?? null,
  };
  const full = openingsLeft(position) === 1;
  return unless(
    [
      ended(position),
      [position.offers[application] !== 'offered', 'notOffered', 'application'],
      [position.candidates[application]?.withdrawn === true, 'candidateWithdrew', 'application', { application }],
      [notice !== undefined && notice > context.today, 'dayInTheFuture', 'writtenNoticeOn'],
      ...termRows(position, given),
    ],
    hired,
    ...(full ? endOf(position, 'hired', context.today, null) : []),
  );
}

export function recordWrittenNotice(
  position: Position,
  { application, on }: CommandOf<'recordWrittenNotice'>,
  { today }: Context,
): Decided {
  const hire = position.hires.find((one) => one.application === application);
  if (hire?.noticeOn === on) return nothing;
  return unless(
    [
      [hire === undefined, 'notHired', 'application'],
      [on > today, 'dayInTheFuture', 'on'],
      [position.decision !== null && on < position.decision.on, 'noticeBeforeDecision', 'on'],
    ],
    { type: 'writtenNoticeGiven', application, on },
  );
}

/** Cancelled before day one: the opening is free again, for the next ranked (R-OPS-3). */
export function noteHireFellThrough(
  facts: PositionFacts,
  { employment, application }: CommandOf<'noteHireFellThrough'>,
  { today }: Context,
): Decided {
  if (facts.status === 'none' || !facts.hires.some((hire) => hire.employment === employment)) return nothing;
  return accept({ type: 'hireFellThrough', application, employment, on: today });
}

/** It says so to the application, where there is one: by count there is none. */
export function noteArchived(
  facts: PositionFacts,
  { employment, application, on }: CommandOf<'noteArchived'>,
): Decided {
  if (facts.status === 'none' || !facts.hires.some((hire) => hire.employment === employment)) return nothing;
  return accept({ type: 'hireArchived', application, on });
}
