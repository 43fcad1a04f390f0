/** Paragraphs of mails as they are typed (R-MAIL-1): what is filled in stands in words, and comes back as it is kept. */
import { describe, expect, test } from 'vitest';
import { editable, editableMails } from '../../../api/admin/mail-names.ts';
import { printedNames } from '../../../mail/catalogue.ts';
import { namesOf } from '../../../texts/web/mail-words/names.ts';
import {
  compared,
  faultIn,
  fromTyped,
  inserted,
  type ParagraphFault,
  piecesOf,
  toTyped,
} from '../../../web/upkeep/paragraph-words.ts';

const labels = { due: 'fristen', caseTitle: 'tittelen på stillingen', caseLink: 'lenken' };

test('what is filled in has a name in words in every mail, in both forms, and no two share it', () => {
  const wrong = editableMails.flatMap((mail) =>
    (['nb', 'nn'] as const).flatMap((form) => {
      const found = editable(mail);
      const called = namesOf(mail, form);
      const names = found === null ? [] : [...printedNames(found[form])].filter((one) => one !== found.nb.action?.link);
      const words = names.map((name) => called[name] ?? '');
      const isWrong = words.some((word) => word === '' || /[[\]{}]/.test(word)) || new Set(words).size < words.length;
      return isWrong ? [`${mail} ${form}: ${names.join()} = ${words.join()}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

test('is typed in words and kept by names, whatever the case of the letters', () => {
  const kept = 'Fristen for {caseTitle} er {due}.';
  expect(toTyped(kept, labels)).toBe('Fristen for [tittelen på stillingen] er [fristen].');
  expect(fromTyped(toTyped(kept, labels), labels)).toBe(kept);
  expect(fromTyped('Svar innen [ Fristen ]', labels)).toBe('Svar innen {due}');
});

test('is read as words with what is filled in between', () => {
  expect(piecesOf('Innen {due}, takk', labels).map(({ text, isFilled }) => [text, isFilled])).toEqual([
    ['Innen ', false],
    ['fristen', true],
    [', takk', false],
  ]);
});

describe('what is wrong is said while it is typed', () => {
  test.each<[string, string, ParagraphFault | null]>([
    ['nothing', 'Svar innen [fristen].', null],
    ['an address of their own', 'Les https://nav.no/frist.', null],
    ['nothing but space', ' \n', 'empty'],
    ['a letter too many', 'a'.repeat(2001), 'tooLong'],
    ['as long as it may be', 'a'.repeat(2000), null],
    ['what the mail has not', 'Ring [sjefen].', 'unknown'],
    ['half a bracket', 'Ring [fristen', 'bracket'],
    ['a brace', 'Fristen } er', 'braces'],
    ["the mails' own language", '{due, plural, other {x}}', 'braces'],
    ['a name within an address', 'https://x.no/[fristen]', 'apart'],
  ])('%s', (_, typed, fault) => {
    expect(faultIn(typed, labels)?.fault ?? null).toBe(fault);
  });
});

test('what is put in gets the space that it needs', () => {
  expect(inserted('Svar innen', 'fristen')).toBe(' [fristen]');
  expect(inserted('Svar innen ', 'fristen')).toBe('[fristen]');
  expect(inserted('', 'fristen')).toBe('[fristen]');
});

test('beside the standard, only what is another is own, also after an empty line', () => {
  const own = (mail: string): readonly string[] =>
    compared(mail, 'Hei\n\nFristen er mandag.\n\nHilsen').flatMap(({ text, isOwn }) => (isOwn ? [text] : []));
  expect(own('Hei\n\nFristen er mandag.\n\nHilsen')).toEqual([]);
  expect(own('Hei\n\nRing oss.\n\nHilsen')).toEqual(['Ring oss.']);
  expect(own('Hei\n\nRing oss.\n\nNår som helst.\n\nHilsen')).toEqual(['Ring oss.', 'Når som helst.']);
});
