/** What was held and done: mentor meetings, talks and agreed activities (R-EMP-4, 5). Never what was said. */
import { followUpTalks } from '../../../domain/employment/duties/talks.ts';
import { isCurrent } from '../../../domain/employment/facts.ts';
import type { Day } from '../../../domain/words.ts';
import type { LinkTextKey } from '../../../texts/links/index.ts';
import { html } from '../../pages/html.ts';
import { choice, input, readDay, readText, textArea, textFaults } from '../fields.ts';
import { type Fault, type Given, type PageView, type QuestionView, type Shown, say } from '../page.ts';
import { employmentOf, said } from './facts.ts';

const employeeName = (shown: Shown): string => shown.names.employee ?? say(shown, 'employee');

/** The day of the talk that the mail was about. */
function talkDay(shown: Shown): Day {
  const facts = employmentOf(shown);
  const planned = isCurrent(facts) ? followUpTalks(facts) : [];
  return planned.find(({ id }) => id === shown.question.data['talk'])?.on ?? shown.today;
}

interface HeldTexts {
  readonly question: LinkTextKey;
  readonly held: LinkTextKey;
  readonly notHeld: LinkTextKey;
}

const dayField = (shown: Shown, given: Given, faults: readonly Fault[], label: LinkTextKey, hint: string) =>
  input(
    { name: 'on', label: say(shown, label), hint, type: 'date', max: shown.today, value: shown.today },
    { given, faults },
  );

/** Held or not, and on which day. */
const heldForm = (texts: HeldTexts): Pick<QuestionView, 'fields' | 'button' | 'answered'> => ({
  fields: (shown, given, faults) => {
    const options = [
      { value: 'yes', text: say(shown, 'yes') },
      { value: 'no', text: say(shown, 'no') },
    ];
    return html`${choice({ name: 'held', label: say(shown, texts.question), options }, { given, faults })}
${dayField(shown, given, faults, 'meetingDay', say(shown, 'meetingNotHint'))}`;
  },
  button: (shown) => say(shown, 'meetingButton'),
  answered: (shown) => {
    if (shown.answer === null) return null;
    const text = shown.answer.event['held'] === true ? texts.held : texts.notHeld;
    return html`<p>${say(shown, text, { day: said(shown, 'on') })}</p>`;
  },
});

function readHeld({ held, on: written }: Given, shown: Shown) {
  const on = readDay(written);
  const faults: readonly Fault[] = [
    ...(held === 'yes' || held === 'no' ? [] : [{ field: 'held', text: say(shown, 'chooseOne') }]),
    ...(on === null ? [{ field: 'on', text: say(shown, 'dayMissing') }] : []),
  ];
  return { faults, fields: { held: held === 'yes', on: on ?? '' } };
}

export const meeting: PageView = {
  title: (shown) => say(shown, 'meetingTitle'),
  about: (shown) => html`<p>${say(shown, 'meetingAbout', { employeeName: employeeName(shown) })}</p>`,
  ...heldForm({ question: 'meetingQuestion', held: 'meetingHeld', notHeld: 'meetingNotHeld' }),
  read: (given, shown) => {
    const { faults, fields } = readHeld(given, shown);
    return faults.length > 0 ? { faults } : { command: { type: 'recordMeeting', ...fields } };
  },
};

export const talk: PageView = {
  title: (shown) => say(shown, 'talkTitle'),
  about: (shown) => {
    const values = { employeeName: employeeName(shown), day: talkDay(shown) };
    return html`<p>${say(shown, 'talkAbout', values)}</p>`;
  },
  ...heldForm({ question: 'talkQuestion', held: 'talkHeld', notHeld: 'talkNotHeld' }),
  read: (given, shown) => {
    const { faults, fields } = readHeld(given, shown);
    const talk = String(shown.question.data['talk']);
    return faults.length > 0 ? { faults } : { command: { type: 'recordTalk', talk, ...fields } };
  },
};

const agendaMax = 2_000;

/** The employee's own words, which the leader reads before the talk. */
export const agenda: PageView = {
  title: (shown) => say(shown, 'agendaTitle'),
  about: (shown) => {
    const leaderName = shown.names.leader ?? '';
    return html`<p>${say(shown, 'agendaAbout', { leaderName, day: talkDay(shown) })}</p>`;
  },
  fields: (shown, given, faults) => {
    const label = say(shown, 'agendaField');
    const value = shown.texts[said(shown, 'item')] ?? '';
    return textArea({ name: 'item', label, hint: say(shown, 'textHint'), max: agendaMax, value }, { given, faults });
  },
  button: (shown) => say(shown, 'agendaButton'),
  read: (given, shown) => {
    const item = readText(given['item']);
    if (item === '') return { faults: [{ field: 'item', text: say(shown, 'agendaMissing') }] };
    const faults = textFaults(shown, given, 'item', agendaMax);
    if (faults.length > 0) return { faults };
    return { command: { type: 'addToAgenda', talk: String(shown.question.data['talk']), item } };
  },
  answered: (shown) =>
    html`<p>${say(shown, 'agendaSaid')}</p>
<blockquote><p class="written">${shown.texts[said(shown, 'item')] ?? ''}</p></blockquote>`,
};

export const activity: PageView = {
  title: (shown) => say(shown, 'activityTitle'),
  about: (shown) => {
    const agreed = employmentOf(shown).activities[Number(shown.question.data['activity'])];
    if (agreed === undefined) return html``;
    return html`<p>${say(shown, 'activityAbout', { day: agreed.due })}</p>
<blockquote><p class="written">${shown.texts[agreed.item] ?? ''}</p></blockquote>`;
  },
  fields: (shown, given, faults) =>
    dayField(shown, given, faults, 'activityDay', say(shown, 'dayHint', { day: shown.today })),
  button: (shown) => say(shown, 'activityButton'),
  read: (given, shown) => {
    const on = readDay(given['on']);
    if (on === null) return { faults: [{ field: 'on', text: say(shown, 'dayMissing') }] };
    return { command: { type: 'completeActivity', activity: Number(shown.question.data['activity']), on } };
  },
  answered: (shown) => html`<p>${say(shown, 'activitySaid', { day: said(shown, 'on') })}</p>`,
};
