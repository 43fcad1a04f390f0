/** What one caller asks for waits for what the same caller asked before, so that nobody alone holds all connections. */
type OneAtATime = <T>(who: string, work: () => Promise<T>) => Promise<T>;

export function oneAtATime(): OneAtATime {
  const latest = new Map<string, Promise<unknown>>();
  return async (who, work) => {
    const done = (latest.get(who) ?? Promise.resolve()).then(work);
    const ended = done.catch(() => undefined);
    latest.set(who, ended);
    try {
      return await done;
    } finally {
      if (latest.get(who) === ended) latest.delete(who);
    }
  };
}
