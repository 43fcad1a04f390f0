/** Letters as PDF: tagged, in the person's language, with embedded fonts, and the same bytes each time (R-UU-1). */
import PDFDocument from 'pdfkit';
import { toInstant } from '../domain/calendar.ts';
import type { Day, Language } from '../domain/words.ts';
import { lawInWords } from '../texts/basis.ts';
import { commonTexts } from '../texts/common/index.ts';
import { dateInWords, fill } from './fill.ts';
import { bodyFont, runsOf, type Weight } from './fonts.ts';

export interface Letter {
  readonly language: Language;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Lines: name, then address. */
  readonly sender: readonly string[];
  readonly recipient: readonly string[];
  /** Where the letter is written; empty where unknown. */
  readonly place: string;
  readonly day: Day;
  /** Printed at the end to be filled in by hand: each line of text gets a line to write on. */
  readonly toFillIn?: readonly string[];
}

type Pdf = InstanceType<typeof PDFDocument>;
interface Look {
  readonly size: number;
  readonly weight?: Weight;
  /** Room below, in points. */
  readonly after?: number;
  readonly align?: 'left' | 'right';
}

const ink = '#111111';

/** Sets one paragraph; its runs may need several fonts. */
function set(pdf: Pdf, text: string, { size, weight = 'regular', after = 0, align = 'left' }: Look): void {
  const runs = runsOf(text, weight);
  pdf.fontSize(size).fillColor(ink);
  runs.forEach((run, i) => {
    pdf.registerFont(run.font, run.path).font(run.font);
    pdf.text(run.text, { continued: i < runs.length - 1, align, lineGap: 3 });
  });
  pdf.y += after;
}

function open(letter: Letter): Pdf {
  const options: PDFKit.PDFDocumentOptions = {
    size: 'A4',
    margins: { top: 72, bottom: 72, left: 78, right: 78 },
    pdfVersion: '1.7',
    tagged: true,
    lang: commonTexts[letter.language].locale,
    displayTitle: true,
    // The standard fonts are not embedded; a letter must not depend on the reader's machine.
    font: bodyFont,
    info: {
      Title: letter.title,
      Author: letter.sender[0] ?? '',
      // Its own day, so that the same letter has the same bytes.
      CreationDate: new Date(toInstant(letter.day, '12:00')),
    },
  };
  // The library's published types do not know this subset.
  return new PDFDocument(Object.assign(options, { subset: 'PDF/UA' }));
}

/** Room to write by hand: the text is read out, the ruled line is ornament. */
function writingLine(pdf: Pdf, label: string): void {
  pdf.y += 14;
  set(pdf, label, { size: 12, after: 22 });
}

function rule(pdf: Pdf): void {
  const { left, right } = pdf.page.margins;
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf
    .moveTo(left, pdf.y)
    .lineTo(pdf.page.width - right, pdf.y)
    .lineWidth(0.7)
    .strokeColor(ink)
    .stroke();
  pdf.endMarkedContent();
}

function write(pdf: Pdf, letter: Letter): void {
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const block = (tag: 'H1' | 'P', text: string, look: Look): void => {
    root.add(pdf.struct(tag, {}, () => set(pdf, text, look)));
  };
  const date = dateInWords(letter.language, letter.day);
  letter.sender.forEach((line, i) => block('P', line, { size: 11, weight: i === 0 ? 'bold' : 'regular' }));
  pdf.y += 30;
  for (const line of letter.recipient) block('P', line, { size: 12 });
  pdf.y += 20;
  block('P', letter.place === '' ? date : `${letter.place}, ${date}`, { size: 12, align: 'right', after: 20 });
  block('H1', letter.title, { size: 18, weight: 'bold', after: 12 });
  for (const paragraph of letter.paragraphs) block('P', paragraph, { size: 12, after: 9 });
  for (const label of letter.toFillIn ?? []) {
    root.add(pdf.struct('P', {}, () => writingLine(pdf, label)));
    rule(pdf);
  }
  root.end();
}

/** A letter as PDF. */
export function letter(input: Letter): Promise<Buffer> {
  const pdf = open(input);
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
    write(pdf, input);
    pdf.end();
  });
}

export interface Notice {
  readonly language: Language;
  readonly agencyName: string;
  readonly agencyAddress?: readonly string[];
  readonly employeeName: string;
  readonly employeeAddress?: readonly string[];
  readonly place: string;
  /** The day on the letter; what counts in law is the day it reaches the employee. */
  readonly day: Day;
  readonly startDay: Day;
  readonly leavingDay: Day;
  /** The paragraph that demands the notice; absent where it is only recommended, under a year (R-EMP-9). */
  readonly basis?: string;
}

/** The words of the notice: they name neither the programme nor its target group (R-PRV-4). */
export function noticeText(notice: Notice): Letter {
  const { language, agencyName, startDay, leavingDay, basis } = notice;
  const texts = commonTexts[language].notice;
  const say = (source: string): string =>
    fill({ name: 'notice', language }, source, {
      agencyName,
      startDay,
      leavingDay,
      ...(basis === undefined ? {} : { basis: lawInWords(language, basis) }),
    });
  const byLaw = basis === undefined ? [] : [texts.byLaw, texts.whenLate];
  return {
    language,
    title: say(texts.title),
    paragraphs: [texts.leaving, ...byLaw, texts.unlessDecided, texts.questions, texts.acknowledge, texts.closing].map(
      say,
    ),
    sender: [agencyName, ...(notice.agencyAddress ?? [])],
    recipient: [notice.employeeName, ...(notice.employeeAddress ?? [])],
    place: notice.place,
    day: notice.day,
    toFillIn: [`${texts.received} ${texts.dateAndSignature}`],
  };
}

/** The written notice of the leaving date, as PDF (R-EMP-9; statsansatteloven § 17 (4)). */
export const noticeLetter = (notice: Notice): Promise<Buffer> => letter(noticeText(notice));
