import { isAway } from '../store/away.ts';

/** Waits for an answer, but not for ever: null when it did not come in time or the database could not be reached. */
export async function within<T>(work: Promise<T>, ms: number): Promise<T | null> {
  const late = Symbol('late');
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<typeof late>((resolve) => {
    timer = setTimeout(resolve, ms, late);
  });
  try {
    const first = await Promise.race([work, limit]);
    if (first !== late) return first;
    work.catch(() => {}); // Its end is of no interest any more; the key finds what it did.
    return null;
  } catch (error) {
    if (isAway(error)) return null;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
