/** Whatever becomes of the runs, a case ends where it would have ended, and nobody hears of it (design: sweep). */
import { beforeAll, describe, expect, test } from 'vitest';
import type { WorkflowBundleOption } from '@temporalio/worker';
import { bundleWorkflows } from '../../worker/bundle.ts';
import { disturbances, type Ending, lead } from './lead.ts';
import { aLife } from './lives.ts';

const until = '2018-01-15';

let bundle: WorkflowBundleOption;
beforeAll(async () => {
  bundle = await bundleWorkflows();
});

describe.each([1, 2, 3])('life %i', (seed) => {
  let undisturbed: Ending;
  beforeAll(async () => {
    undisturbed = await lead({ name: `life ${seed}`, bundle, moves: aLife(seed), until, disturbance: null });
  });

  test('is one worth comparing', () => {
    console.log(undisturbed.answers.join('\n'), undisturbed.mails.length, JSON.stringify(Object.entries(undisturbed.cases).map(([k,v])=>[k,(v as any).facts.status,(v as any).acts.map((x: any)=>x[0])])));
    expect(undisturbed.mails.length).toBeGreaterThan(20);
  });

  test.each(disturbances)('%s after every step', async (disturbance) => {
    const name = `life ${seed} ${disturbance}`;
    expect(await lead({ name, bundle, moves: aLife(seed), until, disturbance })).toEqual(undisturbed);
  });
});
