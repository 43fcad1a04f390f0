/** When a mail may leave, with which others, and whether it is still needed (R-DUT-2, 4, 5). Store and dry run share it. */
import { dayOf, morning, sendable } from './calendar.ts';
import type { AnyDefinition, Duty, MailClass } from './case/definition.ts';
import { ladderContext, openDuties, type PlannedMail, type State } from './case/engine.ts';
import { ahead } from './ladder.ts';
import type { Day, Instant, Json, Period } from './words.ts';

const minuteMs = 60_000;
/** Reminders of one morning wait this long for each other, and as long as a case is still untended (R-DUT-5). */
const digestWaitMs = 5 * minuteMs;
const digestLimitMs = 30 * minuteMs;

/** A legal limit does not wait: a reminder of it leaves at once where the next working hours come after the limit. */
export const cannotWait = (limit: { readonly legal: boolean; readonly due: Day | null }, now: Instant): boolean =>
  limit.legal && (limit.due === null || dayOf(sendable(now)) > limit.due);

/** Own mail, legal notices and what cannot wait leave at once, everything else in working hours (R-DUT-2). */
export const leavesFrom = (mailClass: MailClass, urgent: boolean, now: Instant): Instant =>
  mailClass === 'own' || mailClass === 'legal' || urgent ? now : sendable(now);

/** When a mail that is planned now may leave: what has a day of its own waits for the morning of it. */
export const plannedFor = (
  { on, duty }: Pick<PlannedMail, 'on' | 'duty'>,
  mailClass: MailClass,
  now: Instant,
): Instant =>
  leavesFrom(
    mailClass,
    duty !== undefined && cannotWait(duty, now),
    on === undefined ? now : Math.max(now, morning(on)),
  );

export interface Waiting {
  readonly class: string;
  readonly legal: boolean;
  readonly due: Day | null;
  readonly at: Instant;
  readonly notBefore: Instant;
}

export interface Ready<T> {
  /** What goes now; each group is one mail. */
  readonly ready: readonly (readonly T[])[];
  /** When to look again; null when nothing waits. */
  readonly next: Instant | null;
}

const earliestOf = (moments: readonly Instant[]): Instant | null =>
  moments.length === 0 ? null : Math.min(...moments);

/** When an item may leave that is looked at now: what waited for a server is held to the same hours as what is new. */
function leaves(item: Waiting, now: Instant): Instant {
  if (cannotWait(item, now) || item.class === 'own' || item.class === 'legal') return item.notBefore;
  const opens = item.class === 'reminder' ? Math.max(sendable(now), morning(dayOf(sendable(now)))) : sendable(now);
  return Math.max(item.notBefore, opens);
}

/** What waited overnight joins the reminders of this morning. */
const joins = (item: Waiting, now: Instant): Instant =>
  Math.max(item.at, item.notBefore, item.legal ? 0 : morning(dayOf(now)));

/**
 * Own mail, news and legal notices go alone; reminders of one morning wait for each other and go as one (R-DUT-5).
 * @param untended a case whose moment has come has not been looked at: it may still have a reminder for this morning
 */
export function whatIsReady<T extends Waiting>(kept: readonly T[], now: Instant, untended: boolean): Ready<T> {
  const due = kept.filter((item) => leaves(item, now) <= now);
  const later = kept.map((item) => leaves(item, now)).filter((at) => at > now);
  const alone = due.filter((item) => item.class !== 'reminder').map((item) => [item]);
  const reminders = due.filter((item) => item.class === 'reminder');
  if (reminders.length === 0) return { ready: alone, next: earliestOf(later) };
  const first = Math.min(...reminders.map((item) => joins(item, now)));
  const waitsForOthers = now < first + digestLimitMs && (now < first + digestWaitMs || untended);
  if (!waitsForOthers) return { ready: [...alone, reminders], next: earliestOf(later) };
  const again = now < first + digestWaitMs ? first + digestWaitMs : now + minuteMs;
  return { ready: alone, next: earliestOf([...later, again]) };
}

interface Reminder {
  /** With its kind. */
  readonly mail: string;
  readonly dutyId: string | null;
  readonly rungId: string | null;
  readonly due: Day | null;
  readonly data: Readonly<Record<string, Json>>;
}

export interface Overtaken {
  /** Why it is not needed any more; null while it is. */
  readonly why: 'fulfilled' | 'dateMoved' | 'noLongerSo' | null;
  /** What it must say instead, where its date has moved and it is needed all the same. */
  readonly says: { readonly due: Day; readonly data: Readonly<Record<string, Json>> } | null;
}

/** Is a waiting mail still needed? News of a fact stays needed, unless it waited for a day and the fact has gone. */
export function overtaken(
  definition: AnyDefinition,
  state: State,
  item: Reminder,
  context: { readonly now: Instant; readonly quiet: readonly Period[] },
): Overtaken {
  if (item.dutyId === null) {
    const name = item.mail.slice(item.mail.indexOf('.') + 1);
    const holds: boolean = definition.stillHolds?.(state.facts, name, item.data) ?? true;
    return { why: holds ? null : 'noLongerSo', says: null };
  }
  const duty = openDuties(definition, state).find((one) => one.id === item.dutyId);
  if (duty === undefined) return { why: 'fulfilled', says: null };
  if (duty.due === item.due) return { why: null, says: null };
  if (comesAgain(state, duty, item.rungId, context)) return { why: 'dateMoved', says: null };
  return { why: null, says: { due: duty.due, data: { ...item.data, ...duty.data, due: duty.due } } };
}

/**
 * The ladder takes what has been planned for told, and tells a small move to nobody twice. A reminder that has not left
 * yet may therefore go only if the ladder will send it again by itself, at a day that lies ahead.
 */
function comesAgain(
  state: State,
  duty: Duty,
  rungId: string | null,
  { now, quiet }: { readonly now: Instant; readonly quiet: readonly Period[] },
): boolean {
  const rung = duty.rungs.find((one) => one.id === rungId);
  if (rung === undefined) return true;
  if (rung.on <= dayOf(now)) return false;
  const until = Math.max(now, morning(duty.due), morning(rung.on)) + marginMs;
  const history = state.ledger.duties[duty.id] ?? { fired: {} };
  return ahead(duty, history, ladderContext(state.ledger, now, quiet), until).some((one) => one.rung.id === rungId);
}

/** Free days may move a sending past its own day, never by as much as this. */
const marginMs = 60 * 24 * 60 * minuteMs;

interface Told {
  readonly caseId: string;
  readonly dutyId: string | null;
  readonly role: string | null;
  readonly mail: string;
  readonly at: Instant;
}

/**
 * Reminders of one duty that waited together: only the last, most urgent one goes (R-DUT-3); and one person who stands
 * in for two roles is told the same thing once.
 * @param items in the order in which they came
 */
export function repeated<T extends Told>(items: readonly T[]): readonly T[] {
  return items.filter((item, index) =>
    items
      .slice(index + 1)
      .some(
        (later) =>
          item.dutyId !== null &&
          later.caseId === item.caseId &&
          later.dutyId === item.dutyId &&
          (later.role === item.role || later.mail === item.mail),
      ),
  );
}
