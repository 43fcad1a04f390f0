/** The agency's own words in mails. What they may name is looked at where the mails' texts are (api/admin/mail-texts.ts). */
import { accept, type Context, type Decision, type Refusal, refuse } from '../case/definition.ts';
import type { AgencyCommandOf } from './commands.ts';
import type { AgencyEvent } from './events.ts';
import { type Agency, paragraphKey } from './facts.ts';
import { isWellFormed } from './own-words.ts';

export function decideMailText(
  facts: Agency,
  { mail, paragraph, standard, nb, nn }: AgencyCommandOf<'setMailText'>,
  context: Context,
): Decision<AgencyEvent> {
  const isOwn = facts.mailTexts?.[paragraphKey(mail, paragraph)] !== undefined;
  if (nb === null && nn === null)
    return isOwn ? accept({ type: 'mailTextSet', mail, paragraph, standard, own: null }) : accept();
  if (nb === null || nn === null) return refuse('bothForms', nb === null ? 'nb' : 'nn');
  const refusals = Object.entries({ nb, nn }).flatMap(([field, text]): Refusal[] =>
    isWellFormed(context.read(text)) ? [] : [{ code: 'braces', field }],
  );
  if (refusals.length > 0) return { refusals };
  return accept({ type: 'mailTextSet', mail, paragraph, standard, own: { nb, nn } });
}
