/** What a mail is called where it is listed: its subject, before anything fills it. */
import { mailSpec } from '../../domain/index.ts';
import { caseKinds, type Language } from '../../domain/words.ts';
import { findText, type MailArea, type MailText } from '../../mail/catalogue.ts';
import { outline, type Params } from '../../mail/fill.ts';
import { mayBeOwn, type OwnForm } from '../../mail/own-words.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { mailTexts } from '../../texts/mails/index.ts';

/** Names come from outside: `constructor` is none of a mail. */
const textIn = (area: MailArea, language: OwnForm, name: string): MailText | undefined => {
  const texts = mailTexts[area][language];
  return Object.hasOwn(texts, name) ? texts[name] : undefined;
};

const areas: readonly MailArea[] = ['case', ...caseKinds];

/** @param mail `position.deadlineSoon`. Null: there is no such mail. */
export function mailTextOf(mail: string, language: Language): MailText | null {
  const [area = '', name = ''] = mail.split('.');
  const known = areas.find((one) => one === area);
  if (known === undefined || textIn(known, 'nb', name) === undefined) return null;
  return findText(mailTexts, known, name, language).mail;
}

export function subjectOutline(mail: string, language: Language, known: Params = {}): string {
  const text = mailTextOf(mail, language);
  // The subject of a coordinator's message is their own: in a list it is called by what it is.
  const { ownSubject } = commonTexts[language];
  return text === null ? mail : outline(text.subject, language, { subjectText: ownSubject, ...known });
}

export type InForms = Readonly<Record<OwnForm, MailText>> & { readonly area: MailArea; readonly basis: string };

/** A mail whose paragraphs an agency may have in its own words; null: there is none of that name. */
export function editable(mail: string): InForms | null {
  const [area = '', name = ''] = mail.split('.');
  const kind = caseKinds.find((one) => one === area);
  if (kind === undefined) return null;
  const [nb, nn] = [textIn(kind, 'nb', name), textIn(kind, 'nn', name)];
  if (nb === undefined || nn === undefined) return null;
  const { class: mailClass, basis } = mailSpec(kind, mail);
  return mayBeOwn(kind, mailClass) ? { nb, nn, area: kind, basis } : null;
}

/** Names of all mails that may be in an agency's own words, as `position.deadlineSoon`. */
export const editableMails: readonly string[] = caseKinds.flatMap((kind) =>
  Object.keys(mailTexts[kind].nb)
    .map((name) => `${kind}.${name}`)
    .filter((mail) => editable(mail) !== null),
);
