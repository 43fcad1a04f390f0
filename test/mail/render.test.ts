import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roles } from '../../domain/words.ts';
import { findText, type MailCatalogue, placeholders } from '../../mail/catalogue.ts';
import { fill } from '../../mail/fill.ts';
import { dark, light } from '../../mail/palette.ts';
import { type MailInput, renderMail } from '../../mail/render.ts';
import { lawInWords } from '../../texts/basis.ts';
import { aMatter } from './matters.ts';

const aMail = (over: Partial<MailInput> = {}): MailInput => ({ ...aMatter(), language: 'nb', ...over });
const place = { name: 'position.deadlineSoon', language: 'nb' } as const;
const hrefs = (html: string): string[] => [...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1] ?? '');

describe('what a mail says', () => {
  test('dates have their weekday, and plurals agree', () => {
    const { subject, text } = renderMail(aMail());
    expect(subject).toBe('Se over utlysningen innen fredag 17. mars 2017');
    expect(text).toContain('Stillingen «Rådgiver» har 3 søkere.');
    expect(renderMail(aMail({ params: { deadlineDay: '2017-03-17', title: 'R', n: 1 } })).text).toContain('1 søker.');
  });

  test.each([
    ['nb', 'fredag 17. mars 2017'],
    ['nn', 'fredag 17. mars 2017'],
    ['en', 'Friday 17 March 2017'],
  ] as const)('a day in %s', (language, words) => {
    expect(fill({ name: 'm', language }, '{d}', { d: '2017-03-17' })).toBe(words);
  });

  test('a month is written out', () => {
    expect(fill(place, '{gatheringMonth}', { gatheringMonth: '2017-09' })).toBe('september 2017');
  });

  test('both parts hold the same pieces and the same links', () => {
    const { text, html } = renderMail(
      aMail({
        greetingName: 'Kari',
        changeLink: 'https://forlop.example.no/mine',
        contacts: { programmeMailbox: 'postkasse@example.no', employerSupport: 'https://stotte.example.no' },
      }),
    );
    const links = [...new Set(hrefs(html))].map((href) => href.replace('mailto:', ''));
    expect(links.toSorted()).toEqual([
      'https://forlop.example.no/mine',
      'https://forlop.example.no/raad',
      'https://forlop.example.no/s/abc',
      'https://stotte.example.no',
      'postkasse@example.no',
    ]);
    for (const link of links) expect(text).toContain(link);
    for (const piece of ['Hei, Kari', 'Kontroller lenken.', 'Rådgiver', 'Åpne stillingen', 'Hvorfor får du denne'])
      for (const part of [text, html]) expect(part).toContain(piece);
  });

  test('no line breaks inside a date, a paragraph of law, a percentage, a rule or a short word with a hyphen', () => {
    const body = [
      '8. mars 2017, 17 March 2017, § 17 (4), § 14-8 a, 80 %, R-EMP-8 og e-post',
      { quote: ['Innen 9. mai 2017.'] },
    ];
    const { html, text } = renderMail(aMail({ mail: { subject: 's', body } }));
    for (const whole of [
      '8.&nbsp;mars 2017',
      '17&nbsp;March 2017',
      '§&nbsp;17&nbsp;(4)',
      '§&nbsp;14-8&nbsp;a',
      '80&nbsp;%',
      '9.&nbsp;mai 2017',
    ])
      expect(html).toContain(whole);
    for (const whole of ['R-EMP-8', 'e-post'])
      expect(html).toContain(`<span style="white-space:nowrap">${whole}</span>`);
    expect(text).toContain('8. mars 2017, 17 March 2017, § 17 (4), § 14-8 a, 80 %, R-EMP-8 og e-post');
  });

  test('words to be used elsewhere are set apart from what is said to the reader', () => {
    const { html, text } = renderMail(
      aMail({ mail: { subject: 's', body: ['Lim inn dette.', { quote: ['En.', 'To.'] }] } }),
    );
    expect(html.match(/<blockquote.*<\/blockquote>/)?.[0].replaceAll(/<[^>]+>/g, '|')).toBe('||En.||To.||');
    expect(text).toContain('Lim inn dette.\n\n-----\n\nEn.\n\nTo.\n\n-----');
  });

  test('the whole address of the action stands in sight', () => {
    expect(renderMail(aMail()).html).toContain('>https://forlop.example.no/s/abc</a>');
  });

  test('the foot says role, rule, date and on whose behalf', () => {
    const { text } = renderMail(
      aMail({ why: { basis: 'R-EMP-8', role: 'leader', onDay: '2017-03-17', onBehalfOf: 'Ola' } }),
    );
    expect(text).toContain(
      'Du får dette som leder. Du er stedfortreder for Ola. Det bygger på rutinen for oppfølging av ansatte (regel R-EMP-8). Datoen det gjelder, er fredag 17. mars 2017.',
    );
  });

  test('a law has its name in each language', () => {
    expect(lawInWords('nn', 'statsansatteloven § 17 (4)')).toBe('statsansattelova § 17 (4)');
    expect(lawInWords('en', 'forskrift til statsansatteloven § 5')).toContain('Regulations to the State Employees Act');
    expect(lawInWords('nb', 'tjenestetvistloven § 1')).toBe('tjenestetvistloven § 1');
  });

  test.each(roles)('the foot knows the role %s in every language', (role) => {
    for (const language of ['nb', 'nn', 'en'] as const)
      expect(renderMail(aMail({ language, why: { basis: 'R-RND-3', role } })).text).not.toMatch(/undefined|\{/);
  });
});

describe('what must never leave', () => {
  test.each([
    [
      'a missing parameter',
      { params: { title: 'x', n: 1 } },
      "mail 'position.deadlineSoon' (nb): parameter 'deadlineDay' is missing",
    ],
    [
      'a day that does not exist',
      { params: { deadlineDay: '2017-02-30', title: 'x', n: 1 } },
      "parameter 'deadlineDay' is no calendar day",
    ],
    [
      'a missing link',
      { mail: { subject: 's', body: [], action: { label: 'l', link: 'gone' } } },
      "link 'gone' is missing",
    ],
    [
      'a link that runs something',
      { links: { caseLink: 'javascript:alert(1)', adviceLink: 'https://a.no' } },
      'no web or mail address',
    ],
    [
      'a link that breaks out of its quotes',
      { links: { caseLink: 'https://a.no/"onclick="x', adviceLink: 'https://a.no' } },
      'no web or mail address',
    ],
  ] as const)('%s', (_title, over, message) => {
    expect(() => renderMail(aMail(over))).toThrow(message);
  });

  test('nothing a person wrote becomes markup, a link or a message of its own', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('<img src=x onerror=alert(1)>', '{n}', "'>", 'https://evil.example'),
        (noise, bait) => {
          const title = `${noise}${bait}`;
          const { html } = renderMail(
            aMail({ params: { deadlineDay: '2017-03-17', title, n: 3 }, greetingName: title }),
          );
          expect(html).not.toMatch(/<img|onerror=alert\(1\)>/);
          expect(hrefs(html).filter((href) => href.includes('evil'))).toEqual([]);
          const tags = (source: string): number => source.match(/<[a-z/]/g)?.length ?? 0;
          const plain = renderMail(aMail({ greetingName: 'x' })).html;
          const breaks = html.match(/<br>/g)?.length ?? 0;
          expect(tags(html) - breaks).toBe(tags(plain));
        },
      ),
    );
  });

  test('a line break in a subject', () => {
    const { subject } = renderMail(
      aMail({ mail: { subject: 'a {title}', body: [] }, params: { title: 'b\r\nBcc: x@y.no' } }),
    );
    expect(subject).toBe('a b Bcc: x@y.no');
  });
});

