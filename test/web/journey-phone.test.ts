/**
 * The same journey on a phone, in nynorsk: what is reached by clicks on a desk is reached there too, and nothing hides
 * beside the window (R-UU-2, WCAG 1.4.10).
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { days } from './journey/days.ts';
import { type Play, startPlay } from './journey/play.ts';
import { type Stage, startStage } from './journey/stage.ts';

let stage: Stage;
let play: Play;
beforeAll(async () => {
  stage = await startStage('journey-phone');
  play = startPlay(stage, 'journey-phone', { language: 'nn', width: 375 });
});
afterAll(async () => {
  await play.end();
  await stage.stop();
});

for (const [day, what, steps] of days) {
  test(`${day}: ${what}`, async () => {
    await play.timeTo(day);
    for (const step of steps) await step(play);
    expect(stage.faults).toEqual([]);
  });
}
