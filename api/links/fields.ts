/** Native form controls with their labels, hints and faults (R-UU-1): they work without JavaScript. */
import { isDay } from '../../domain/calendar.ts';
import { sensitiveWords } from '../../domain/sensitive-words.ts';
import type { Day } from '../../domain/words.ts';
import { type Html, html } from '../pages/html.ts';
import { type Fault, type Given, type Shown, say } from './page.ts';

interface Control {
  /** Of the field, and its id. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

interface Filled {
  readonly given: Given;
  readonly faults: readonly Fault[];
}

const faultOf = (name: string, { faults }: Filled): Fault | undefined => faults.find(({ field }) => field === name);

const hintOf = ({ name, hint }: Control): Html | null =>
  hint === undefined ? null : html`<span class="hint" id="${name}-hint">${hint}</span>\n`;

const faultText = (name: string, fault: Fault | undefined): Html | null =>
  fault === undefined ? null : html`<span class="fault" id="${name}-fault">${fault.text}</span>\n`;

const described = ({ name, hint }: Control, fault: Fault | undefined): Html | null => {
  const ids = [...(hint === undefined ? [] : [`${name}-hint`]), ...(fault === undefined ? [] : [`${name}-fault`])];
  return ids.length === 0 ? null : html` aria-describedby="${ids.join(' ')}"`;
};

const invalid = (fault: Fault | undefined): Html | null => (fault === undefined ? null : html` aria-invalid="true"`);

interface Input extends Control {
  readonly type: 'text' | 'number' | 'date';
  readonly min?: string | number;
  readonly max?: string | number;
  readonly value?: string;
}

export function input(control: Input, filled: Filled): Html {
  const { name, label, type, min, max, value = '' } = control;
  const fault = faultOf(name, filled);
  const limits = html`${min === undefined ? null : html` min="${min}"`}${max === undefined ? null : html` max="${max}"`}`;
  return html`<div class="field"><label for="${name}">${label}</label>
${hintOf(control)}${faultText(name, fault)}<input id="${name}" name="${name}" type="${type}" value="${filled.given[name] ?? value}" autocomplete="off"${limits}${described(control, fault)}${invalid(fault)}>
</div>`;
}

interface TextArea extends Control {
  /** In characters. */
  readonly max: number;
  readonly value?: string;
}

export function textArea(control: TextArea, filled: Filled): Html {
  const { name, label, max, value = '' } = control;
  const fault = faultOf(name, filled);
  return html`<div class="field"><label for="${name}">${label}</label>
${hintOf(control)}${faultText(name, fault)}<textarea id="${name}" name="${name}" rows="5" maxlength="${max}" autocomplete="off"${described(control, fault)}${invalid(fault)}>
${filled.given[name] ?? value}</textarea></div>`;
}

interface Choice extends Control {
  /** `beside`: what stands under the option, such as what follows from it. */
  readonly options: readonly { readonly value: string; readonly text: string; readonly beside?: Html }[];
  readonly value?: string;
}

/** One of several. The first option has the field's own id, where the list of faults leads. */
export function choice(control: Choice, filled: Filled): Html {
  const { name, label, options } = control;
  const fault = faultOf(name, filled);
  const chosen = filled.given[name] ?? control.value;
  return html`<fieldset${described(control, fault)}>
<legend><h2>${label}</h2></legend>
${hintOf(control)}${faultText(name, fault)}${options.map(({ value, text, beside }, i) => {
  const id = i === 0 ? name : `${name}-${value}`;
  const checked = value === chosen ? html` checked` : null;
  return html`<div class="option"><label class="choice" for="${id}"><input type="radio" id="${id}" name="${name}" value="${value}"${checked}> ${text}</label>
${beside === undefined ? null : html`<div class="beside">${beside}</div>\n`}</div>
`;
})}</fieldset>`;
}

/** Yes or no to something that is not the page's main question. */
export const tick = ({ name, label }: Control, { given }: Filled): Html => {
  const checked = given[name] === 'yes' ? html` checked` : null;
  return html`<p><label class="choice" for="${name}"><input type="checkbox" id="${name}" name="${name}" value="yes"${checked}> ${label}</label></p>`;
};

/** The list above a form that comes back; the reader starts there. */
export const faultSummary = (shown: Pick<Shown, 'language'>, faults: readonly Fault[]): Html | null =>
  faults.length === 0
    ? null
    : html`<div class="error" role="alert" tabindex="-1" autofocus>
<h2>${say(shown, 'lookAgain')}</h2>
<ul>${faults.map(({ field, text }) =>
        field === null ? html`<li>${text}</li>\n` : html`<li><a href="#${field}">${text}</a></li>\n`,
      )}</ul>
</div>`;

/** `2017-03-01`, as a browser sends it, or `1.3.2017`, as it is written by hand; null for anything else. */
export function readDay(text: string | undefined): Day | null {
  const written = (text ?? '').trim();
  const [, d = '', m = '', y = ''] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(written) ?? [];
  const day = d === '' ? written : `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

/** A whole number; null for anything else. */
export const readNumber = (text: string | undefined): number | null =>
  /^\d{1,6}$/.test((text ?? '').trim()) ? Number((text ?? '').trim()) : null;

/** What a person wrote; PostgreSQL has no place for U+0000. */
export const readText = (text: string | undefined): string =>
  (text ?? '').replaceAll('\r\n', '\n').replaceAll('\u0000', '').trim();

/** Words that may say something of health are shown once before they are kept (R-PRV-1). */
export function textFaults(shown: Shown, given: Given, name: string, max: number): readonly Fault[] {
  const text = readText(given[name]);
  if (text.length > max) return [{ field: name, text: say(shown, 'textTooLong', { max }) }];
  const words = [...new Set(sensitiveWords(text).map(({ word }) => word))];
  if (words.length === 0 || given['anyway'] !== undefined) return [];
  return [{ field: name, text: say(shown, 'textSensitive', { words: words.join(', ') }), mayInsist: true }];
}
