/** The leader's proposal: three ways side by side, each with its date and the law's reason (R-EMP-8). */
import { addMonths } from '../../../domain/calendar.ts';
import { extendedLeaving, extensionMonthsLeft, outcomes } from '../../../domain/employment/term.ts';
import { type Html, html } from '../../pages/html.ts';
import { choice, input, readNumber } from '../fields.ts';
import { type PageView, type Shown, say } from '../page.ts';
import { employmentOf, inWords, rows } from './facts.ts';

function permanent(shown: Shown): Html {
  const { training } = employmentOf(shown).done;
  const state = training === null ? say(shown, 'termTrainingOpen') : say(shown, 'termTrainingDone', { day: training });
  return html`<p>${say(shown, 'termPermanentThen')} ${state}</p>`;
}

function extend(shown: Shown): Html {
  const { term } = employmentOf(shown);
  const months = extensionMonthsLeft(term);
  if (months === 0) return html`<p>${say(shown, term.extended ? 'termExtendUsed' : 'termExtendFull')}</p>`;
  return html`<p>${say(shown, 'termExtendThen', { months, latest: extendedLeaving(term.leaving, months) })}</p>`;
}

export const termChoice: PageView = {
  briefly: 'termBriefly',
  title: (shown) => say(shown, 'termTitle'),
  about: (shown) => {
    const { term } = employmentOf(shown);
    const employeeName = shown.names.employee ?? say(shown, 'employee');
    return html`<p>${say(shown, 'termAbout', { employeeName, leaving: term.leaving })}</p>
${rows([
  [say(shown, 'agency'), shown.agencyName],
  [say(shown, 'case'), shown.title ?? ''],
  [say(shown, 'termStart'), inWords(shown, term.start)],
  [say(shown, 'termLeaving'), inWords(shown, term.leaving)],
  [say(shown, 'termDecisionTime'), inWords(shown, addMonths(term.leaving, -2))],
])}
<p>${say(shown, 'termNotice')}</p>`;
  },
  fields: (shown, given, faults) => {
    const { term } = employmentOf(shown);
    const months = extensionMonthsLeft(term);
    const filled = { given, faults };
    const options = [
      { value: 'permanent', text: say(shown, 'termPermanent'), beside: permanent(shown) },
      { value: 'extend', text: say(shown, 'termExtend'), beside: extend(shown) },
      {
        value: 'end',
        text: say(shown, 'termEnd'),
        beside: html`<p>${say(shown, 'termEndThen', { leaving: term.leaving })}</p>`,
      },
    ].filter(({ value }) => value !== 'extend' || months > 0);
    const length = { name: 'months', label: say(shown, 'termMonths'), hint: say(shown, 'termMonthsHint', { months }) };
    return html`${choice({ name: 'outcome', label: say(shown, 'termQuestion'), options }, filled)}
${months === 0 ? extend(shown) : input({ ...length, type: 'number', min: 1, max: months }, filled)}`;
  },
  button: (shown) => say(shown, 'termButton'),
  read: ({ outcome, months: written = '' }, shown) => {
    if (!outcomes.some((one) => one === outcome)) {
      return { faults: [{ field: 'outcome', text: say(shown, 'chooseOne') }] };
    }
    const months = readNumber(written);
    if (written.trim() !== '' && months === null) {
      return { faults: [{ field: 'months', text: say(shown, 'numberMissing') }] };
    }
    return { command: { type: 'proposeOutcome', outcome, ...(months === null ? {} : { months }) } };
  },
  answered: (shown) => {
    const { proposal, term } = employmentOf(shown);
    if (proposal === null) return null;
    const values = { months: proposal.months ?? 0, leaving: term.leaving };
    return html`<p>${say(shown, `termSaid_${proposal.outcome}`, values)} ${say(shown, 'termSaidNext')}</p>`;
  },
};
