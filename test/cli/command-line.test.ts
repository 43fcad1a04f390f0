import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lazyClient } from '../../temporal/connect.ts';
import { adoptedPosition } from '../support/position.ts';
import { begin, type CommandLine, call, startCommandLine } from './harness.ts';

let line: CommandLine;
const hanne = ['--as', 'hanne@difi.test'] as const;
const per = ['--as', 'per@difi.test'] as const;

beforeAll(async () => {
  line = await startCommandLine('2017-02-01');
  await begin(line);
  const position = await line.file('position.json', JSON.stringify(adoptedPosition));
  const adopted = await line.run('give', 'position/post-1', 'adopt', '--file', position, ...hanne);
  expect(adopted).toMatchObject({ exit: 0, error: '' });
});
afterAll(() => line.stop());

/** As after a worker has tended all: here none runs. */
async function atRest(): Promise<void> {
  await line.database.$executeRaw`UPDATE case_file SET settled_seq = seq`;
  await line.database.$executeRaw`UPDATE mailbox SET settled_seq = seq`;
  await line.database.$executeRaw`UPDATE mail_item SET status = 'superseded' WHERE status = 'waiting'`;
}

const codesOf = (data: unknown): unknown => (data as { refusals: { code: string }[] }).refusals.map(({ code }) => code);

