/** Time for journeys: what comes due is done, and each case's story is told, as the workflows would tell it. */
import type { CaseKind, Day } from '../../domain/words.ts';
import { tend } from '../../store/tend.ts';
import { applicationStory } from '../../workflows/application.ts';
import { employmentStory } from '../../workflows/employment.ts';
import { participationStory } from '../../workflows/participation.ts';
import { positionStory } from '../../workflows/position.ts';
import { roundStory } from '../../workflows/round.ts';
import type { Bare } from '../support/bare.ts';

/** A story stops at the step whose time has not come. */
class Waits extends Error {}

async function tell<Wait extends string, Act extends string>(
  { store }: Bare,
  kind: CaseKind,
  story: (step: (wait: Wait, act: Act) => Promise<void>) => Promise<void>,
): Promise<void> {
  const cases = await store.database.caseFile.findMany({ where: { kind, erased: false, seq: { gt: 0 } } });
  for (const { id } of cases) {
    const told = story(async (wait, act) => {
      const { done } = await tend(store, { kind, id }, { wait, act });
      if (!done) throw new Waits();
    });
    await told.catch((failure: unknown) => {
      if (!(failure instanceof Waits)) throw failure;
    });
  }
}

/** From above to below: what a round tells its participations is there when theirs is told. */
async function tellAll(bare: Bare): Promise<void> {
  await tell(bare, 'round', roundStory);
  await tell(bare, 'participation', participationStory);
  await tell(bare, 'position', positionStory);
  await tell(bare, 'application', applicationStory);
  await tell(bare, 'employment', employmentStory);
}

/** Lives until noon of the day; the hour after it is for what the stories' steps bring. */
export async function live(bare: Bare, day: Day): Promise<void> {
  await tellAll(bare);
  for (const time of ['12:00', '12:30', '13:00']) {
    await bare.until(day, time);
    await tellAll(bare);
  }
}
