/** What is wrong with a mail's paragraph in an agency's own words that the rules cannot see: the mails' texts are not theirs. */
import { carriesNames } from '../../domain/agency/own-words.ts';
import type { Refusal } from '../../domain/case/definition.ts';
import { ownForms, ownParagraphs, unknownNames } from '../../mail/own-words.ts';
import { editable } from './mail-names.ts';

export function textFaults(type: string, body: Readonly<Record<string, unknown>>): readonly Refusal[] {
  const { mail, paragraph } = body;
  if (type !== 'setMailText' || typeof mail !== 'string' || typeof paragraph !== 'number') return [];
  const found = editable(mail);
  if (found === null || !ownParagraphs(found.nb).includes(paragraph))
    return [{ code: 'noSuchParagraph', field: 'paragraph' }];
  return ownForms.flatMap((form): readonly Refusal[] => {
    const text = body[form];
    if (typeof text !== 'string') return [];
    const names = unknownNames(found[form], text);
    if (names.length > 0) return [{ code: 'unknownNames', field: form, data: { names: names.join(', ') } }];
    return carriesNames(text) ? [{ code: 'namesApart', field: form }] : [];
  });
}
