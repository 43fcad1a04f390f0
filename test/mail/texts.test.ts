import { describe, expect, test } from 'vitest';
import { argumentsOf } from '../../mail/fill.ts';
import { commonTexts } from '../../texts/common/index.ts';

type Tree = { readonly [key: string]: string | Tree };
const leaves = (tree: Tree, path = ''): (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : leaves(value, `${path}${key}/`),
  );
const flat = (language: keyof typeof commonTexts) => leaves(JSON.parse(JSON.stringify(commonTexts[language])));

describe('the frame around the mails', () => {
  test.each(['nn', 'en'] as const)('%s asks for the same as bokmål, text by text', (language) => {
    const asked = (pairs: (readonly [string, string])[]) =>
      pairs.map(([path, text]) => [path, [...argumentsOf(text)].toSorted()]);
    expect(asked(flat(language))).toEqual(asked(flat('nb')));
  });

  test.each(['nb', 'nn', 'en'] as const)('%s names neither the programme nor its target group', (language) => {
    for (const [path, text] of flat(language))
      expect(`${path}: ${text}`).not.toMatch(/: .*(trainee|målgruppe|target group|Difi|DFØ)/i);
  });

  test('nynorsk has no bokmål left in it', () => {
    const bokmål = /\b(ikke|fra|hvis|hvorfor|jeg|noe|kommer|gjelder|ansatt|virksomheten|adressen|søker|leder|måned)\b/i;
    const ours = flat('nn').filter(([path]) => !path.startsWith('laws/'));
    for (const [, text] of ours) expect(text).not.toMatch(bokmål);
  });
});
