/**
 * One list of blocks becomes both parts of a mail, so that text and HTML cannot say different things. No images, no
 * tracking, nothing loaded from elsewhere.
 */
import type { Language } from '../domain/words.ts';
import { commonTexts } from '../texts/common/index.ts';
import { dark, light } from './palette.ts';

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly quiet?: true }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'quote'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'action'; readonly label: string; readonly url: string }
  | { readonly kind: 'line' };

export interface Page {
  readonly language: Language;
  readonly subject: string;
  readonly blocks: readonly Block[];
  /** Addresses (http, https, mailto) that become links where they stand in a text. Nothing else does. */
  readonly links: readonly string[];
}

export interface Rendered {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

const styles = {
  body: `margin:0;padding:0;background-color:${light.ground};color:${light.text};`,
  main: 'max-width:38rem;margin:0 auto;padding:24px 20px;font-family:"Source Sans 3",Arial,Helvetica,sans-serif;font-size:18px;line-height:1.55;overflow-wrap:break-word;',
  h1: 'font-size:26px;line-height:1.3;margin:0 0 20px;',
  h2: 'font-size:21px;line-height:1.35;margin:32px 0 12px;',
  p: 'margin:0 0 16px;',
  quiet: `margin:0 0 12px;font-size:16px;color:${light.quiet};`,
  list: 'margin:0 0 16px;padding-left:24px;',
  item: 'margin:0 0 8px;',
  quote: `margin:0 0 16px;padding:12px 0 1px 16px;border-left:4px solid ${light.line};`,
  facts: 'margin:0 0 16px;',
  label: 'font-weight:bold;margin:0;',
  value: 'margin:0 0 10px;',
  button: `background-color:${light.button};border-radius:4px;`,
  buttonLink: `display:inline-block;padding:14px 24px;font-weight:bold;text-decoration:none;color:${light.buttonText};`,
  link: `color:${light.link};text-decoration:underline;`,
  line: `border:0;border-top:1px solid ${light.line};margin:32px 0 0;`,
} as const satisfies Record<string, string>;

// A phone's own font scaling is left alone; only colours change with the reader's scheme.
const darkRules = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.page,.main{background-color:${dark.ground}!important;color:${dark.text}!important}
.quiet{color:${dark.quiet}!important}
.link{color:${dark.link}!important}
.button{background-color:${dark.button}!important}
.buttonLink{color:${dark.buttonText}!important}
.line,.quote{border-color:${dark.line}!important}
}`;

const attributes = (style: keyof typeof styles): string => ` class="${style}" style="${escapeHtml(styles[style])}"`;
const anchor = (url: string, text: string): string => {
  const href = url.includes('@') && !/^https?:/.test(url) ? `mailto:${url}` : url;
  return `<a href="${escapeHtml(href)}"${attributes('link')}>${escapeHtml(text)}</a>`;
};

/** What reads badly in two lines: "§ 17 (4)", "8. mars" before a year, "80 %". */
const wholes = [/§ [\d-]+(?: [a-z]\b)?(?: \(\d+\))?/g, /\b\d{1,2}\.? [A-Za-z]+(?= \d{4}\b)/g, /\d %/g];
/** And what would break at its hyphen: "R-EMP-8", "e-post". */
const hyphened = /\bR-[A-Z]+-\d+|\be-[a-zæøå]+/g;

const unbroken = (html: string): string =>
  wholes
    .reduce((text, whole) => text.replace(whole, (found) => found.replaceAll(' ', '&nbsp;')), html)
    .replace(hyphened, '<span style="white-space:nowrap">$&</span>');

/** Escapes a text and makes links of the known addresses in it, the longest first; a line break stays one. */
function inline(text: string, links: readonly string[]): string {
  const found = links
    .filter((url) => text.includes(url))
    .sort((a, b) => b.length - a.length)
    .at(0);
  if (found === undefined) return unbroken(escapeHtml(text)).replaceAll('\n', '<br>');
  return text
    .split(found)
    .map((piece) => inline(piece, links))
    .join(anchor(found, found));
}

function htmlOf(block: Block, page: Page): string {
  const text = (source: string): string => inline(source, page.links);
  switch (block.kind) {
    case 'heading': {
      const tag = block.level === 1 ? 'h1' : 'h2';
      return `<${tag}${attributes(tag)}>${text(block.text)}</${tag}>`;
    }
    case 'paragraph':
      return `<p${attributes(block.quiet === true ? 'quiet' : 'p')}>${text(block.text)}</p>`;
    case 'list':
      return `<ul${attributes('list')}>${block.items.map((item) => `<li${attributes('item')}>${text(item)}</li>`).join('')}</ul>`;
    case 'quote': {
      const paragraphs = block.paragraphs.map((one) => `<p${attributes('p')}>${text(one)}</p>`);
      return `<blockquote${attributes('quote')}>${paragraphs.join('')}</blockquote>`;
    }
    case 'facts': {
      const rows = block.rows.map(
        ([label, value]) =>
          `<dt${attributes('label')}>${text(label)}</dt><dd${attributes('value')}>${text(value)}</dd>`,
      );
      return `<dl${attributes('facts')}>${rows.join('')}</dl>`;
    }
    case 'action':
      // The cell carries the colour and the room: some readers ignore both on a link.
      return `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:24px 0 12px"><tr><td${attributes('button')}><a href="${escapeHtml(block.url)}"${attributes('buttonLink')}>${escapeHtml(block.label)}</a></td></tr></table>
<p${attributes('quiet')}>${escapeHtml(commonTexts[page.language].actionAddress)} ${anchor(block.url, block.url)}</p>`;
    case 'line':
      return `<hr${attributes('line')}>`;
  }
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'quote':
      return ['-----', ...block.paragraphs, '-----'].join('\n\n');
    case 'facts':
      return block.rows.map(([label, value]) => `${label}: ${value}`).join('\n');
    case 'action':
      return `${block.label}:\n${block.url}`;
    case 'line':
      return '-----';
  }
}

const safeLink = /^(https?:\/\/[^\s<>"]+|[^\s<>"@:/]+@[^\s<>"@:/]+)$/;

/** May this address become a link in a mail? */
export const mayBeLink = (address: string): boolean => safeLink.test(address);

/** Both parts of a mail. Refuses an address that is neither a web address nor a mail address. */
export function renderPage(page: Page): Rendered {
  const actions = page.blocks.flatMap((block) => (block.kind === 'action' ? [block.url] : []));
  const unsafe = [...page.links, ...actions].find((url) => !mayBeLink(url));
  if (unsafe !== undefined) throw new Error('a link of a mail is no web or mail address');
  const subject = page.subject.replace(/\s+/g, ' ').trim();
  const html = `<!doctype html>
<html lang="${commonTexts[page.language].locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(subject)}</title>
<style>${darkRules}</style>
</head>
<body class="page" style="${styles.body}">
<main${attributes('main')}>
${page.blocks.map((block) => htmlOf(block, page)).join('\n')}
</main>
</body>
</html>
`;
  return { subject, text: `${page.blocks.map(textOf).join('\n\n')}\n`, html };
}
