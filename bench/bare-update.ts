/** The least that an update of Temporal's can be: it answers. */
import { condition, defineUpdate, setHandler } from '@temporalio/workflow';

export const answered = defineUpdate('answered');

export async function bareUpdate(): Promise<void> {
  setHandler(answered, () => undefined);
  await condition(() => false);
}