describe('how it is used', () => {
  test('an upgrade without releases says that there is nothing to bring over', async () => {
    expect(await line.run('upgrade')).toMatchObject({ exit: 2, error: expect.stringContaining('BUILD_ID is dev') });
  });

  test('whoever closes the pipe before the end does no harm', async () => {
    const closed = `set -o pipefail; "${process.execPath}" cli/forlop.mjs --help | (exec <&-; sleep 2)`;
    expect(await promisify(execFile)('bash', ['-c', closed])).toEqual({ stdout: '', stderr: '' });
  });

  test('every command has help with an example', async () => {
    const commands = [
      'setup',
      'round start',
      'waits',
      'case',
      'give',
      'correct',
      'adopt',
      'import applicants',
      'import agencies',
    ];
    for (const command of [
      ...commands,
      'draft',
      'people',
      'mail list',
      'mail show',
      'health',
      'verify',
      'upgrade',
      'invite',
      'shut-out',
      'token',
    ]) {
      const { exit, out } = await line.run(...command.split(' '), '--help');
      expect(exit, command).toBe(0);
      expect(out, command).toMatch(/Examples?:\n {2}forlop /);
      expect(out, command).toContain('--json');
    }
  });

  test.each([
    [['nonsense'], 'unknown command'],
    [['case'], 'missing required argument'],
    [['mail', 'list', '--status', 'lost'], 'Allowed choices'],
    [['give', 'nowhere', 'publish', ...hanne], 'There is no case nowhere'],
    [['give', 'post-1', 'publish'], 'Say who acts'],
    [['give', 'post-1', 'publish', '--as', 'nobody@difi.test'], 'Nobody is known as nobody@difi.test'],
    [['give', 'post-1', 'publish', 'link=x', ...hanne], 'is not written as --field=value'],
    [['case', 'employment/post-1'], 'There is no case employment/post-1'],
  ])('%j is a fault of use: exit code 2', async (args, said) => {
    const { exit, error } = await line.run(...args);
    expect(error).toContain(said);
    expect(exit).toBe(2);
  });

  test('without settings it says what to do: exit code 3', async () => {
    const { exit, error } = await call(['waits'], {}, line.folder);
    expect(exit).toBe(3);
    expect(error).toContain('No service was found');
    expect(error).toContain('npm start');
  });

  test('the settings of the stack that was started here are found', async () => {
    const folder = join(line.folder, '.data', 'example');
    await mkdir(folder, { recursive: true });
    await writeFile(
      join(folder, 'settings.env'),
      Object.entries(line.env)
        .map(([name, value]) => `${name}=${value}\n`)
        .join(''),
    );
    const { exit, out } = await call(['people'], {}, line.folder);
    expect(exit).toBe(0);
    expect(out).toContain('Hanne HR <hanne@difi.test>');
    expect(await call(['people', '--installation', 'empty'], {}, line.folder)).toMatchObject({
      exit: 3,
      error: expect.stringContaining('there is example'),
    });
  });

  test('a database that does not answer: exit code 3', async () => {
    const away = { ...line.env, DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' };
    expect(await call(['waits'], away)).toMatchObject({ exit: 3, error: expect.stringContaining('does not answer') });
  });
});

describe('setup', () => {
  test('is refused once there is a coordinator', async () => {
    const { exit, error } = await line.run(
      'setup',
      '--agency',
      'dfo',
      '--name',
      'DFØ',
      '--coordinator',
      'Ola <ola@dfo.test>',
    );
    expect(exit).toBe(1);
    expect(error).toContain('has a coordinator already (Difi)');
  });
});

describe('invite and shut-out', () => {
  test('a link that leads to the person, and takes the older one back', async () => {
    const first = await line.run('invite', 'per@difi.test');
    const [, token = ''] = /^https?:\/\/\S+\/invitation\/([\w-]{43})\nFor Per/.exec(first.out) ?? [];
    const second = await line.json('invite', 'per@difi.test');
    expect(second).toMatchObject({ exit: 0, data: { ok: true, link: expect.not.stringContaining(token) } });
    const rows = await line.database.invitation.findMany({ orderBy: { createdMachineAt: 'asc' } });
    expect(rows.map(({ revokedMachineAt }) => revokedMachineAt !== null)).toEqual([true, false]);
    expect(rows[0]?.tokenHash).toBe(createHash('sha256').update(token).digest('hex'));
  });

  test('whoever is shut out has no open invitation any more', async () => {
    const { exit, data } = await line.json('shut-out', 'per@difi.test');
    expect([exit, data]).toMatchObject([0, { ok: true, sessions: 0, identities: 0 }]);
    expect(await line.database.invitation.count({ where: { revokedMachineAt: null } })).toBe(0);
  });

  test.each(['invite', 'shut-out'])('%s of nobody is a fault of use', async (command) => {
    expect(await line.run(command, 'nobody@difi.test')).toMatchObject({
      exit: 2,
      error: expect.stringContaining('Nobody is known as nobody@difi.test'),
    });
  });
});

describe('give', () => {
  test('the same command twice under one key is recorded once', async () => {
    const moved = ['give', 'post-1', 'extendDeadline', '--to=2017-04-05', '--key', 'move-1', ...hanne];
    const first = await line.json(...moved);
    const second = await line.json(...moved);
    expect(first).toMatchObject({ exit: 0, data: { repeated: false, events: ['deadlineMoved'] } });
    expect(second).toMatchObject({ exit: 0, data: { repeated: true, events: ['deadlineMoved'] } });
    expect(await line.database.caseEvent.count({ where: { caseId: 'post-1', type: 'deadlineMoved' } })).toBe(1);
  });

  test('another command under a used key is refused', async () => {
    const { exit, data } = await line.json(
      'give',
      'post-1',
      'extendDeadline',
      '--to=2017-04-06',
      '--key',
      'move-1',
      ...hanne,
    );
    expect(exit).toBe(1);
    expect(codesOf(data)).toEqual(['keyUsedOtherwise']);
  });

  test('a dry run says what would come of it and changes nothing', async () => {
    const before = await line.database.caseEvent.count();
    const { exit, out } = await line.run('give', 'post-1', 'extendDeadline', '--to=2017-04-07', '--dry-run', ...hanne);
    expect(exit).toBe(0);
    expect(out).toContain('nothing was changed');
    expect(await line.database.caseEvent.count()).toBe(before);
  });

  test('every fault is named with its field, in the language that was asked for', async () => {
    const args = ['give', 'post-2', 'x', ...hanne];
    expect((await line.run(...args)).exit).toBe(2);
    const given = [
      'give',
      'position/post-2',
      'adopt',
      '--agency=difi',
      '--months=mange',
      '--deadline=2017-02-30',
      '--colour=red',
    ];
    const { exit, data } = await line.json(...given, '--language', 'nn', ...hanne);
    expect(exit).toBe(1);
    const { refusals } = data as { refusals: { code: string; field: string; text: string }[] };
    const byField = new Map(refusals.map((one) => [one.field, one]));
    expect(byField.get('months')?.code).toBe('invalidField');
    expect(byField.get('deadline')).toMatchObject({
      code: 'noSuchDay',
      text: expect.stringContaining('Den dagen finst ikkje'),
    });
    expect(byField.get('colour')?.code).toBe('unknownField');
    expect(byField.get('title')?.code).toBe('missingField');
  });

  test('an unknown agency, an address that is none, an organisation number with a wrong check digit', async () => {
    const unknown = await line.file('unknown.json', JSON.stringify({ ...adoptedPosition, agency: 'atlantis' }));
    // Nobody has a role in an agency that is not there; the coordinator may adopt for all, and is told what is wrong.
    const agency = await line.json('give', 'position/post-3', 'adopt', '--file', unknown, ...per);
    expect([agency.exit, codesOf(agency.data)]).toEqual([1, ['unknownAgency']]);
    const address = await line.json(
      'give',
      'agency/difi',
      'appoint',
      '--role=hrHead',
      '--person=Ola <ola(at)difi>',
      ...per,
    );
    expect([address.exit, codesOf(address.data)]).toEqual([1, ['noAddress']]);
    const number = await line.json(
      'give',
      'agency/nav',
      'register',
      '--name=NAV',
      '--organisationNumber=889640783',
      ...per,
    );
    expect([number.exit, codesOf(number.data)]).toEqual([1, ['noOrganisationNumber']]);
  });

  test('started as a process it does the same', async () => {
    const { exit, out, error } = await call(['give', 'post-1', 'confirmJobAnalysis', '--json', ...hanne], line.env);
    expect(error).toBe('');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ ok: true });
    expect((await call(['give', 'post-1', 'nonsense', ...hanne], line.env)).exit).toBe(1);
  });

  test('who has no role may not', async () => {
    const { exit, error } = await line.run(
      'give',
      'post-1',
      'extendDeadline',
      '--to=2017-04-10',
      ...per,
      '--language',
      'nb',
    );
    expect(exit).toBe(1);
    expect(error).toContain('Du har ingen rolle i saken');
  });

  test('words that look like a diagnosis are warned of and never refused', async () => {
    const text = 'Stopped since the leader has a depression';
    const { exit, data } = await line.json(
      'give',
      'position/post-1',
      'stop',
      `--reason=${text}`,
      '--dry-run',
      ...hanne,
    );
    expect(exit).toBe(0);
    expect(data).toMatchObject({ ok: true, warnings: [{ field: 'reason', words: ['depression'] }] });
  });
});

