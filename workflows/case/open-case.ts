/**
 * The one mechanism behind every story (design: One idea). A step asks `tend` whether its point is reached, and waits
 * for the next moment or a wake until it is. Everything that is decided is decided there, against the case's facts.
 */
import {
  ActivityFailure,
  condition,
  continueAsNew,
  setCurrentDetails,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { Step as StepNames } from '../../domain/case/engine.ts';
import type { CaseRef } from '../../domain/words.ts';
import type { TendAnswer } from '../../store/tend.ts';
import { wakeSignal } from '../messages.ts';
import { patient, quick } from './proxies.ts';

/** Replaying this many events takes about 0.2 s; a longer history only costs. */
const longHistory = 500;
/** Timers are only a hint: what was missed is found at the next look. */
const longestTimerMs = 30 * 86_400_000;

/** Tells one step of a story: waits until `wait` is reached or passed, and has `act` done once. */
export type Step<Wait extends string, Act extends string> = (wait: Wait, act: Act) => Promise<void>;

/** Raised through the story when there is nothing more to tell now; never a failure. */
class StoryRests extends Error {}

/** Tells a case's story from where it stands to its end, or until the case rests. */
export async function tell<Wait extends string, Act extends string>(
  ref: CaseRef,
  story: (step: Step<Wait, Act>) => Promise<void>,
): Promise<void> {
  const look = watch(ref);
  let acts: readonly string[] = [];
  const until = async (step: StepNames | null): Promise<void> => {
    for (;;) {
      const answer = await look(step);
      acts = answer.acts;
      if (answer.ended) throw new StoryRests();
      if (answer.done) return;
      await answer.pause();
    }
  };
  try {
    await story(async (wait, act) => (acts.includes(act) ? undefined : until({ wait, act })));
    await until(null);
  } catch (error) {
    if (!(error instanceof StoryRests)) throw error;
  }
}

/** Looks at the case once: forgets earlier wakes, tends, and says how to wait for the next look. */
function watch(ref: CaseRef) {
  let woken = false;
  let edition: string | null = null;
  setHandler(wakeSignal, () => {
    woken = true;
  });
  return async (step: StepNames | null): Promise<TendAnswer & { pause: () => Promise<void> }> => {
    const info = workflowInfo();
    if (info.continueAsNewSuggested || info.historyLength > longHistory) await continueAsNew(ref);
    setCurrentDetails(step === null ? 'after its last step' : `waits for ${step.wait}, then: ${step.act}`);
    woken = false;
    const answer = await tend(ref, step);
    edition ??= answer.edition;
    if (!answer.ended && answer.edition !== edition) await continueAsNew(ref);
    const pause = async (): Promise<void> => {
      if (answer.rest && !woken) throw new StoryRests();
      if (answer.waitMs === null) await condition(() => woken);
      else await condition(() => woken, Math.min(answer.waitMs, longestTimerMs));
    };
    return { ...answer, pause };
  };
}

async function tend(ref: CaseRef, step: StepNames | null): Promise<TendAnswer> {
  try {
    return await quick.tend(ref, step);
  } catch (error) {
    if (!(error instanceof ActivityFailure)) throw error;
    return patient.tend(ref, step);
  }
}
