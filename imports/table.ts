/** Reads a file as a table, whatever it was made with (R-APP-1, R-OPS-1). */
import type { Most } from '../service/apart.ts';
import { parseApart } from './apart.ts';
import { fileFault, limits, type Parsed } from './parsed.ts';

/** @param most for tests: less than what a file may ordinarily take */
export async function readTable(bytes: Uint8Array, most?: Most): Promise<Parsed> {
  if (bytes.length > limits.bytes) {
    const megabytes = Math.ceil(bytes.length / 1024 / 1024);
    return fileFault('fileTooLarge', { megabytes, most: limits.bytes / 1024 / 1024 });
  }
  return bytes.length === 0 ? fileFault('fileEmpty') : parseApart(bytes, most);
}
