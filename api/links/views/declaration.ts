/**
 * The self-declaration (R-APP-3): one confirmation for both alternatives; never which, never why. What is confirmed stands
 * above the form, and so does the help to count, whose fields are sent nowhere (R-APP-4).
 */
import type { Application } from '../../../domain/application/facts.ts';
import { textVersionOf } from '../../../texts/links/declaration.ts';
import type { LinkTextKey } from '../../../texts/links/index.ts';
import { type Html, html } from '../../pages/html.ts';
import { gapCounterScript } from '../../pages/scripts.ts';
import { gapCounter } from '../applicant/gap-counter.ts';
import { applicationOf, ownPageOf, tell } from '../applicant/parts.ts';
import type { Fault, Given, PageView, Shown } from '../page.ts';

const hasGap = ({ targetGroup }: Application): boolean => targetGroup === 'disabilityOrGap';

const alternatives = (shown: Shown, application: Application): Html =>
  hasGap(application)
    ? html`<p>${tell(shown, 'declareEither')}</p>
<ul>
<li>${tell(shown, 'declareDisability')}</li>
<li>${tell(shown, 'declareGap')} ${tell(shown, 'declareExclusion')}</li>
</ul>`
    : html`<p>${tell(shown, 'declareOne')} ${tell(shown, 'declareDisability')}</p>`;

const timeLeft = (shown: Shown, { declarationDue: due }: Application): Html | null =>
  due === null ? null : html`<p>${tell(shown, shown.today > due ? 'declareLate' : 'declareBy', { due })}</p>\n`;

const otherwise = (shown: Shown): Html => {
  const own = ownPageOf(shown);
  const link = own === null ? null : html` <a href="${own}">${tell(shown, 'ownOpen')}</a>`;
  return html`<p>${tell(shown, 'declareNot')}${link}</p>
<p>${tell(shown, 'declareHelp')}</p>`;
};

function about(shown: Shown): Html {
  const application = applicationOf(shown);
  if (shown.state !== 'open') return html`<p>${tell(shown, 'ownLead')}</p>`;
  return html`<p>${tell(shown, 'declareLead')}</p>
${timeLeft(shown, application)}<section>
<h2>${tell(shown, 'declareHeading')}</h2>
${alternatives(shown, application)}
<p>${tell(shown, 'declareKept')}</p>
<details><summary>${tell(shown, 'declareMeansHeading')}</summary><p>${tell(shown, 'declareMeans')}</p></details>
${hasGap(application) ? gapCounter(shown.language, application.receivedOn) : null}
${otherwise(shown)}
</section>`;
}

function fields(shown: Shown, given: Given, faults: readonly Fault[]): Html {
  const fault = faults.find(({ field }) => field === 'confirm');
  const box = hasGap(applicationOf(shown)) ? 'declareBoxEither' : 'declareBoxOne';
  const checked = given['confirm'] === 'yes' ? html` checked` : null;
  const wrong = fault === undefined ? null : html` aria-invalid="true" aria-describedby="confirm-fault"`;
  return html`${fault === undefined ? null : html`<span class="fault" id="confirm-fault">${fault.text}</span>\n`}<p><label class="choice" for="confirm"><input type="checkbox" id="confirm" name="confirm" value="yes" required${checked}${wrong}> ${tell(shown, box, { name: shown.names.applicant ?? '' })}</label></p>`;
}

/** By whose word it is settled; never what that was. */
const settledBy: Readonly<Record<NonNullable<Application['settledBy']>, LinkTextKey>> = {
  applicant: 'declareDone',
  hr: 'declareByHr',
  tick: 'declareTicked',
};

function answered(shown: Shown): Html | null {
  const { settledBy: word } = applicationOf(shown);
  return word === null ? null : html`<p>${tell(shown, settledBy[word])}</p>`;
}

export const declaration: PageView = {
  title: (shown) => tell(shown, 'declareTitle'),
  about,
  fields,
  button: (shown) => tell(shown, 'declareSend'),
  read: (given, shown) =>
    given['confirm'] === 'yes'
      ? {
          command: {
            type: 'declare',
            textVersion: textVersionOf(applicationOf(shown).targetGroup, shown.language),
          },
        }
      : { faults: [{ field: 'confirm', text: tell(shown, 'declareMissing') }] },
  answered,
  script: (shown) => (shown.state === 'open' && hasGap(applicationOf(shown)) ? gapCounterScript : null),
};
