import { afterAll, beforeAll, expect, test } from 'vitest';
import { begin, type CommandLine, startCommandLine } from './harness.ts';

let line: CommandLine;
const per = ['--as', 'per@difi.test'] as const;

/** Six are hired at difi and one at nav, all brought in while employed. */
beforeAll(async () => {
  line = await startCommandLine('2017-02-01');
  await begin(line);
  const register = ['give', 'agency/nav', 'register', '--name=NAV', '--coordinates=false', ...per];
  expect(await line.run(...register)).toMatchObject({ exit: 0 });
  for (const [id, agency] of ['difi', 'difi', 'difi', 'difi', 'difi', 'difi', 'nav'].entries()) {
    const employment = await line.file(
      `${id}.json`,
      JSON.stringify({
        agency,
        title: 'Rådgiver',
        employee: { name: 'Ansatt', email: 'ansatt@post.test' },
        leader: { name: 'Lars Leder', email: `lars@${agency}.test` },
        start: '2016-09-01',
        leaving: '2018-02-28',
        percentage: 100,
      }),
    );
    const adopted = await line.run('give', `employment/e-${id}`, 'adopt', '--file', employment, ...per);
    expect(adopted).toMatchObject({ exit: 0, error: '' });
  }
});
afterAll(() => line.stop());

test('before the first publication there is nothing to see', async () => {
  expect(await line.run('statistics', '--language', 'nb')).toMatchObject({
    exit: 0,
    out: 'Det er ikke offentliggjort noen statistikk.\n',
  });
});

test('only the coordinator publishes', async () => {
  const { exit, error } = await line.run('statistics', 'publish', '--as', 'hanne@difi.test');
  expect(exit).toBe(1);
  expect(error).toContain('[notAllowed]');
});

test('a small number is hidden, and what would tell it, with a line that says why', async () => {
  expect(await line.run('statistics', 'publish', ...per)).toMatchObject({ exit: 0 });
  const { out } = await line.run('statistics', '--language', 'nb');
  const cellsOf = (start: string) =>
    out
      .split('\n')
      .find((row) => row.startsWith(start))
      ?.split(/ {2,}/);
  const hired = cellsOf(' ')?.indexOf('Ansatt') ?? -1;
  expect(cellsOf('Hele programmet')?.[hired]).toBe('7');
  expect(cellsOf('Virksomhet difi ')?.[hired]).toBe('skjult');
  expect(cellsOf('Virksomhet nav ')?.[hired]).toBe('skjult');
  expect(out).toContain('Tall fra 1 til 4 er skjult');
  expect(out).toContain('Statistikk nr. 1, offentliggjort 2017-02-01.');
});

test('for machines a hidden number is null', async () => {
  const { data } = await line.json('statistics', '--agency', 'nav', '--year', '2016');
  expect(data).toMatchObject({
    ok: true,
    number: 1,
    lines: [{ scope: { agency: 'nav', year: 2016 }, positions: 0, counts: { hired: null } }],
  });
});

test('a line that is not there is a fault of use', async () => {
  expect(await line.run('statistics', '--agency', 'nowhere')).toMatchObject({ exit: 2 });
  expect(await line.run('statistics', 'report', '--agency', 'nowhere', '--year', '2016')).toMatchObject({ exit: 2 });
  expect(await line.run('statistics', 'report', '--agency', 'nav', '--year', 'soon')).toMatchObject({ exit: 2 });
});

test('the extract for the annual report hides what the tables hide', async () => {
  const { data } = await line.json('statistics', 'report', '--agency', 'nav', '--year', '2016', '--new-hires', '40');
  expect(data).toMatchObject({ ok: true, hired: null, newHires: 40, percent: null, reached: null });
});
