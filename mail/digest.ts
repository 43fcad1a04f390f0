/** The reminders of one morning to one person as one mail (R-DUT-5), each with its own heading, link and reason. */
import { commonTexts } from '../texts/common/index.ts';
import { type Block, type Rendered, renderPage } from './blocks.ts';
import { fill } from './fill.ts';
import {
  type Frame,
  footBlocks,
  greetingBlock,
  lineOf,
  linksOf,
  type Matter,
  matterBlocks,
  renderMail,
  whyBlock,
} from './render.ts';

export interface DigestInput extends Frame {
  readonly items: readonly Matter[];
}

const earliestFirst = (a: Matter, b: Matter): number => {
  const [left, right] = [a.why.onDay ?? '9999-12-31', b.why.onDay ?? '9999-12-31'];
  return left < right ? -1 : left > right ? 1 : 0;
};

function subjectOfDigest(input: DigestInput, first: Matter): string {
  const { digest } = commonTexts[input.language];
  const place = { name: 'digest', language: input.language };
  const count = input.items.length;
  const firstDay = first.why.onDay;
  return firstDay === undefined
    ? fill(place, digest.subjectNoDay, { count })
    : fill(place, digest.subject, { count, firstDay });
}

/** Renders a digest, the earliest date first. One reminder alone is an ordinary mail; none is a fault of the caller. */
export function renderDigest(input: DigestInput): Rendered {
  const { language } = input;
  const items = input.items.toSorted(earliestFirst);
  const [first, second] = items;
  if (first === undefined) throw new Error('a digest needs at least one reminder');
  if (second === undefined) return renderMail({ ...input, ...first });
  const subject = subjectOfDigest(input, first);
  const parts = items.flatMap((item): readonly Block[] => [
    { kind: 'line' },
    { kind: 'heading', level: 2, text: lineOf(item, language) },
    ...matterBlocks(item, language),
    whyBlock(language, item.why),
  ]);
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 1, text: subject },
    greetingBlock(input),
    { kind: 'paragraph', text: commonTexts[language].digest.intro },
    ...parts,
    { kind: 'line' },
    ...footBlocks(input),
  ];
  return renderPage({ language, subject, blocks, links: linksOf(input, items) });
}
