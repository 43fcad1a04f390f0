/** A mail that says which items it is made of, for tests that are about what is sent and when, not about its words. */
import { freezeMail } from '../../mail/frozen.ts';
import { mailHeaders } from '../../mail/headers.ts';
import type { Render } from '../../store/mailbox.ts';
import { latestVersion } from '../../store/people.ts';

const sender = { address: 'post@forlop.test' };

export const plainRender: Render = async (tx, { person, now, items, rfcId }) => {
  const address = (await latestVersion(tx, person))?.email;
  if (address == null) return null;
  const what = items.map(({ caseId, mail, key }) => `${caseId} ${mail} ${key}`).join('\n');
  return freezeMail({
    from: sender,
    to: { address },
    subject: items.map(({ mail }) => mail).join(' + '),
    text: what,
    html: `<p>${what}</p>`,
    headers: mailHeaders({ key: rfcId, at: now, language: 'nb', domain: 'forlop.test' }),
  });
};
