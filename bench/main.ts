/**
 * `npm run bench`: figures of one run on this machine, as ratios to what they are compared with. Never a test: a
 * machine's speed is no property of the code.
 */
import { measureApi } from './api.ts';
import { manyApplications } from './applications.ts';
import { prepare, say } from './common.ts';
import { measureDoor } from './door.ts';
import { withEngines } from './engines.ts';
import { stoppedPositions, wholeCourse } from './lifecycles.ts';
import { measureLists } from './lists.ts';
import { startTimes } from './start.ts';

const [asked = '2000'] = process.argv.slice(2);

async function everything(applications: number): Promise<void> {
  await withEngines(process.env, async (engines) => {
    const hr = await prepare(engines);
    await measureDoor(engines, hr);
    await measureApi(engines, hr);
    await stoppedPositions(engines, hr);
    await wholeCourse(engines);
    await manyApplications(engines, hr, applications);
  });
  await startTimes();
}

say(`# Forløp, measured with Node ${process.version}, one run`);
if (asked !== 'lists') await everything(Number(asked));
await measureLists();
