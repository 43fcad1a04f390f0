/** The decision maker's yes or no (R-PAR-2). */
import { html } from '../../pages/html.ts';
import { choice, input, readNumber } from '../fields.ts';
import { type PageView, say } from '../page.ts';
import { inWords, participationOf, rows } from './facts.ts';

export const participationDecision: PageView = {
  title: (shown) => say(shown, 'decisionTitle', { agencyName: shown.agencyName }),
  about: (shown) => {
    const { name, termMonths, replyBy, basis } = participationOf(shown);
    const covered = basis.map((item) => html`<li>${say(shown, `basis_${item}`)}</li>\n`);
    const values = { agencyName: shown.agencyName, round: name, months: termMonths };
    return html`<p>${say(shown, 'decisionAbout', values)}</p>
${rows([[say(shown, 'decisionReplyBy'), inWords(shown, replyBy)]])}
${basis.length === 0 ? null : html`<p>${say(shown, 'decisionBasis')}:</p>\n<ul>${covered}</ul>`}`;
  },
  fields: (shown, given, faults) => {
    const filled = { given, faults };
    const options = [
      { value: 'yes', text: say(shown, 'decisionYes') },
      { value: 'no', text: say(shown, 'decisionNo') },
    ];
    const positions = {
      name: 'positions',
      label: say(shown, 'decisionPositions'),
      type: 'number',
      min: 0,
      max: 500,
    } as const;
    return html`${choice({ name: 'takePart', label: say(shown, 'decisionQuestion'), options }, filled)}
${input({ ...positions, hint: say(shown, 'decisionPositionsHint') }, filled)}`;
  },
  button: (shown) => say(shown, 'decisionButton'),
  read: ({ takePart, positions: written = '' }, shown) => {
    if (takePart !== 'yes' && takePart !== 'no') {
      return { faults: [{ field: 'takePart', text: say(shown, 'chooseOne') }] };
    }
    const positions = written.trim() === '' ? 0 : readNumber(written);
    if (positions === null) return { faults: [{ field: 'positions', text: say(shown, 'numberMissing') }] };
    return { command: { type: 'answer', takePart: takePart === 'yes', positions } };
  },
  answered: (shown) => {
    const { answer } = participationOf(shown);
    if (answer === null) return null;
    const { takePart, positions } = answer;
    return html`<p>${takePart ? say(shown, 'decisionSaidYes', { positions }) : say(shown, 'decisionSaidNo')}</p>`;
  },
};
