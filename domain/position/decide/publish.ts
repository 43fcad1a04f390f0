/** From job analysis to a published advertisement (R-POS-2, R-POS-3, R-POS-4). */
import { checkAdvertisement } from '../../advertisement/check.ts';
import type { FindingCode } from '../../advertisement/findings.ts';
import { daysBetween, isWorkingDay } from '../../calendar.ts';
import { accept, type Context, refuse } from '../../case/definition.ts';
import { defaultPolicy } from '../../policy.ts';
import type { Day } from '../../words.ts';
import type { CommandOf } from '../commands.ts';
import type { Position } from '../facts.ts';
import { type Decided, ended, nothing, type Row, unless } from './rows.ts';

export function confirmJobAnalysis(position: Position): Decided {
  if (position.analysed) return nothing;
  return unless([ended(position)], { type: 'jobAnalysisConfirmed' });
}

export function saveAdvertisement(position: Position, given: CommandOf<'saveAdvertisement'>): Decided {
  return unless(
    [ended(position), [!position.analysed, 'jobAnalysisFirst'], [position.publication !== null, 'alreadyPublished']],
    { type: 'advertisementSaved', text: given.text },
  );
}

/** The codes of what the six recommendations find, each once. */
const findingsIn = (position: Position, text: string): readonly FindingCode[] => [
  ...new Set(checkAdvertisement(text, position).map((finding) => finding.code)),
];

/** Days between publication and deadline (LAW § 1.7); fewer need a reason. */
const advertisingDays = (position: Position): number =>
  position.policy.minimumAdvertisingDays ?? defaultPolicy.minimumAdvertisingDays;

const deadlineRows = (
  position: Position,
  given: CommandOf<'publish'>,
  deadline: Day | null,
  today: Day,
): readonly Row[] => {
  if (deadline === null) return [[true, 'deadlineMissing', 'deadline']];
  const own = position.model === 'continuous';
  const days = advertisingDays(position);
  const short = deadline >= today && daysBetween(today, deadline) < days && given.shortReason === undefined;
  return [
    [!own && given.deadline !== undefined && given.deadline !== position.deadline, 'deadlineIsTheRounds', 'deadline'],
    [deadline < today, 'deadlineInThePast', 'deadline'],
    [own && !isWorkingDay(deadline), 'deadlineOnFreeDay', 'deadline'],
    [short, 'advertisedTooShort', 'shortReason', { days }],
  ];
};

export function publish(position: Position, given: CommandOf<'publish'>, context: Context): Decided {
  const { today } = context;
  if (position.publication !== null) return refuse('alreadyPublished');
  const deadline = (position.model === 'common' ? position.deadline : (given.deadline ?? position.deadline)) ?? null;
  const findings = findingsIn(position, context.read(given.text));
  const unexplained = findings.length > 0 && given.findingsReason === undefined;
  return unless(
    [
      ended(position),
      [!position.analysed, 'jobAnalysisFirst'],
      ...deadlineRows(position, given, deadline, today),
      [unexplained, 'advertisementHasFindings', 'text', { count: findings.length, findings: findings.join(' ') }],
      [given.channels.some(({ on }) => on !== undefined && on > today), 'dayInTheFuture', 'channels'],
    ],
    {
      type: 'published',
      on: today,
      text: given.text,
      link: given.link,
      deadline: deadline ?? today,
      channels: given.channels.map(({ channel, link, on }) => ({ channel, link: link ?? null, on: on ?? today })),
      announce: position.model === 'common' || given.announce === true,
      findings,
      shortReason: given.shortReason ?? null,
      findingsReason: given.findingsReason ?? null,
    },
  );
}

export function addChannel(position: Position, given: CommandOf<'addChannel'>, { today }: Context): Decided {
  return unless(
    [ended(position), [position.publication === null, 'notPublished'], [given.on > today, 'dayInTheFuture', 'on']],
    { type: 'channelAdded', channel: given.channel, link: given.link ?? null, on: given.on },
  );
}

/** The choice about late applications holds for all, so it stands once the first has come (R-POS-5). */
export function setLatePolicy(position: Position, given: CommandOf<'setLatePolicy'>): Decided {
  if (position.latePolicy === given.policy) return nothing;
  return unless([ended(position), [position.counts.late > 0, 'lateApplicationsReceived', 'policy']], {
    type: 'latePolicySet',
    policy: given.policy,
  });
}

export function changeLeader(position: Position, given: CommandOf<'changeLeader'>): Decided {
  return position.leader === given.leader ? nothing : accept({ type: 'leaderChanged', leader: given.leader });
}

export function recordLists(position: Position, given: CommandOf<'recordLists'>, { today }: Context): Decided {
  const { extendedMadeOn: on, publicList } = given;
  const due = position.deadline === null || on === undefined || on > position.deadline;
  return unless(
    [
      [on === undefined && publicList === undefined, 'nothingGiven'],
      [on !== undefined && on > today, 'dayInTheFuture', 'extendedMadeOn'],
      [!due, 'listBeforeDeadline', 'extendedMadeOn'],
    ],
    ...(on === undefined ? [] : [{ type: 'extendedListMade' as const, on }]),
    ...(publicList === undefined || publicList === position.publicList
      ? []
      : [{ type: 'publicListChosen' as const, publicList }]),
  );
}
