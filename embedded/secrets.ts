/** Secrets of an embedded installation, made at its first start and kept beside its data. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { codeOf, StartProblem } from './problem.ts';

const secretsSchema = z.object({ PAYLOAD_KEYS: z.string(), HASH_KEY: z.string() });
export type Secrets = z.infer<typeof secretsSchema>;

const fresh = (): Secrets => ({
  PAYLOAD_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  HASH_KEY: randomBytes(24).toString('base64url'),
});

/** Lost secrets would make what Temporal holds unreadable, so a file that cannot be read is never replaced. */
export async function keepSecrets(file: string): Promise<Secrets> {
  const text = await readFile(file, 'utf8').catch((failure: unknown) => {
    if (codeOf(failure) === 'ENOENT') return null;
    throw failure;
  });
  if (text !== null) {
    const kept = secretsSchema.safeParse(JSON.parse(text));
    if (kept.success) return kept.data;
    throw new StartProblem(
      'dataFolder',
      `${file} does not hold this installation's keys.`,
      'Put back the file from a copy.',
    );
  }
  const made = fresh();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
  return made;
}