describe('universal design (R-UU-1)', () => {
  const { html } = renderMail(aMail({ contacts: { programmeMailbox: 'p@example.no' } }));

  test('language, headings in order, and nothing loaded from elsewhere', () => {
    expect(html).toContain('<html lang="nb-NO">');
    expect([...html.matchAll(/<h(\d)/g)].map((match) => match[1])).toEqual(['1', '2', '2']);
    expect(html).not.toMatch(/<img|url\(|<script|<link|src=/);
    expect(renderMail(aMail({ language: 'nn' })).html).toContain('<html lang="nn-NO">');
  });

  test('no text is smaller than 16 px', () => {
    const sizes = [...html.matchAll(/font-size:(\d+)px/g)].map((match) => Number(match[1]));
    expect(sizes.length).toBeGreaterThan(3);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
  });

  const luminance = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string): number => {
    const [hi = 0, lo = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
    return (hi + 0.05) / (lo + 0.05);
  };
  test.each([
    ['light', light],
    ['dark', dark],
  ])('contrast in %s', (_name, palette) => {
    for (const text of [palette.text, palette.quiet, palette.link])
      expect(contrast(text, palette.ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.buttonText, palette.button)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the catalogue', () => {
  test('placeholders are found in every branch, list, fact and action', () => {
    const text = {
      subject: '{a, plural, one {{b}} other {{c}}}',
      body: ['{d}', { list: ['{e}'] }, { facts: [['{f}', '{g}'] as const] }],
      action: { label: '{h}', link: 'caseLink' },
      line: '{i, select, x {{j}} other {k}}',
    };
    expect([...placeholders(text)].toSorted()).toEqual(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'caseLink'].toSorted(),
    );
  });

  test('a text that is not ICU is refused', () => {
    expect(() => placeholders({ subject: '{a, plural}', body: [] })).toThrow();
  });

  const mail = { subject: 's', body: [] };
  const none = { nb: {}, nn: {} };
  const catalogue: MailCatalogue = {
    agency: none,
    round: none,
    participation: none,
    application: none,
    employment: none,
    position: { nb: { deadlineSoon: mail }, nn: {} },
    case: none,
  };
  test('English that is not written is bokmål, and says so; nynorsk never is', () => {
    expect(findText(catalogue, 'position', 'deadlineSoon', 'en')).toEqual({ mail, language: 'nb' });
    expect(() => findText(catalogue, 'position', 'deadlineSoon', 'nn')).toThrow(
      "'position.deadlineSoon' has no text in nn",
    );
  });
});
