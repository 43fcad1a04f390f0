import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOrganisationNumber } from '../../domain/organisation-number.ts';

const weights = [3, 2, 7, 6, 5, 4, 3, 2];

/** A valid number written from the rule's own sum: the weighted digits and the check digit are divisible by 11. */
const validNumber = fc
  .array(fc.nat({ max: 9 }), { minLength: 8, maxLength: 8 })
  .map((digits) => ({
    digits,
    rest: digits.reduce((sum, digit, index) => sum + digit * (weights[index] ?? 0), 0) % 11,
  }))
  .filter(({ rest }) => rest !== 1)
  .map(({ digits, rest }) => [...digits, rest === 0 ? 0 : 11 - rest].join(''));

const replaceAt = (text: string, index: number, part: string): string =>
  text.slice(0, index) + part + text.slice(index + part.length);

describe('an organisation number', () => {
  it.each([
    ['986252932', true, 'a number in use'],
    ['974760673', true, 'another one'],
    ['986252931', false, 'wrong check digit'],
    ['98625293', false, 'eight digits'],
    ['9862529322', false, 'ten digits'],
    ['986 252 932', false, 'spaces'],
    [' 986252932', false, 'a space before'],
    ['986252932\n', false, 'a line break after'],
    ['98625293a', false, 'a letter'],
    ['٩٨٦٢٥٢٩٣٢', false, 'digits of another script'],
    ['', false, 'nothing'],
    ['900000000', false, 'the check digit is not 0'],
    ['900000006', true, 'remainder 5, check digit 6'],
    ['800000100', false, 'remainder 6 needs 5'],
    ['800000300', true, 'remainder 0, check digit 0'],
  ])('%j → %s: %s', (number, valid) => {
    expect(isOrganisationNumber(number)).toBe(valid);
  });

  it('has no check digit when the remainder asks for 10', () => {
    // 4 × 3 = 12, remainder 1.
    for (let digit = 0; digit <= 9; digit += 1) expect(isOrganisationNumber(`40000000${digit}`)).toBe(false);
  });

  it('holds for every number that satisfies the sum', () => {
    fc.assert(fc.property(validNumber, isOrganisationNumber));
  });

  it('catches every fault in one digit', () => {
    fc.assert(
      fc.property(validNumber, fc.nat({ max: 8 }), fc.integer({ min: 1, max: 9 }), (number, index, step) => {
        const wrong = replaceAt(number, index, String((Number(number[index]) + step) % 10));
        expect(isOrganisationNumber(wrong)).toBe(false);
      }),
    );
  });

  it('catches every exchange of two different neighbours', () => {
    fc.assert(
      fc.property(validNumber, fc.nat({ max: 7 }), (number, index) => {
        const [left = '', right = ''] = [number[index], number[index + 1]];
        fc.pre(left !== right);
        expect(isOrganisationNumber(replaceAt(number, index, right + left))).toBe(false);
      }),
    );
  });
});
