/** Plays the whole journey in one window and one form of Norwegian, a day for each test. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { days } from './days.ts';
import { type Play, type Setting, startPlay } from './play.ts';
import { type Stage, startStage } from './stage.ts';

/** @param name of the stage and its pictures */
export function playJourney(name: string, setting: Setting): void {
  let stage: Stage;
  let play: Play;
  beforeAll(async () => {
    stage = await startStage(name);
    play = startPlay(stage, name, setting);
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
}
