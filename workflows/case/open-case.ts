/**
 * The one mechanism behind every story (design: One idea). A step asks `tend` whether its point is reached, and waits
 * for the next moment or a wake until it is. Everything that is decided is decided there, against the case's facts.
 *
 * Nothing can slip between two looks: a wake that comes while `tend` works is remembered, and Temporal refuses to end
 * a run, or to continue it as new, over a signal that the run has not seen; the run then looks once more.
 */
import { condition, isCancellation, setCurrentDetails, setHandler } from '@temporalio/workflow';
import type { Step as StepNames } from '../../domain/case/engine.ts';
import type { CaseRef } from '../../domain/words.ts';
import type { TendAnswer } from '../../store/tend.ts';
import { wakeSignal } from '../messages.ts';
import { patient, quick } from './proxies.ts';
import { renew, shouldRenew } from './renew.ts';
import { show } from './shown.ts';

/** Timers are only a hint: what was missed is found at the next look. */
const longestTimerMs = 30 * 86_400_000;
/** A summary is one line for people; Temporal cuts none, it refuses those that are too long. */
const summaryLength = 200;

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
    // An act that is done is not asked for again: a story told from its first line costs one look, not one a step.
    await story(async (wait, act) => (acts.includes(act) ? undefined : until({ wait, act })));
    await until(null);
  } catch (error) {
    if (!(error instanceof StoryRests)) throw error;
  }
}

/** Looks at the case once: forgets earlier wakes, tends, and says how to wait for the next look. */
function watch(ref: CaseRef) {
  let wakes: readonly string[] = [];
  let woken = false;
  let edition: string | null = null;
  setHandler(wakeSignal, (why) => {
    woken = true;
    wakes = [...wakes, ...why];
  });
  return async (step: StepNames | null): Promise<TendAnswer & { pause: () => Promise<void> }> => {
    if (shouldRenew()) await renew(ref);
    const waitsFor = step === null ? 'after its last step' : `waits for ${step.wait}, then: ${step.act}`;
    const because = [...new Set(wakes)].join(', ');
    woken = false;
    wakes = [];
    const answer = await tend(ref, step, because === '' ? waitsFor : `${waitsFor} (${because})`);
    setCurrentDetails(answer.fired.length === 0 ? waitsFor : `${waitsFor}\n\nlast: ${answer.fired.join(', ')}`);
    if (answer.shown !== null) show(answer.shown);
    edition ??= answer.edition;
    if (!answer.ended && answer.edition !== edition) await renew(ref);
    const pause = async (): Promise<void> => {
      if (woken || answer.waitMs === 0) return;
      if (answer.rest) throw new StoryRests();
      if (answer.waitMs === null) await condition(() => woken);
      else await condition(() => woken, Math.min(answer.waitMs, longestTimerMs));
    };
    return { ...answer, pause };
  };
}

/** @param summary stands beside the task in the history: codes only */
async function tend(ref: CaseRef, step: StepNames | null, summary: string): Promise<TendAnswer> {
  const options = { summary: summary.slice(0, summaryLength) };
  try {
    return await quick.tend.executeWithOptions(options, [ref, step]);
  } catch (error) {
    // A local activity's failure comes unwrapped: whatever it is, only the run's own end is not to be tried again.
    if (isCancellation(error)) throw error;
    return patient.tend.executeWithOptions(options, [ref, step]);
  }
}
