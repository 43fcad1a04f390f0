/** Paragraphs of mails in an agency's own words: which may be, what they may name, and how they take their place. */
import { createHash } from 'node:crypto';
import { carriesNames, isWellFormed, namesIn } from '../domain/agency/own-words.ts';
import type { MailClass } from '../domain/case/definition.ts';
import { type MailArea, type MailCatalogue, type MailText, printedNames } from './catalogue.ts';

/** The forms in which an agency writes. */
export const ownForms = ['nb', 'nn'] as const;
export type OwnForm = (typeof ownForms)[number];

/** What a legal notice says is not an agency's to change; rounds are the programme's. */
export const mayBeOwn = (area: MailArea, mailClass: MailClass): boolean =>
  mailClass !== 'legal' && area !== 'round' && area !== 'case';

/** Numbers of the blocks that are paragraphs: lists, facts and quotes are built by the service. */
export const ownParagraphs = (mail: MailText): readonly number[] =>
  mail.body.flatMap((block, number) => (typeof block === 'string' ? [number] : []));

/** The mark of a paragraph in both forms: another when the service's own words have changed. */
export function markOf(catalogue: MailCatalogue, area: MailArea, name: string, paragraph: number): string {
  const texts = ownForms.map((form) => catalogue[area][form][name]?.body[paragraph] ?? '');
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16);
}

/** What the text asks for that this mail has not, or that only decides what it says: `continuous` is no word for people. */
export function unknownNames(mail: MailText, text: string): readonly string[] {
  const known = printedNames(mail);
  return namesIn(text).filter((name) => !known.has(name));
}

/** As the mails' own language has it, in which an apostrophe would quote. */
const asMessage = (text: string): string => text.replaceAll("'", "''");

/** Whether a text may stand in the mail; one that may not is left out when the mail is made, so that mail always leaves. */
const fits = (mail: MailText, text: string): boolean =>
  text.trim() !== '' && unknownNames(mail, text).length === 0 && !carriesNames(text) && isWellFormed(text);

/** @param own by the number of the paragraph */
export const inOwnWords = (mail: MailText, own: Readonly<Record<number, string>>): MailText => ({
  ...mail,
  body: mail.body.map((block, number) => {
    const text = own[number];
    return typeof block === 'string' && text !== undefined && fits(mail, text) ? asMessage(text) : block;
  }),
});