describe('reading', () => {
  test('waits: duties by due date, the late first, for those who have them today', async () => {
    const { exit, data } = await line.json('waits', '--agency', 'difi');
    expect(exit).toBe(0);
    const { duties } = data as { duties: { due: string; duty: string; name: string; late: boolean }[] };
    const mine = duties.filter((one) => one.duty === 'deadline');
    expect(mine).toMatchObject([{ due: '2017-04-05', name: 'Hanne HR', late: false }]);
    expect(duties.map(({ due }) => due)).toEqual(duties.map(({ due }) => due).toSorted());
    const other = await line.json('waits', '--person', 'lars@difi.test');
    expect((other.data as { duties: unknown[] }).duties).not.toContainEqual(
      expect.objectContaining({ duty: 'deadline' }),
    );
  });

  test('case: what happened in plain words, what comes next with dates and recipients', async () => {
    const { exit, out } = await line.run('case', 'post-1');
    expect(exit).toBe(0);
    expect(out).toContain('2017-02-01 09:00  The position Rådgiver was taken in while running  (Hanne HR)');
    expect(out).toMatch(/The deadline was moved to Wednesday 5 April 2017/);
    expect(out).toMatch(/2017-03-29 08:00 {2}position\.deadlineSoon to Hanne HR/);
  });

  test('mail: the list of a case, an unknown message', async () => {
    const { exit, data } = await line.json('mail', 'list', '--case', 'agency/difi');
    expect(exit).toBe(0);
    expect((data as { mails: { mail: string }[] }).mails).toEqual(expect.any(Array));
    expect(await line.run('mail', 'show', 'm-none')).toMatchObject({ exit: 2 });
  });

  test('health says that no worker is there', async () => {
    const { exit, data } = await line.json('health');
    expect(exit).toBe(1);
    expect(data).toMatchObject({ ok: false, sweepAgeMs: null, attention: [], stuck: [], rehearsal: true });
  });

  test('verify finds nothing wrong, then a fact that the log does not hold', async () => {
    await atRest();
    expect(await line.run('verify', '--no-temporal')).toMatchObject({
      exit: 0,
      out: expect.stringContaining('All is well'),
    });
    await line.database
      .$executeRaw`UPDATE case_file SET facts = jsonb_set(facts, '{place}', '"Bergen"') WHERE id = 'post-1'`;
    const { exit, data } = await line.json('verify', '--no-temporal');
    await line.database
      .$executeRaw`UPDATE case_file SET facts = jsonb_set(facts, '{place}', '"Oslo"') WHERE id = 'post-1'`;
    expect(exit).toBe(1);
    expect(data).toMatchObject({ findings: [{ code: 'factsDifferFromLog', subject: 'post-1' }] });
  });

  test('verify asks Temporal itself whether a workflow keeps what lies ahead', async () => {
    await atRest();
    const ahead = new Date('2017-03-29T06:00:00Z');
    await line.database.caseFile.update({ where: { id: 'post-1' }, data: { nextMoment: ahead } });
    const client = lazyClient({
      TEMPORAL_ADDRESS: line.env['TEMPORAL_ADDRESS'] ?? '',
      TEMPORAL_NAMESPACE: line.env['TEMPORAL_NAMESPACE'] ?? '',
      PAYLOAD_KEYS: line.env['PAYLOAD_KEYS'] ?? '',
    });
    const run = { workflowId: 'position/post-1', taskQueue: 'nobody', args: [{ kind: 'position', id: 'post-1' }] };
    await client.workflow.start('position', { ...run, workflowIdConflictPolicy: 'USE_EXISTING' });
    const kept = await line.json('verify');
    await client.workflow.getHandle(run.workflowId).terminate();
    const lost = await line.json('verify');
    await client.connection.close();
    const finding = { code: 'caseWithoutWorkflow', subject: 'post-1', data: { kind: 'position' } };
    expect((kept.data as { findings: unknown[] }).findings).not.toContainEqual(finding);
    expect((lost.data as { findings: unknown[] }).findings).toContainEqual(finding);
  });
});

