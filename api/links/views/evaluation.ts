/** The short form at the end, for each of the three (R-EMP-11). */
import { plannedLastDay } from '../../../domain/employment/days.ts';
import { html } from '../../pages/html.ts';
import { choice, readNumber, readText, textArea, textFaults } from '../fields.ts';
import { type PageView, say } from '../page.ts';
import { employmentOf, said } from './facts.ts';

const scores = [1, 2, 3, 4, 5] as const;
const commentMax = 2_000;

export const evaluation: PageView = {
  title: (shown) => say(shown, 'evaluationTitle'),
  about: (shown) => {
    const facts = employmentOf(shown);
    const values = { caseTitle: facts.title, day: plannedLastDay(facts) };
    return html`<p>${say(shown, 'evaluationAbout', values)}</p>`;
  },
  fields: (shown, given, faults) => {
    const filled = { given, faults };
    const options = scores.map((score) => ({ value: String(score), text: say(shown, `score_${score}`) }));
    const comment = { name: 'comment', label: say(shown, 'evaluationComment'), hint: say(shown, 'textHint') };
    return html`${choice({ name: 'score', label: say(shown, 'evaluationQuestion'), options }, filled)}
${textArea({ ...comment, max: commentMax }, filled)}`;
  },
  button: (shown) => say(shown, 'evaluationButton'),
  read: (given, shown) => {
    const score = scores.find((one) => one === readNumber(given['score']));
    if (score === undefined) return { faults: [{ field: 'score', text: say(shown, 'chooseOne') }] };
    const faults = textFaults(shown, given, 'comment', commentMax);
    if (faults.length > 0) return { faults };
    const comment = readText(given['comment']);
    const part = shown.question.role;
    return { command: { type: 'evaluate', part, score, ...(comment === '' ? {} : { comment }) } };
  },
  answered: (shown) =>
    shown.answer?.by === 'you' ? html`<p>${say(shown, 'evaluationSaid', { score: said(shown, 'score') })}</p>` : null,
};
