/** Why a run ends: somebody ends it, or wants the example as on its first day. */
export type Ending = 'over' | 'anew';

export interface Asked {
  /** Null: not yet. */
  readonly now: () => Ending | null;
  readonly ask: (ending: Ending) => void;
  readonly ended: Promise<Ending>;
}

export function asking(): Asked {
  let now: Ending | null = null;
  let settle = (_: Ending): void => {};
  const ended = new Promise<Ending>((resolve) => {
    settle = resolve;
  });
  const ask = (ending: Ending): void => {
    now ??= ending;
    settle(now);
  };
  return { now: () => now, ask, ended };
}
