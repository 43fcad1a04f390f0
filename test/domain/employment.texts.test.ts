/** Every text of an employment is there in every language, says what it knows, and keeps R-PRV-4. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mails as specs } from '../../domain/employment/mails.ts';
import { type MailText, placeholders } from '../../mail/catalogue.ts';
import { argumentsOf } from '../../mail/fill.ts';
import { employment as dutiesEn } from '../../texts/duties/employment.en.ts';
import { employment as dutiesNb } from '../../texts/duties/employment.nb.ts';
import { employment as dutiesNn } from '../../texts/duties/employment.nn.ts';
import { employment as eventsEn } from '../../texts/events/employment.en.ts';
import { employment as eventsNb } from '../../texts/events/employment.nb.ts';
import { employment as eventsNn } from '../../texts/events/employment.nn.ts';
import { employment as mailsEn } from '../../texts/mails/employment.en.ts';
import { employment as mailsNb } from '../../texts/mails/employment.nb.ts';
import { employment as mailsNn } from '../../texts/mails/employment.nn.ts';
import { common } from '../../texts/refusals/common.nb.ts';
import { employment as refusalsEn } from '../../texts/refusals/employment.en.ts';
import { employment as refusalsNb } from '../../texts/refusals/employment.nb.ts';
import { employment as refusalsNn } from '../../texts/refusals/employment.nn.ts';

type Texts = Readonly<Record<string, string>>;
const mails: Readonly<Record<string, Readonly<Record<string, MailText>>>> = { nb: mailsNb, nn: mailsNn, en: mailsEn };
const plain: readonly (readonly [string, Texts, Texts, Texts])[] = [
  ['refusals', refusalsNb, refusalsNn, refusalsEn],
  ['events', eventsNb, eventsNn, eventsEn],
  ['duties', dutiesNb, dutiesNn, dutiesEn],
];

const sourcesOf = (folder: URL): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
const sources = sourcesOf(new URL('../../domain/employment/', import.meta.url));
const words = (mail: MailText): string => JSON.stringify(mail).replaceAll(/\{\w+(, select)?/g, '');

describe.each(['nb', 'nn', 'en'] as const)('the mails in %s', (language) => {
  it.each(Object.keys(specs))('%s is there and asks for the same as in bokmål', (name) => {
    const mail = mails[language]?.[name];
    expect(mail).toBeDefined();
    if (mail !== undefined) expect(placeholders(mail)).toEqual(placeholders(mailsNb[name as keyof typeof mailsNb]));
  });
  it('name neither the programme nor whom it is for', () => {
    for (const mail of Object.values(mails[language] ?? {}))
      expect(words(mail)).not.toMatch(
        /trainee|målgrupp|target group|funksjonsned|disab|hull i CV|hol i CV|tilrettelegg|accommodat/i,
      );
  });
});

describe.each(plain)('the %s', (_, nb, nn, en) => {
  it('ask in each language for the same things', () => {
    for (const [code, text] of Object.entries(nb)) {
      expect(argumentsOf(nn[code] ?? ''), code).toEqual(argumentsOf(text));
      expect(argumentsOf(en[code] ?? ''), code).toEqual(argumentsOf(text));
    }
  });
});

it('has a text for each refusal that the rules name, and no other', () => {
  const named = [...sources.matchAll(/'([a-z]+(?:[A-Z]\w*)?)'/g)].map((match) => match[1] ?? '');
  const refusals = /(?:fault\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*?,\s*|refuse\(|code: )'(\w+)'/g;
  const codes = [...sources.matchAll(refusals)].map((match) => match[1] ?? '');
  expect(codes.length).toBeGreaterThan(40);
  expect(codes.filter((code) => !(code in refusalsNb) && !(code in common))).toEqual([]);
  expect(Object.keys(refusalsNb).filter((code) => !named.includes(code))).toEqual([]);
});

it('nynorsk has no bokmål left in it', () => {
  const bokmål =
    /\b(ikke|fra|hvis|hva|hvor|jeg|noe|kommer|gjelder|ansatt|ansatte|virksomheten|leder|lederen|måned|måneder|uke|være|blir fulgt|begynner|innen|mottatt|velg|åpne)\b/i;
  for (const mail of Object.values(mailsNn)) expect(words(mail)).not.toMatch(bokmål);
  for (const [, , nn] of plain) for (const text of Object.values(nn)) expect(text).not.toMatch(bokmål);
});
