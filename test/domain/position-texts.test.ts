/** Every mail, refusal, event and duty of positions and applications has its words, in all three forms of language. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { application } from '../../domain/application/index.ts';
import { defaultPolicy } from '../../domain/policy.ts';
import { position } from '../../domain/position/index.ts';
import { placeholders } from '../../mail/catalogue.ts';
import { argumentsOf } from '../../mail/fill.ts';

const languages = ['nb', 'nn', 'en'] as const;
const kinds = ['position', 'application'] as const;
const definitions = { position, application };

const load = async (folder: string, kind: string, language: string): Promise<Record<string, never>> =>
  (await import(`../../texts/${folder}/${kind}.${language}.ts`))[kind];

const sources = (folder: string): string =>
  readdirSync(new URL(`../../domain/${folder}`, import.meta.url))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(`../../domain/${folder}/${name}`, import.meta.url), 'utf8'))
    .join('\n');

describe.each(kinds)('%s', (kind) => {
  test.each(languages)(
    'mails in %s: all, with the same holes, and subjects that reveal nothing (R-PRV-4)',
    async (language) => {
      const texts = await load('mails', kind, language);
      const nb = await load('mails', kind, 'nb');
      expect(Object.keys(texts).toSorted()).toEqual(Object.keys(definitions[kind].mails).toSorted());
      for (const [name, mail] of Object.entries(texts)) {
        expect([name, [...placeholders(mail)].toSorted()]).toEqual([
          name,
          [...placeholders(nb[name] as never)].toSorted(),
        ]);
        const { subject, line = '' } = mail as { subject: string; line?: string };
        expect(`${subject} ${line}`).not.toMatch(/trainee|program|målgrupp|target group|funksjons|hull i|hol i|disab/i);
      }
    },
  );

  test.each(['refusals', 'events', 'duties'])('%s: the same keys and holes in each language', async (folder) => {
    const nb = await load(folder, kind, 'nb');
    for (const language of languages) {
      const texts = await load(folder, kind, language);
      expect(Object.keys(texts)).toEqual(Object.keys(nb));
      for (const [key, text] of Object.entries(texts)) {
        expect([key, [...argumentsOf(text)].toSorted()]).toEqual([key, [...argumentsOf(nb[key] as never)].toSorted()]);
      }
    }
  });

  test('every refusal has a text, and every text a refusal', async () => {
    const code = sources(`${kind}/decide`);
    const known = Object.keys(await load('refusals', kind, 'nb'));
    expect(known.filter((key) => !code.includes(`'${key}'`))).toEqual([]);
    const refused = [...code.matchAll(/refuse\('(\w+)'/g)].map((match) => match[1] ?? '');
    expect(refused.filter((key) => !known.includes(key))).toEqual([]);
  });

  test('every event has a line for the log', async () => {
    const code = readFileSync(new URL(`../../domain/${kind}/events.ts`, import.meta.url), 'utf8');
    const types = [...code.matchAll(/readonly type: ((?:'\w+'(?: \| )?)+)/g)].flatMap((match) =>
      [...(match[1] ?? '').matchAll(/'(\w+)'/g)].map((one) => one[1] ?? ''),
    );
    expect(Object.keys(await load('events', kind, 'nb')).toSorted()).toEqual(types.toSorted());
  });

  test('every duty has a text', async () => {
    const code = readFileSync(new URL(`../../domain/${kind}/duties.ts`, import.meta.url), 'utf8');
    const ids = [...code.matchAll(/^ {4}id: ['`](\w+)/gm)].map((match) => match[1] ?? '');
    expect(Object.keys(await load('duties', kind, 'nb')).toSorted()).toEqual(ids.toSorted());
    expect(definitions[kind].duties({ status: 'none' }, defaultPolicy)).toEqual([]);
  });
});
