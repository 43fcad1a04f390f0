/** The process that `apart.ts` starts: parses one file, answers, and ends. */
import { parseFile } from './parse.ts';

process.once('message', async (bytes) => {
  // apart.ts sends nothing else.
  const parsed = await parseFile(bytes as Uint8Array);
  process.send?.(parsed, () => process.disconnect());
});
