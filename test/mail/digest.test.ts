import { describe, expect, test } from 'vitest';
import { renderDigest } from '../../mail/digest.ts';
import { renderMail } from '../../mail/render.ts';
import { aMatter } from './matters.ts';

const due = (onDay: string, title: string) =>
  aMatter({
    params: { deadlineDay: onDay, title, n: 2 },
    links: { caseLink: `https://forlop.example.no/s/${title}`, adviceLink: 'https://forlop.example.no/raad' },
    why: { basis: 'R-POS-5', role: 'hr', onDay },
  });
const undated = aMatter({ why: { basis: 'R-EMP-4', role: 'leader' } });

describe('the reminders of one morning', () => {
  const input = {
    language: 'nb',
    items: [undated, due('2017-03-29', 'Jurist'), due('2017-03-17', 'Arkivar')],
  } as const;

  test('are one mail, whose subject tells how many and the earliest date', () => {
    expect(renderDigest(input).subject).toBe('3 ting venter på deg, den første gjelder fredag 17. mars 2017');
  });

  test('stand earliest first, the undated last, each with heading, link and reason', () => {
    const { text, html } = renderDigest(input);
    const order = ['s/Arkivar', 's/Jurist', 's/abc'].map((link) => text.indexOf(link));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order.every((position) => position > 0)).toBe(true);
    expect(html.match(/<h2/g)).toHaveLength(3);
    expect(text.match(/Du får dette som/g)).toHaveLength(3);
    expect(text).toContain('Du får dette som leder.');
  });

  test('the heading is the line where a mail has one', () => {
    const own = { ...undated, mail: { ...undated.mail, line: 'Kort om {title}' } };
    expect(renderDigest({ language: 'nb', items: [own, undated] }).html).toContain('>Kort om Rådgiver</h2>');
  });

  test('without any date the subject names none', () => {
    expect(renderDigest({ language: 'nn', items: [undated, undated] }).subject).toBe('2 ting ventar på deg');
  });

  test('one alone is an ordinary mail', () => {
    const item = due('2017-03-17', 'Arkivar');
    expect(renderDigest({ language: 'nb', items: [item] })).toEqual(renderMail({ language: 'nb', ...item }));
  });

  test('none is a fault', () => {
    expect(() => renderDigest({ language: 'nb', items: [] })).toThrow('at least one');
  });

  test('leaves the list it got as it was', () => {
    const items = Object.freeze([due('2017-03-29', 'Jurist'), due('2017-03-17', 'Arkivar')]);
    renderDigest({ language: 'nb', items });
    expect(items[0]?.why.onDay).toBe('2017-03-29');
  });
});
