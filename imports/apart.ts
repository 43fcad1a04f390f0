/**
 * A file of a kilobyte can unfold to more than any machine holds: a cell far out in a workbook, entities, millions of
 * empty lines. So files are read in a process of their own, and what exceeds its limits is refused.
 */
import { apart, type Most, tooHeavy } from '../service/apart.ts';
import { fileFault, type Parsed } from './parsed.ts';

/** Several times what a list of 10,000 rows and forty columns needs. */
const ordinary: Most = { memoryMb: 256, ms: 20_000 };

const read = apart(new URL('./reader.ts', import.meta.url));

/** Waits for the files that came before. */
export async function parseApart(bytes: Uint8Array, most: Most = ordinary): Promise<Parsed> {
  const parsed = await read(bytes, most);
  // reader.ts answers nothing else.
  return parsed === tooHeavy ? fileFault('fileTooHeavy') : (parsed as Parsed);
}
