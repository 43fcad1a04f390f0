/** The employee asks for a more secure form of employment (R-EMP-13; arbeidsmiljøloven § 14-8 a). */
import { reasonedAnswerDue } from '../../../domain/dates.ts';
import { mayAskAgainFrom } from '../../../domain/employment/asked.ts';
import { isCurrent } from '../../../domain/employment/facts.ts';
import { html } from '../../pages/html.ts';
import { type PageView, type Shown, say } from '../page.ts';
import { employmentOf, said } from './facts.ts';

function when(shown: Shown): string {
  const facts = employmentOf(shown);
  if (shown.state !== 'notYet' || !isCurrent(facts)) return say(shown, 'moreSecureMeans');
  return say(shown, 'moreSecureNotYet', { day: mayAskAgainFrom(facts) });
}

export const moreSecure: PageView = {
  title: (shown) => say(shown, 'moreSecureTitle'),
  about: (shown) => {
    const values = { agencyName: shown.agencyName, day: employmentOf(shown).term.start };
    return html`<p>${say(shown, 'moreSecureAbout', values)}</p>
<p>${when(shown)}</p>`;
  },
  fields: () => html``,
  button: (shown) => say(shown, 'moreSecureButton'),
  read: () => ({ command: { type: 'askMoreSecure' } }),
  answered: (shown) => {
    const asked = said(shown, 'on');
    return asked === '' ? null : html`<p>${say(shown, 'moreSecureSaid', { day: reasonedAnswerDue(asked) })}</p>`;
  },
};
