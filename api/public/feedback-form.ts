/** The form at the end of every public page (R-RND-9). It works without JavaScript. */
import type { Language } from '../../domain/words.ts';
import { publicText } from '../../texts/public/index.ts';
import { type Html, html } from '../pages/html.ts';

export const feedbackPath = '/tilbakemelding';
/** In characters. */
export const maxText = 2_000;

/** What is to be looked at again, in words. */
export interface FormFault {
  readonly field: 'found' | 'text';
  readonly text: string;
  /** It may be sent as it is all the same. */
  readonly mayInsist: boolean;
}

export interface FormShown {
  readonly language: Language;
  /** The page that the answer is about. */
  readonly at: string;
  /** What was filled in, when it comes back. */
  readonly given?: { readonly found: 'yes' | 'no' | null; readonly text: string };
  readonly fault?: FormFault;
}

const choice = ({ language, given, fault }: FormShown, value: 'yes' | 'no'): Html => {
  const checked = given?.found === value ? html` checked` : null;
  const described = fault?.field === 'found' ? html` aria-describedby="feedback-fault"` : null;
  return html`<label class="choice"><input type="radio" name="found" value="${value}" required${checked}${described}> ${publicText(language, value)}</label>
`;
};

const textField = ({ language, given, fault }: FormShown): Html => {
  const invalid = fault?.field === 'text' ? html` aria-invalid="true"` : null;
  const described = fault?.field === 'text' ? 'feedback-fault feedback-hint' : 'feedback-hint';
  return html`<label for="feedback-text">${publicText(language, 'feedbackText')}</label>
<span class="hint" id="feedback-hint">${publicText(language, 'feedbackHint')}</span>
<p><textarea id="feedback-text" name="text" rows="4" maxlength="${maxText}" autocomplete="off" aria-describedby="${described}"${invalid}>
${given?.text ?? ''}</textarea></p>`;
};

export function feedbackForm(shown: FormShown): Html {
  const { language, at, fault } = shown;
  const insist = html`<p><button class="button second" name="anyway" value="yes">${publicText(language, 'sendAnyway')}</button></p>\n`;
  return html`<form method="post" action="${feedbackPath}" autocomplete="off">
${fault === undefined ? null : html`<p class="error" id="feedback-fault">${fault.text}</p>\n`}<input type="hidden" name="page" value="${at}">
<input type="hidden" name="language" value="${language}">
<fieldset>
<legend><h2>${publicText(language, 'feedback')}</h2></legend>
${choice(shown, 'yes')}${choice(shown, 'no')}</fieldset>
${textField(shown)}
<p><button class="button">${publicText(language, 'send')}</button></p>
${fault?.mayInsist === true ? insist : null}</form>`;
}
