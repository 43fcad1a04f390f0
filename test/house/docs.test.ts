/** No document may say what is not so: scripts, paths, links, variables and titles of tests that a page names exist. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outside = (name: string): boolean => /^(node_modules|\.cache|\.data|\.git|out)$/.test(name);
const all = globSync('**/*', { cwd: root, exclude: outside });
const pages = all.filter((file) => file.endsWith('.md'));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));
/** Every name that the code, or what starts it, reads from an environment. */
const variables = new Set(
  all
    .filter((file) => /\.(ts|mjs|yml)$|^\.env\.example$/.test(file) && !file.startsWith('test/house/'))
    .flatMap((file) => [...read(file).matchAll(/\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g)].map(([name]) => name)),
);

interface Fault {
  readonly what: 'script' | 'path' | 'link' | 'variable' | 'machine' | 'title';
  readonly word: string;
}

const isThere = (path: string): boolean => existsSync(join(root, path));

/** Words in code spans that look like a path: with a folder or a known ending, without spaces or wildcards. */
const looksLikePath = (word: string): boolean =>
  /^[\w.@-]+(\/[\w.@-]+)*\/?$/.test(word) &&
  (word.endsWith('/') || /\.(ts|mjs|cjs|json|jsonc|md|yml|yaml|sql|prisma)$/.test(word));

