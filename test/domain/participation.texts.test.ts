/** Agency, round and participation: every text is there in every language, says what it knows, and keeps R-PRV-4. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agency } from '../../domain/agency/index.ts';
import { participation } from '../../domain/participation/index.ts';
import { round } from '../../domain/round/index.ts';
import { placeholders } from '../../mail/catalogue.ts';
import { argumentsOf } from '../../mail/fill.ts';

const languages = ['nb', 'nn', 'en'] as const;
const definitions = { agency, round, participation };
type Kind = keyof typeof definitions;
const kinds: readonly Kind[] = ['agency', 'round', 'participation'];

const load = async (folder: string, kind: Kind, language: string) => {
  const module: Record<string, unknown> = await import(`../../texts/${folder}/${kind}.${language}.ts`);
  return module[kind] as Record<string, unknown>;
};
const sources = (kind: Kind): string => {
  const folder = new URL(`../../domain/${kind}/`, import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
};
const named = (kind: Kind, pattern: RegExp): string[] => [
  ...new Set([...sources(kind).matchAll(pattern)].map((match) => match[1] ?? '')),
];

describe.each(kinds.flatMap((kind) => languages.map((language) => [kind, language] as const)))(
  '%s in %s',
  (kind, language) => {
    it('has every mail, and no subject says too much', async () => {
      const mails = await load('mails', kind, language);
      expect(Object.keys(mails).toSorted()).toEqual(Object.keys(definitions[kind].mails).toSorted());
      for (const mail of Object.values(mails) as { subject: string }[]) {
        expect(mail.subject).not.toMatch(/trainee|roundName|caseTitle|funksjons|disabilit|CV/i);
      }
    });
    it('asks in each language for the same things', async () => {
      const [nb, own] = [await load('mails', kind, 'nb'), await load('mails', kind, language)];
      for (const [name, text] of Object.entries(nb)) {
        expect(placeholders(own[name] as never), name).toEqual(placeholders(text as never));
      }
    });
    it.each(['refusals', 'events', 'duties'])('%s are ICU and ask for the same things', async (folder) => {
      const [nb, own] = [await load(folder, kind, 'nb'), await load(folder, kind, language)];
      for (const [code, text] of Object.entries(nb)) {
        expect(argumentsOf(String(own[code])), code).toEqual(argumentsOf(String(text)));
      }
    });
    it('has a text for each refusal and each duty that the rules name', async () => {
      const refusals = await load('refusals', kind, language);
      const codes = named(kind, /(?:code: |refuse\()'(\w+)'/g);
      expect(codes.length).toBeGreaterThan(5);
      expect(codes.filter((code) => !(code in refusals))).toEqual([]);
      const duties = await load('duties', kind, language);
      expect(Object.keys(duties).length).toBeGreaterThan(2);
    });
  },
);
