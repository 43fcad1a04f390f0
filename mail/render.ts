/** A mail of one matter: greeting, the mail's own text, its one action, and a foot that says why it came (R-DUT-8). */
import type { Day, Language, Role } from '../domain/words.ts';
import { basisSentence } from '../texts/basis.ts';
import { commonTexts } from '../texts/common/index.ts';
import { type Block, type Rendered, renderPage } from './blocks.ts';
import type { MailText, TextBlock } from './catalogue.ts';
import { fill, type Params } from './fill.ts';

export interface Why {
  /** `R-EMP-8`, or a paragraph: `statsansatteloven § 17 (4)`. */
  readonly basis: string;
  /** In which role the person gets it; absent for somebody who holds none any more. */
  readonly role?: Role;
  /** The date that the mail hangs on. */
  readonly onDay?: Day;
  /** The date has gone by: the mail says so without blame, since its own words may speak of it as ahead (R-UU-2). */
  readonly passed?: boolean;
  /** The name of the person whose deputy gets the mail (R-DUT-9). */
  readonly onBehalfOf?: string;
}

/** Mail or web addresses, named in every mail to HR and leaders (R-RND-9). */
export interface Contacts {
  readonly programmeMailbox?: string;
  readonly employerSupport?: string;
}

/** One matter: a mail's text with what fills it. */
export interface Matter {
  /** `position.deadlineSoon`: named when something is missing. */
  readonly name: string;
  readonly mail: MailText;
  readonly params: Params;
  /** Web addresses by name: `caseLink`. Texts may use them as parameters. */
  readonly links: Readonly<Record<string, string>>;
  readonly why: Why;
}

/** What surrounds the matter, or the matters of a digest. */
export interface Frame {
  readonly language: Language;
  readonly greetingName?: string;
  readonly contacts?: Contacts;
  /** Where a wrong role or date is put right; without it the foot asks for a reply. */
  readonly changeLink?: string;
}

export type MailInput = Matter & Frame;

const blockOf = (block: TextBlock, text: (source: string) => string): Block => {
  if (typeof block === 'string') return { kind: 'paragraph', text: text(block) };
  if ('list' in block) return { kind: 'list', items: block.list.map(text) };
  if ('quote' in block) return { kind: 'quote', paragraphs: block.quote.map(text) };
  // What is not known, as a gathering's theme, has no row.
  const rows = block.facts.map(([label, value]) => [text(label), text(value)] as const);
  return { kind: 'facts', rows: rows.filter(([, value]) => value.trim() !== '') };
};

const filler = (matter: Matter, language: Language) => (source: string) =>
  fill({ name: matter.name, language }, source, { ...matter.params, ...matter.links });

export const subjectOf = (matter: Matter, language: Language): string => filler(matter, language)(matter.mail.subject);

/** The matter as one line of a digest. */
export const lineOf = (matter: Matter, language: Language): string =>
  filler(matter, language)(matter.mail.line ?? matter.mail.subject);

/** The matter's own blocks: its body and its action. */
export function matterBlocks(matter: Matter, language: Language): readonly Block[] {
  const text = filler(matter, language);
  const body = matter.mail.body.map((block) => blockOf(block, text));
  const { action } = matter.mail;
  if (action === undefined) return body;
  const url = matter.links[action.link];
  if (url === undefined) throw new Error(`mail '${matter.name}' (${language}): link '${action.link}' is missing`);
  return [...body, { kind: 'action', label: text(action.label), url }];
}

/** Why this came: role, rule, date, and on whose behalf. */
export function whyBlock(language: Language, why: Why): Block {
  const place = { name: 'foot', language };
  const { foot, roles } = commonTexts[language];
  const sentences = [
    ...(why.role === undefined ? [] : [fill(place, foot.role, { role: roles[why.role] })]),
    ...(why.onBehalfOf === undefined ? [] : [fill(place, foot.onBehalfOf, { onBehalfOf: why.onBehalfOf })]),
    basisSentence(place, why.basis),
    ...(why.onDay === undefined
      ? []
      : [fill(place, why.passed === true ? foot.onDayPassed : foot.onDay, { onDay: why.onDay })]),
  ];
  return { kind: 'paragraph', text: sentences.join(' '), quiet: true };
}

/** The foot's end: how to change it, and who can help. */
export function footBlocks(frame: Frame): readonly Block[] {
  const { foot } = commonTexts[frame.language];
  const place = { name: 'foot', language: frame.language };
  const change =
    frame.changeLink === undefined ? foot.change : fill(place, foot.changeAt, { changeLink: frame.changeLink });
  const { programmeMailbox, employerSupport } = frame.contacts ?? {};
  const rows = [
    ...(programmeMailbox === undefined ? [] : [[foot.programmeMailbox, programmeMailbox] as const]),
    ...(employerSupport === undefined ? [] : [[foot.employerSupport, employerSupport] as const]),
  ];
  const contacts: readonly Block[] =
    rows.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: foot.contacts },
          { kind: 'facts', rows },
        ];
  return [{ kind: 'paragraph', text: change, quiet: true }, ...contacts];
}

export const greetingBlock = ({ language, greetingName }: Frame): Block => {
  const { greeting, greetingNoName } = commonTexts[language];
  const text =
    greetingName === undefined
      ? greetingNoName
      : fill({ name: 'greeting', language }, greeting, { name: greetingName });
  return { kind: 'paragraph', text };
};

/** Every address that a mail with these matters may turn into a link. */
export const linksOf = (frame: Frame, matters: readonly Matter[]): readonly string[] => {
  const frameLinks = [frame.changeLink, frame.contacts?.programmeMailbox, frame.contacts?.employerSupport];
  return [...matters.flatMap((matter) => Object.values(matter.links)), ...frameLinks].filter(
    (url) => url !== undefined,
  );
};

/** Renders a mail of one matter. The same input gives the same bytes. */
export function renderMail(input: MailInput): Rendered {
  const { language } = input;
  const subject = subjectOf(input, language);
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 1, text: subject },
    greetingBlock(input),
    ...matterBlocks(input, language),
    { kind: 'line' },
    { kind: 'heading', level: 2, text: commonTexts[language].foot.heading },
    whyBlock(language, input.why),
    ...footBlocks(input),
  ];
  return renderPage({ language, subject, blocks, links: linksOf(input, [input]) });
}
