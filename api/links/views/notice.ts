/** The employee confirms that the notice of the last day has arrived (R-EMP-9; statsansatteloven § 17 (4)). */
import { noticeIsLaw } from '../../../domain/employment/days.ts';
import { html } from '../../pages/html.ts';
import { type PageView, say } from '../page.ts';
import { employmentOf } from './facts.ts';

export const noticeReceipt: PageView = {
  title: (shown) => say(shown, 'noticeTitle'),
  about: (shown) => {
    const facts = employmentOf(shown);
    const values = { agencyName: shown.agencyName, leaving: facts.term.leaving };
    return html`<p>${say(shown, 'noticeAbout', values)}</p>
${noticeIsLaw(facts) ? html`<p>${say(shown, 'noticeLaw')}</p>\n` : null}<p>${say(shown, 'noticeMeans')}</p>`;
  },
  fields: () => html``,
  button: (shown) => say(shown, 'noticeButton'),
  read: () => ({ command: { type: 'acknowledgeNotice' } }),
  answered: (shown) => html`<p>${say(shown, 'noticeSaid')}</p>`,
};
