/** Whatever becomes of the runs, a case ends where it would have ended, and nobody hears of it (design: sweep). */

import type { WorkflowBundleOption } from '@temporalio/worker';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundleWorkflows } from '../../worker/bundle.ts';
import { disturbances, type Ending, lead } from './lead.ts';
import { aLife } from './lives.ts';

/** Past the hire, the notice of the running term, and the first day. */
const until = '2017-08-15';

/** A life is some two hundred mornings on a real engine; most of this is for machines that are busy with other things. */
const patienceMs = 600_000;

let bundle: WorkflowBundleOption;
beforeAll(async () => {
  bundle = await bundleWorkflows();
});

describe.each([1])('life %i', (seed) => {
  let undisturbed: Ending;
  beforeAll(async () => {
    undisturbed = await lead({ name: `life ${seed}`, bundle, moves: aLife(seed), until, disturbance: null });
  }, patienceMs);

  test('is one worth comparing', () => {
    expect(undisturbed.mails.length).toBeGreaterThan(20);
  });

  test.each(disturbances)(
    '%s after every step',
    async (disturbance) => {
      const name = `life ${seed} ${disturbance}`;
      expect(await lead({ name, bundle, moves: aLife(seed), until, disturbance })).toEqual(undisturbed);
    },
    patienceMs,
  );
});
