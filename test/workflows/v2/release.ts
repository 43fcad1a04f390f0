/** A second release of the service: the tree as it is, with a few lines changed as a later release might change them. */
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const parts = [
  'activities',
  'domain',
  'mail',
  'prisma',
  'service',
  'settings',
  'store',
  'temporal',
  'texts',
  'worker',
  'workflows',
];

interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** The rung that the second release adds to a position's deadline. */
export const newRung = 'extra-5';

const edits: readonly Edit[] = [
  // A ladder gets a step.
  { file: 'domain/case/engine.ts', from: 'rulesVersion = 1;', to: 'rulesVersion = 2;' },
  {
    file: 'domain/position/duties.ts',
    from: "rungs: before(position.deadline, policy.deadlineReminderDays, 'hr', 'deadlineSoon'),",
    to: `rungs: before(position.deadline, policy.deadlineReminderDays, 'hr', 'deadlineSoon').toSpliced(1, 0, {
      id: '${newRung}', on: addDays(position.deadline, -5), free: 'earlier', to: 'hr', mail: 'deadlineSoon', since: 2,
    }),`,
  },
  // An event gets a field.
  {
    file: 'domain/position/story.ts',
    from: "(on) => ({ type: 'verificationOpened', on }),",
    to: "(on) => ({ type: 'verificationOpened', on, release: 2 }),",
  },
  // A story takes its steps in another order.
  {
    file: 'workflows/position.ts',
    from: "await step('advertised', 'announce');",
    to: "await step('deadlinePassed', 'openVerification');",
  },
  {
    file: 'workflows/position.ts',
    from: "at de er i målgruppen», wherever the deadline has been moved to (R-POS-6).\n  await step('deadlinePassed', 'openVerification');",
    to: "at de er i målgruppen» (R-POS-6).\n  await step('advertised', 'announce');",
  },
];

async function change(folder: string, { file, from, to }: Edit): Promise<void> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  if (text.split(from).length !== 2) throw new Error(`${file} no longer says once: ${from}`);
  await writeFile(path, text.replace(from, to));
}

/** @returns the folder of the second release, and how to take it away again */
export async function makeRelease(): Promise<{ readonly folder: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'forlop-v2-'));
  for (const part of parts) await cp(join(root, part), join(folder, part), { recursive: true });
  await cp(join(root, 'package.json'), join(folder, 'package.json'));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const edit of edits) await change(folder, edit);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

export const firstRelease = root;
