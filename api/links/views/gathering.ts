/** Coming or not, from each who is invited: employee, leader and mentor by their own, HR for the agency (R-EMP-7, R-RND-7). */
import type { Gathering } from '../../../domain/employment/facts.ts';
import type { HrGathering } from '../../../domain/participation/facts.ts';
import { type Html, html } from '../../pages/html.ts';
import { choice, tick } from '../fields.ts';
import { type Fault, type Given, type PageView, type Read, type Shown, say } from '../page.ts';
import { employmentOf, inWords, participationOf, rows } from './facts.ts';

const idOf = ({ question }: Shown): string => String(question.data['gathering']);

function about(shown: Shown, known: Gathering | HrGathering | undefined): Html {
  if (known === undefined) return html``;
  const { day, from, to, place, themeText, material } = known;
  return rows([
    [say(shown, 'day'), day === null ? '' : inWords(shown, day)],
    [say(shown, 'gatheringTime'), from === null || to === null ? '' : `${from}–${to}`],
    [say(shown, 'gatheringPlace'), place ?? ''],
    [say(shown, 'gatheringTheme'), themeText === null ? '' : (shown.texts[themeText] ?? '')],
    [
      say(shown, 'gatheringMaterial'),
      material.length === 0 ? '' : html`${material.map((url) => html`<a href="${url}">${url}</a>\n`)}`,
    ],
  ]);
}

function fields(shown: Shown, given: Given, faults: readonly Fault[], question: string, mayShare: boolean): Html {
  const options = [
    { value: 'yes', text: say(shown, 'yes') },
    { value: 'no', text: say(shown, 'no') },
  ];
  const filled = { given, faults };
  return html`${choice({ name: 'coming', label: question, options }, filled)}
${mayShare ? tick({ name: 'share', label: say(shown, 'gatheringShare') }, filled) : null}`;
}

function read({ coming, share }: Given, shown: Shown, mayShare: boolean): Read {
  if (coming !== 'yes' && coming !== 'no') return { faults: [{ field: 'coming', text: say(shown, 'chooseOne') }] };
  const shares = mayShare ? { shareContact: share === 'yes' && coming === 'yes' } : {};
  return {
    command: { type: 'registerForGathering', gathering: idOf(shown), coming: coming === 'yes', ...shares },
  };
}

/** The reader's own answer: a gathering has several guests, and each says so for themselves. */
const answered = (shown: Shown, coming: boolean | null | undefined): Html | null =>
  coming === null || coming === undefined
    ? null
    : html`<p>${say(shown, coming ? 'gatheringComing' : 'gatheringNotComing')}</p>`;

const shares = ({ question }: Shown): boolean => question.role !== 'employee';

function ownAnswer(shown: Shown): boolean | null | undefined {
  const facts = employmentOf(shown);
  const known = facts.gatherings[idOf(shown)];
  const { role } = shown.question;
  if (role === 'employee') return known?.coming;
  const person = role === 'mentor' ? facts.mentor?.person : facts.leader;
  return person === undefined ? null : known?.others[person];
}

export const gathering: PageView = {
  title: (shown) => say(shown, 'gatheringTitle'),
  about: (shown) => {
    const known = employmentOf(shown).gatherings[idOf(shown)];
    const expected = known?.mandatory === true && shown.question.role === 'employee';
    return html`${about(shown, known)}
${expected ? html`<p>${say(shown, 'gatheringMandatory')}</p>` : null}`;
  },
  fields: (shown, given, faults) => fields(shown, given, faults, say(shown, 'gatheringQuestion'), shares(shown)),
  button: (shown) => say(shown, 'gatheringButton'),
  read: (given, shown) => {
    const said = read(given, shown, shares(shown));
    if (!('command' in said)) return said;
    // Somebody with two parts in the case answers in the one that was asked.
    return { command: { ...said.command, guest: shown.question.role } };
  },
  answered: (shown) => answered(shown, ownAnswer(shown)),
};

export const hrGathering: PageView = {
  title: (shown) => say(shown, 'hrGatheringTitle'),
  about: (shown) => about(shown, participationOf(shown).gatherings[idOf(shown)]),
  fields: (shown, given, faults) =>
    fields(shown, given, faults, say(shown, 'hrGatheringQuestion', { agencyName: shown.agencyName }), true),
  button: (shown) => say(shown, 'gatheringButton'),
  read: (given, shown) => read(given, shown, true),
  answered: (shown) => answered(shown, participationOf(shown).gatherings[idOf(shown)]?.coming),
};
