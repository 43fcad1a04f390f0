/** HTML of pages: what is put into a template is text, and is escaped, unless it was made by a template itself. */
import { escapeHtml } from '../../mail/blocks.ts';

export interface Html {
  readonly markup: string;
}

export type Part = Html | string | number | null | readonly Part[];

function markupOf(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return 'markup' in part ? part.markup : part.map(markupOf).join('');
}

/** `html`<p>${name}</p>``: attributes must stand in double quotes; null leaves nothing. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: strings.map((text, i) => `${text}${i < parts.length ? markupOf(parts[i] ?? null) : ''}`).join(''),
});
