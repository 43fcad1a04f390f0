/** The example that `npm start` shows: loaded once, into an installation that has nothing yet. */
import { openService } from '../service/service.ts';
import { readSettings } from '../settings/settings.ts';
import type { Environment } from './stack.ts';

export async function loadExample(env: Environment, say: (line: string) => void): Promise<void> {
  const service = openService(readSettings(env));
  try {
    if ((await service.store.database.caseFile.count()) > 0) return;
    say('Loading the example …');
  } finally {
    await service.close();
  }
}
