/** R-RND-6 at the command line: what lies ahead of a running service, with nothing sent and nothing kept. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { adoptedPosition } from '../support/position.ts';
import { begin, type CommandLine, startCommandLine } from './harness.ts';

interface Planned {
  readonly mails: readonly {
    readonly at: string;
    readonly to: string;
    readonly matters: readonly { mail: string }[];
  }[];
  readonly duties: readonly { readonly id: string; readonly until: number | null }[];
  readonly refused: readonly unknown[];
}

let line: CommandLine;
beforeAll(async () => {
  line = await startCommandLine('2017-02-01');
  await begin(line);
  const position = await line.file('position.json', JSON.stringify(adoptedPosition));
  const adopted = await line.run('give', 'position/post-1', 'adopt', '--file', position, '--as', 'hanne@difi.test');
  expect(adopted).toMatchObject({ exit: 0 });
});
afterAll(() => line.stop());

const kept = async (): Promise<readonly number[]> => [
  await line.database.caseEvent.count(),
  await line.database.caseFile.count(),
  await line.database.mailMessage.count(),
  await line.database.personVersion.count(),
];

const planOf = async (who: string): Promise<Planned> => {
  const { exit, data } = await line.json('plan', '--line', who, '--until', '2019-12-31');
  expect(exit).toBe(0);
  return data as Planned;
};

const told = ({ mails }: Planned): readonly string[] => mails.flatMap(({ matters }) => matters.map(({ mail }) => mail));

test('if everyone acts, the position is filled and the job becomes permanent; nothing is kept', async () => {
  const before = await kept();
  const plan = await planOf('everyoneActs');
  expect(plan.refused).toEqual([]);
  expect(told(plan)).toContain('employment.permanentEmployee');
  expect(told(plan)).not.toContain('position.feedbackOverdue');
  expect(await kept()).toEqual(before);
});

test('if nobody acts, the duties stay and are told of again and again', async () => {
  const plan = await planOf('nobodyActs');
  expect(told(plan)).not.toContain('employment.permanentEmployee');
  expect(told(plan).filter((mail) => mail === 'position.verificationWaits').length).toBeGreaterThan(10);
  expect(plan.duties).toContainEqual(expect.objectContaining({ id: 'verification', until: null }));
});

test('as a table, a line for each mail', async () => {
  const { out } = await line.run('plan', '--line', 'everyoneActs', '--until', '2017-05-31');
  expect(out).toMatch(/^Until 2017-05-31, if everyone acts on time: \d+ mails, \d+ duties\.\n/);
  expect(out).toMatch(/2017-03-29 {2}09:00 {2}applicant1@difi\.example /);
});