describe('correct', () => {
  test('puts a fact right with a reason', async () => {
    const { exit, out } = await line.run(
      'correct',
      'post-1',
      '--link=https://difi.test/stilling/2',
      '--reason=Wrong link',
      ...hanne,
    );
    expect(out).toContain('The link to the advertisement was corrected');
    expect(exit).toBe(0);
    const bare = await line.json('correct', 'post-1', '--link=https://difi.test/stilling/3', ...hanne);
    expect([bare.exit, codesOf(bare.data)]).toEqual([1, ['missingField']]);
  });
});

test('draft: a candidate’s answer in their language, for who answers; it cannot be sent as it is', async () => {
  const kim = { name: 'Kim Karlsen', email: 'kim@person.test', language: 'nn' };
  const received = { position: 'post-1', applicant: kim, ticked: true, receivedOn: '2017-02-01' };
  const file = await line.file('application.json', JSON.stringify(received));
  expect(await line.run('give', 'application/app-1', 'receive', '--file', file, ...hanne)).toMatchObject({ exit: 0 });
  const { exit, out } = await line.run('draft', 'app-1', ...hanne);
  expect([exit, out]).toEqual([0, expect.stringMatching(/^Takk for at du søkte på stillinga [^]*\[\[[^]*\nHanne/)]);
  const { data } = await line.json('draft', 'app-1', ...hanne);
  expect(data).toMatchObject({ stage: 'considered', language: 'nn', saved: false, unfinished: true });
  const asItIs = await line.json('give', 'app-1', 'sendFeedback', `--text=${out}`, ...hanne);
  expect([asItIs.exit, codesOf(asItIs.data)]).toEqual([1, ['placeholderLeft']]);
  for (const [who, id] of [
    [per, 'app-1'],
    [hanne, 'post-1'],
  ] as const)
    expect(await line.run('draft', id, ...who)).toMatchObject({ exit: 2, error: expect.stringContaining(id) });
  const own = await line.run('give', 'app-1', 'sendFeedback', '--text=Takk for ein god søknad.', ...hanne);
  expect(own.exit).toBe(0);
  const after = await line.json('draft', 'app-1', ...hanne);
  expect([after.exit, codesOf(after.data)]).toEqual([1, ['alreadyAnswered']]);
});
