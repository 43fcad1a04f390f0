import { describe, expect, test } from 'vitest';
import { runsOf } from '../../mail/fonts.ts';
import { type Notice, noticeLetter, noticeText } from '../../mail/letter.ts';

const aNotice = (over: Partial<Notice> = {}): Notice => ({
  language: 'nb',
  agencyName: 'Direktoratet for prøver',
  employeeName: 'Biret Čálliŋ',
  employeeAddress: ['Åsgata 3', '9700 Lakselv'],
  place: 'Oslo',
  day: '2026-06-01',
  startDay: '2025-01-01',
  leavingDay: '2026-08-31',
  basis: 'statsansatteloven § 17 (4)',
  ...over,
});

describe('the notice of the leaving date (R-EMP-9)', () => {
  test('says the date, the law and what follows when it comes late', () => {
    const { title, paragraphs, recipient } = noticeText(aNotice());
    expect(title).toBe('Varsel om fratreden mandag 31. august 2026');
    const text = paragraphs.join(' ');
    expect(text).toContain('siste dag i ansettelsen er mandag 31. august 2026');
    expect(text).toContain('som statsansatteloven § 17 (4) krever');
    expect(text).toContain('før én måned etter at du fikk det');
    expect(paragraphs.at(-1)).toBe('Med vennlig hilsen\nDirektoratet for prøver');
    expect(recipient).toEqual(['Biret Čálliŋ', 'Åsgata 3', '9700 Lakselv']);
  });

  test('does not claim a law where the notice is only recommended', () => {
    const { basis: _, ...recommended } = aNotice();
    expect(noticeText(recommended).paragraphs.join(' ')).not.toMatch(/§|krever/);
  });

  test.each(['nb', 'nn', 'en'] as const)('names neither the programme nor its target group in %s', (language) => {
    expect(JSON.stringify(noticeText(aNotice({ language })))).not.toMatch(/trainee|program|målgruppe|funksjon|hull/i);
  });
});

describe('the PDF', () => {
  test.each([
    ['nb', 'nb-NO'],
    ['nn', 'nn-NO'],
    ['en', 'en-GB'],
  ] as const)('in %s is tagged, in its language, with a title and embedded fonts', async (language, tag) => {
    const source = (await noticeLetter(aNotice({ language }))).toString('latin1');
    expect(source).toMatch(/^%PDF-1\.7/);
    expect(source).toContain(`/Lang (${tag})`);
    expect(source).toMatch(/\/Marked true/);
    expect(source).toMatch(/\/DisplayDocTitle true/);
    expect(source).toMatch(/\/S \/H1/);
    expect(source).toMatch(/pdfuaid:part>1</);
    expect(source.match(/\/FontFile2/g)).toHaveLength(3);
  });

  test('is the same bytes each time, dated by its own day', async () => {
    const [one, two] = [await noticeLetter(aNotice()), await noticeLetter(aNotice())];
    expect(one.equals(two)).toBe(true);
    expect(one.toString('latin1')).toContain('<xmp:CreateDate>2026-06-01T10:00:00Z</xmp:CreateDate>');
  });

  test('a name with letters of several scripts is set by fonts that have them', () => {
    expect(runsOf('Čáł Γ', 'bold').map((run) => [run.font, run.text])).toEqual([
      ['latin-ext-bold', 'Č'],
      ['latin-bold', 'á'],
      ['latin-ext-bold', 'ł'],
      ['latin-bold', ' '],
      ['greek-bold', 'Γ'],
    ]);
  });
});
