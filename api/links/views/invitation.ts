/** Coming to a step of the selection or not, and what is needed there (R-POS-7). May be answered anew until the day. */
import { stepAsked } from '../../../domain/application/asked.ts';
import { dayInWords } from '../../../mail/fill.ts';
import { type Html, html } from '../../pages/html.ts';
import { applicationOf, tell } from '../applicant/parts.ts';
import { choice, readText, textArea, textFaults } from '../fields.ts';
import type { Fault, Given, PageView, Read, Shown } from '../page.ts';

/** In characters; the command's own limit. */
const maxNeeds = 2_000;

const stepOf = (shown: Shown) => applicationOf(shown).steps[stepAsked(shown.question)];

function about(shown: Shown): Html {
  const step = stepOf(shown);
  if (step === undefined) return html``;
  const { kind, day, from, place } = step;
  return html`<p>${tell(shown, 'inviteLead', { kind })}</p>
<dl>
<dt>${tell(shown, 'inviteDay')}</dt><dd>${dayInWords(shown.language, day)}</dd>
<dt>${tell(shown, 'inviteTime')}</dt><dd>${from}</dd>
<dt>${tell(shown, 'invitePlace')}</dt><dd>${place}</dd>
</dl>
<p>${tell(shown, 'inviteMeaning')}</p>`;
}

const said = (coming: boolean | null | undefined): 'yes' | 'no' | undefined =>
  coming === null || coming === undefined ? undefined : coming ? 'yes' : 'no';

function fields(shown: Shown, given: Given, faults: readonly Fault[]): Html {
  const filled = { given, faults };
  const step = stepOf(shown);
  const before = said(step?.coming);
  const coming = choice(
    {
      name: 'coming',
      label: tell(shown, 'inviteQuestion'),
      options: [
        { value: 'yes', text: tell(shown, 'inviteYes') },
        { value: 'no', text: tell(shown, 'inviteNo') },
      ],
      ...(before === undefined ? {} : { value: before }),
    },
    filled,
  );
  const needs = textArea(
    {
      name: 'accommodation',
      label: tell(shown, 'inviteNeeds'),
      hint: tell(shown, 'inviteNeedsHint'),
      max: maxNeeds,
      value: shown.texts[step?.accommodation ?? ''] ?? '',
    },
    filled,
  );
  return html`${coming}
${needs}`;
}

function read(given: Given, shown: Shown): Read {
  const coming = given['coming'];
  const missing: readonly Fault[] =
    coming === 'yes' || coming === 'no' ? [] : [{ field: 'coming', text: tell(shown, 'chooseOne') }];
  const faults = [...missing, ...textFaults(shown, given, 'accommodation', maxNeeds)];
  if (faults.length > 0) return { faults };
  const accommodation = readText(given['accommodation']);
  return {
    command: {
      type: 'answerInvitation',
      step: stepAsked(shown.question),
      coming: coming === 'yes',
      ...(accommodation === '' ? {} : { accommodation }),
    },
  };
}

function answered(shown: Shown): Html | null {
  const step = stepOf(shown);
  if (step?.coming == null) return null;
  const needs = shown.texts[step.accommodation ?? ''];
  return html`<p>${tell(shown, step.coming ? 'inviteAnsweredYes' : 'inviteAnsweredNo', { on: step.day, from: step.from })}</p>
${needs === undefined ? null : html`<p>${tell(shown, 'inviteWrote')}</p>\n<p class="written">${needs}</p>\n`}`;
}

/** Cancelled, past, or no longer of any use. */
function over(shown: Shown): Html {
  const step = stepOf(shown);
  if (applicationOf(shown).withdrawnOn !== null) return html`<p>${tell(shown, 'inviteWithdrawn')}</p>`;
  if (step === undefined) return html`<p>${tell(shown, 'inviteCancelled')}</p>`;
  return html`<p>${tell(shown, 'invitePassed', { on: step.day })}</p>`;
}

export const invitation: PageView = {
  title: (shown) => tell(shown, 'inviteTitle'),
  about,
  fields,
  button: (shown) => tell(shown, 'inviteSend'),
  read,
  answered,
  over,
};
