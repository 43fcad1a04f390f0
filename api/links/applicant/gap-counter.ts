/** Help to count a CV gap (R-APP-4): in words for everybody, and adding up on the own screen where scripts run. */
import { gapWindow, neededDays } from '../../../domain/application/gap.ts';
import type { Day, Language } from '../../../domain/words.ts';
import { linkText } from '../../../texts/links/index.ts';

import { type Html, html } from '../../pages/html.ts';

/** Labels stand around their fields: rows are copied, and an id may be there only once. */
const period = (language: Language, { from, to }: { readonly from: Day; readonly to: Day }): Html => {
  const field = (label: 'gapFrom' | 'gapTo') =>
    html`<label>${linkText(language, label)} <input type="date" min="${from}" max="${to}" autocomplete="off"></label>`;
  return html`<fieldset><legend>${linkText(language, 'gapPeriod')} <span>1</span></legend>
${field('gapFrom')}
${field('gapTo')}</fieldset>`;
};

/** @param appliedOn the date of the application, from which the five years are counted back */
export function gapCounter(language: Language, appliedOn: Day): Html {
  const window = gapWindow(appliedOn);
  const needed = neededDays(appliedOn);
  const text = (key: 'gapEnough' | 'gapShort') => linkText(language, key, { days: '#', needed });
  return html`<details><summary>${linkText(language, 'gapHeading')}</summary>
<p>${linkText(language, 'gapHow', { from: window.from, to: window.to, needed })}</p>
<div id="gap-counter" hidden data-applied-on="${appliedOn}" data-enough="${text('gapEnough')}" data-short="${text('gapShort')}" data-order="${linkText(language, 'gapOrder')}">
<p>${linkText(language, 'gapGuide')}</p>
<div class="periods">${period(language, window)}</div>
<p><button type="button" class="button second">${linkText(language, 'gapMore')}</button></p>
<p role="status"></p>
</div></details>`;
}
