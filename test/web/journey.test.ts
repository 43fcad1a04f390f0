/**
 * From a new installation to a permanent job, by clicks alone: everybody signed in as themselves, on the real stack with
 * Temporal and SMTP, while time passes by the time machine's own buttons (R-RND, R-PAR, R-POS, R-APP, R-EMP, R-MAIL-4).
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { days } from './journey/days.ts';
import { type Play, startPlay } from './journey/play.ts';
import { type Stage, startStage } from './journey/stage.ts';

let stage: Stage;
let play: Play;
beforeAll(async () => {
  stage = await startStage('journey');
  play = startPlay(stage, 'journey', { language: 'nb', width: 1280 });
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
