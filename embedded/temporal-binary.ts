import { StartProblem } from './problem.ts';
import { fetchTemporal, findTemporal } from './temporal-binary.mjs';

/** The Temporal program, fetched into the cache when the machine has none; `env` as in `process.env`. */
export async function temporalBinary(env: Readonly<Record<string, string | undefined>>): Promise<string> {
  try {
    return findTemporal(env) ?? (await fetchTemporal(env));
  } catch (failure) {
    const sentence = failure instanceof Error ? failure.message : String(failure);
    throw new StartProblem('binaryMissing', sentence, 'Or set TEMPORAL_ADDRESS to a running server.');
  }
}
