/**
 * The applicant's own page (R-APP-7): where the application stands, what comes next and by when, the answer, and what they
 * may do. Each deed has a page of its own between the button and the deed; reading and downloading are sent for by POST,
 * so that a scanner that opens the link takes nothing out.
 */
import type { LinkTextKey } from '../../../texts/links/index.ts';
import { type Html, html } from '../../pages/html.ts';
import { dataPart, deeds, doPart, feedbackPart, standingPart, stepsPart } from '../applicant/own-parts.ts';
import { applicationOf, tell } from '../applicant/parts.ts';
import type { Given, Read, Shown, WholeView } from '../page.ts';

function whole(shown: Shown): Html {
  const application = applicationOf(shown);
  return html`<p>${tell(shown, 'ownLead')}</p>
${standingPart(shown, application)}${stepsPart(shown, application)}${feedbackPart(shown, application)}${dataPart(shown, application)}${doPart(shown, application)}`;
}

const back = (shown: Shown): Html =>
  html`<p><a href="${shown.address}?language=${shown.language}">${tell(shown, 'ownBack')}</a></p>`;

interface Sure {
  readonly title: LinkTextKey;
  readonly says: readonly LinkTextKey[];
  readonly yes: LinkTextKey;
  readonly command: 'withdraw' | 'askErasure';
}

/** What is confirmed on a page of its own before it is done. */
const confirmed: Readonly<Record<string, Sure>> = {
  withdraw: {
    title: 'ownWithdrawTitle',
    says: ['ownWithdrawMeans', 'ownWithdrawUndo'],
    yes: 'ownWithdrawYes',
    command: 'withdraw',
  },
  erase: {
    title: 'ownEraseTitle',
    says: ['ownEraseMeans', 'ownEraseKept'],
    yes: 'ownEraseYes',
    command: 'askErasure',
  },
};

const areYouSure = (shown: Shown, what: string, { title, says, yes }: Sure): Html =>
  html`<h2>${tell(shown, title)}</h2>
${says.map((key) => html`<p>${tell(shown, key)}</p>\n`)}${deeds(
  shown,
  [html`<p><button class="button" name="do" value="${what}">${tell(shown, yes)}</button></p>\n`],
  html`<input type="hidden" name="sure" value="yes">\n`,
)}${back(shown)}`;

function read(given: Given, shown: Shown): Read {
  const what = given['do'] ?? '';
  if (what === 'feedbackRead') return { command: { type: 'acknowledgeFeedback' } };
  const held = { intro: tell(shown, 'ownDataMeans'), back: back(shown) };
  if (what === 'readData') return { ownData: 'page', ...held };
  if (what === 'downloadData') return { ownData: 'file', ...held };
  const sure = Object.hasOwn(confirmed, what) ? confirmed[what] : undefined;
  if (sure === undefined) return { faults: [] };
  return given['sure'] === 'yes' ? { command: { type: sure.command } } : { confirm: areYouSure(shown, what, sure) };
}

export const application: WholeView = {
  title: (shown) => tell(shown, 'ownTitle'),
  whole,
  read,
};
