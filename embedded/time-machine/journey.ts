/** One move of time in a rehearsal: moment by moment, so that nothing is skipped, and stoppable between any two. */
import { type ActLine, type Goal, type Move, type Step, shownOfStep } from '../../api/rehearsal/bodies.ts';
import { addDays, dayOf, toInstant } from '../../domain/calendar.ts';
import type { CaseKind, Day, Instant } from '../../domain/words.ts';
import { playLine } from '../../play/line/play-line.ts';
import type { Giving, World } from '../../play/world.ts';
import type { Store } from '../../store/store.ts';
import { earliestMoment } from '../../store/sweep.ts';
import type { Catcher } from '../catcher.ts';
import { dueBetween, isAnythingAhead, mailLine } from './lived.ts';

/** A day that is moved to is seen when its morning's mail has come. */
const standsAt = '12:00';
/** As far as time is led at once: who does nothing is reminded for ever. */
const horizonDays = 3 * 365;

const days: Readonly<Record<Goal, number>> = { next: horizonDays, day: 1, week: 7, end: horizonDays };

/** Raised between two moments to leave the line that is being played. */
class Ended extends Error {
  readonly how: Step['ended'];
  constructor(how: Step['ended']) {
    super(how);
    this.how = how;
  }
}

export interface Journey {
  /** What it has brought so far. */
  readonly step: () => Promise<Step>;
  /** It ends when the moment that is lived through has come to rest. */
  readonly stop: () => void;
  /** Never rejects. */
  readonly ended: Promise<void>;
}

export interface JourneyOptions {
  readonly store: Store;
  readonly catcher: Catcher;
  readonly world: World;
  readonly from: Instant;
  readonly move: Move;
  readonly onFault: (failure: unknown) => void;
}

async function titleOf({ database }: Store, id: string): Promise<string | null> {
  const rows = await database.$queryRaw<{ title: string | null }[]>`
    SELECT COALESCE(facts->>'title', facts->>'name') AS title FROM case_file WHERE id = ${id}`;
  return rows[0]?.title ?? null;
}

export function startJourney(options: JourneyOptions): Journey {
  const { store, catcher, world, from, move, onFault } = options;
  const mailsBefore = catcher.messages().length;
  const last = addDays(dayOf(from), days[move.goal]);
  const limit = toInstant(last, standsAt);
  const acts: ActLine[] = [];
  let to = from;
  let isStopped = false;
  let how: Step['ended'] = 'moving';

  const mailCount = (): number => catcher.messages().length - mailsBefore;
  const due = () => dueBetween(store, dayOf(from), dayOf(to));
  const hasHappened = async (): Promise<boolean> => mailCount() > 0 || acts.length > 0 || (await due()).length > 0;

  async function mayGoOn(): Promise<void> {
    if (isStopped) throw new Ended('stopped');
    if (move.goal === 'next' && (await hasHappened())) throw new Ended('arrived');
    if (move.goal === 'end' && !(await isAnythingAhead(store))) throw new Ended('over');
  }
  const isOpenEnded = move.goal === 'next' || move.goal === 'end';
  const watched: World = {
    ...world,
    until: async (wanted) => {
      const end = Math.min(wanted, limit);
      for (;;) {
        const next = await earliestMoment(store);
        if (next === null && isOpenEnded) throw new Ended('over');
        if (next === null || next > end) break;
        await mayGoOn();
        await world.until(Math.max(next, to));
        to = Math.max(next, to);
      }
      await mayGoOn();
      await world.until(Math.max(end, to));
      to = Math.max(end, to);
    },
    give: async (giving) => {
      if (isStopped) throw new Ended('stopped');
      const answer = await world.give(giving);
      if (answer.ok) acts.push(await actOf(store, giving, dayOf(to)));
      return answer;
    },
  };
  const live = async (): Promise<void> => {
    try {
      await playLine(watched, { line: move.conduct, from, until: last });
      // Who does nothing is reminded for ever: the end of what is led at once is no end of what waits.
      how = isOpenEnded && (await earliestMoment(store)) === null ? 'over' : 'arrived';
    } catch (failure) {
      how = failure instanceof Ended ? failure.how : 'failed';
      if (how === 'failed') onFault(failure);
    }
  };
  return {
    stop: () => {
      isStopped = true;
    },
    ended: live(),
    step: async () => {
      const [mails, duties] = [catcher.messages().slice(mailsBefore), await due()];
      return {
        ...move,
        from: new Date(from).toISOString(),
        to: new Date(to).toISOString(),
        ended: how,
        mailCount: mails.length,
        mails: mails.slice(-shownOfStep).toReversed().map(mailLine),
        dutyCount: duties.length,
        duties: duties.slice(0, shownOfStep),
        actCount: acts.length,
        acts: acts.slice(-shownOfStep).toReversed(),
      };
    },
  };
}

async function actOf(store: Store, { ref, command }: Giving, on: Day): Promise<ActLine> {
  const kind: CaseKind = ref.kind;
  return { kind, case: ref.id, title: await titleOf(store, ref.id), command: command.type, on };
}
