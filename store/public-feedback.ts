/** Answers to "did you find what you were looking for?", of nobody in particular (R-RND-9). */
import { dayOf } from '../domain/calendar.ts';
import type { Day, Language } from '../domain/words.ts';
import { caseNow } from './clock.ts';
import { type Store, transact } from './store.ts';

export interface GivenFeedback {
  /** The page's path. */
  readonly page: string;
  readonly language: Language;
  readonly found: boolean;
  /** Null: only yes or no. */
  readonly text: string | null;
}

/** Keeps the day and nothing nearer: an answer is not to be found in a web server's log again. */
export const leaveFeedback = (store: Store, { page, language, found, text }: GivenFeedback): Promise<void> =>
  transact(store, async (tx) => {
    const day = dayOf(await caseNow(store, tx));
    // Prisma's own insert would read the row back, which whoever gives it may not.
    await tx.$executeRaw`
      INSERT INTO public_feedback (day, page, language, found, text) VALUES (${day}, ${page}, ${language}, ${found}, ${text})`;
  });

export interface Feedback extends GivenFeedback {
  readonly id: string;
  readonly day: Day;
  readonly redacted: boolean;
}

export interface FeedbackPage {
  readonly items: readonly Feedback[];
  /** The id to go on after; null: this was the last page. */
  readonly next: string | null;
}

/** Whether the caller's scope is the coordinator's, whose alone the answers are. */
export const readsFeedback = ({ scope }: Store): boolean => scope?.coordinates === true;

/** The latest first; of a store that is bound to the coordinator's scope, else the database gives none. */
export const feedbackGiven = (store: Store, limit: number, after: string | null): Promise<FeedbackPage> =>
  transact(store, async (tx) => {
    const rows = await tx.publicFeedback.findMany({
      ...(after === null ? {} : { where: { id: { lt: BigInt(after) } } }),
      orderBy: { id: 'desc' },
      take: limit + 1,
    });
    const items = rows
      .slice(0, limit)
      .map(({ id, language, ...row }) => ({ ...row, id: String(id), language: language as Language }));
    return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  });

/** Takes a text out that must not be kept; that there was one stays to be seen (R-PRV-1). False: there is no such answer. */
export const redactFeedback = (store: Store, id: string): Promise<boolean> =>
  transact(store, async (tx) => {
    const { count } = await tx.publicFeedback.updateMany({
      where: { id: BigInt(id) },
      data: { text: null, redacted: true },
    });
    return count === 1;
  });
