/** The agency's own words in mails. What they may name is looked at where the mails' texts are (api/admin/mail-texts.ts). */
import { accept, type Context, type Decision, type Refusal, refuse } from '../case/definition.ts';
import type { AgencyCommandOf } from './commands.ts';
import type { AgencyEvent } from './events.ts';
import { type Agency, paragraphKey } from './facts.ts';

/** What the mail fills in stands as `{name}`; a brace otherwise would be the mail's own language. */
const wellFormed = /^[^{}]*(?:\{[A-Za-z]\w*\}[^{}]*)*$/;

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
    wellFormed.test(context.read(text)) ? [] : [{ code: 'braces', field }],
  );
  if (refusals.length > 0) return { refusals };
  return accept({ type: 'mailTextSet', mail, paragraph, standard, own: { nb, nn } });
}
