/** `npm run openapi`: writes what the routes say to `openapi.json`; a test fails while the two differ. */
import { writeOpenapi } from './openapi.ts';

await writeOpenapi();