/** Tests by file and title: `test/house/docs.test.ts` "there are pages to read", "another". */
const titlesIn = (text: string): readonly { readonly file: string; readonly title: string }[] =>
  [...text.matchAll(/`(test\/[\w./-]+\.ts)`((?:,? "[^"\n]+")+)/g)].flatMap(([, file = '', named = '']) =>
    [...named.matchAll(/"([^"]+)"/g)].map(([, title = '']) => ({ file, title })),
  );

/** The title stands in the file as the whole of a string. */
const isTitle = ({ file, title }: { readonly file: string; readonly title: string }): boolean =>
  isThere(file) && ["'", '"', '`'].some((quote) => read(file).includes(`${quote}${title}${quote}`));

function faultsOf(text: string, page: string): readonly Fault[] {
  const spans = [...text.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
  const blocks = [...text.matchAll(/```[^]*?```/g)].map(([block]) => block);
  const code = [...spans, ...blocks].join('\n');
  const scriptNames = [...code.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
    ([, named, short]) => named ?? short ?? '',
  );
  const words = spans.flatMap((span) => span.split(/\s+/));
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link);
  const names = words.filter((word) => /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/.test(word));
  const machine =
    text.match(
      /(?<![\w.])\/(work|home|root|tmp|Users)\/[\w./-]+|registry\.[\w.-]+|\bpypi\.org\b|proxy\.golang\.org/g,
    ) ?? [];
  return [
    ...scriptNames.filter((name) => !(name in scripts)).map((word): Fault => ({ what: 'script', word })),
    ...words.filter((word) => looksLikePath(word) && !isThere(word)).map((word): Fault => ({ what: 'path', word })),
    ...links
      .filter((link) => !existsSync(resolve(root, dirname(page), link)))
      .map((word): Fault => ({ what: 'link', word })),
    ...names.filter((name) => !variables.has(name)).map((word): Fault => ({ what: 'variable', word })),
    ...machine.map((word): Fault => ({ what: 'machine', word })),
    ...titlesIn(text).flatMap((named): readonly Fault[] =>
      isTitle(named) ? [] : [{ what: 'title', word: named.title }],
    ),
  ];
}

test('there are pages to read', () => {
  expect(pages).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md', join('docs', 'requirements.md')]));
});

test.each(pages)('%s says only what is so', (page) => {
  expect(faultsOf(read(page), page)).toEqual([]);
});

describe('what a page must not say is found', () => {
  test.each([
    ['script', 'Run `npm run nowhere`.', 'nowhere'],
    ['script', '```sh\nnpm run nowhere -- --fast\n```', 'nowhere'],
    ['path', 'See `store/nowhere.ts`.', 'store/nowhere.ts'],
    ['path', 'See `nowhere/`.', 'nowhere/'],
    ['link', 'See [it](docs/nowhere.md).', 'docs/nowhere.md'],
    ['variable', 'Set `NO_SUCH_SETTING`.', 'NO_SUCH_SETTING'],
    ['machine', 'It is in /home/somebody/code', '/home/somebody/code'],
    ['machine', 'From registry.example.org.', 'registry.example.org.'],
    ['title', 'See `test/mail/texts.test.ts` "the frame around".', 'the frame around'],
    ['title', '`test/mail/texts.test.ts` "the frame around the mails", "and no such"', 'and no such'],
  ] as const)('%s in "%s"', (what, text, word) => {
    expect(faultsOf(text, 'README.md')).toEqual([{ what, word }]);
  });

  test('and what is so is let be', () => {
    const text =
      'Run `npm test`, read `store/give.ts` and [this](docs/walkthrough.md), set `DATABASE_URL`, `domain/`, ' +
      '`test/house/docs.test.ts` "there are pages to read", "every script starts a file that is there".';
    expect(faultsOf(text, 'README.md')).toEqual([]);
  });
});

test('a page that the code names is there', () => {
  const named = all
    .filter((file) => /\.(ts|mjs|cjs|prisma|yml|yaml)$/.test(file) && !file.startsWith('test/house/'))
    .flatMap((file) => [...read(file).matchAll(/\bdocs\/[\w/-]+\.md\b/g)].map(([page]) => `${file}: ${page}`));
  expect(named.filter((line) => !isThere(line.split(': ')[1] ?? ''))).toEqual([]);
});

test('every script starts a file that is there', () => {
  const started = Object.values(scripts).flatMap((script) =>
    [...script.matchAll(/\bnode ([\w/.-]+)/g)].map(([, file = '']) => file),
  );
  expect(started.filter((file) => !isThere(file))).toEqual([]);
});

test('every folder is on the map', () => {
  const folders = all.filter((name) => /^[^./]+$/.test(name) && globSync(`${name}/*`, { cwd: root }).length > 0);
  const map =
    read('README.md')
      .split('\n## ')
      .find((part) => part.startsWith('The map')) ?? '';
  expect(folders.filter((name) => name !== 'docs' && !map.includes(`\`${name}/\``))).toEqual([]);
});

test('every table has its row in what is stored where', () => {
  const tables = [...read('prisma/schema.prisma').matchAll(/^model (\w+) \{/gm)].map(([, table]) => table);
  const [stored = ''] = read('docs/privacy.md').split('\n## ');
  expect(tables).toContain('PersonVersion');
  expect(tables.filter((table) => !stored.includes(`\`${table}\``))).toEqual([]);
});

describe('the table of requirements', () => {
  const page = read(join('docs', 'requirements.md'));
  const rows = page.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| **'));

  test('each row names what shows it, or says why nothing does', () => {
    const silent = rows.filter((row) => {
      const shown = row.split('|').at(-2) ?? '';
      const isHead = /^ Shown by $/.test(shown);
      return !isHead && !/`(test|scenarios)\/[^`]+`|\*Text|\*Not built/.test(row);
    });
    expect(silent).toEqual([]);
  });

  test('each file of domain tests is named with the titles of its tests', () => {
    const bare = [...page.matchAll(/`(test\/domain\/[\w.-]+\.test\.ts)`(?! ")/g)].map(([, file]) => file);
    expect(bare).toEqual([]);
  });

  const areas = { RND: 10, PAR: 3, POS: 11, APP: 8, EMP: 14, DUT: 9, ROLE: 5, LOG: 3, OPS: 7, MAIL: 2, PRV: 6 };
  test.each(Object.entries(areas))('every numbered requirement of R-%s up to %i has its row', (area, count) => {
    const numbers = Array.from({ length: count }, (_, at) => `R-${area}-${at + 1}`);
    expect(numbers.filter((number) => !rows.some((row) => row.startsWith(`| ${number} `)))).toEqual([]);
  });
});
