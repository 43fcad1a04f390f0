/** The parts of the applicant's own page: standing, appointments, the answer, what is held, what may be done (R-APP-7). */
import type { Application, SelectionStep } from '../../../domain/application/facts.ts';
import { isRunning } from '../../../domain/application/facts.ts';
import { erasureOf } from '../../../domain/application/retention.ts';
import { answerBy, type Standing, standingOf, stepsAhead } from '../../../domain/application/standing.ts';
import { addMonths } from '../../../domain/calendar.ts';
import { defaultPolicy, type Policy } from '../../../domain/policy.ts';
import type { LinkTextKey } from '../../../texts/links/index.ts';
import { type Html, html } from '../../pages/html.ts';
import type { Shown } from '../page.ts';
import { applicationOf, pageLink, tell } from './parts.ts';

type Said = Readonly<Record<string, string | number>>;

const policyOf = ({ policy }: Application): Policy => ({ ...defaultPolicy, ...policy });

/** All that the two sentences of a standing may say. */
function saidOf(shown: Shown, application: Application): Said {
  const { receivedOn, withdrawnOn, answeredOn, declarationDue } = application;
  const endedOn = shown.applicant?.endedOn ?? shown.today;
  return {
    receivedOn,
    withdrawnOn: withdrawnOn ?? '',
    answeredOn: answeredOn ?? '',
    due: declarationDue ?? '',
    answerBy: answerBy(endedOn, policyOf(application)),
  };
}

const button = (shown: Shown, address: string | null, label: LinkTextKey): Html | null =>
  address === null ? null : html`<p><a class="button" href="${address}">${tell(shown, label)}</a></p>\n`;

const asks: readonly Standing[] = ['asked', 'silent'];

/** Asked for and not seen yet (R-APP-6): it is shown to a person, and there is nowhere to hand it in. */
function certificatePart(shown: Shown, application: Application): Html | null {
  const { certificate } = application;
  if (certificate === null || certificate.seenOn !== null || !isRunning(application)) return null;
  return html`<p>${tell(shown, 'ownCertificate', { on: certificate.askedOn })}</p>\n`;
}

export function standingPart(shown: Shown, application: Application): Html {
  const standing = standingOf(application, shown.today);
  const said = saidOf(shown, application);
  const question = asks.includes(standing) ? pageLink(shown, 'declaration') : null;
  return html`<section>
<h2>${tell(shown, 'ownWhere')}</h2>
<p class="lead">${tell(shown, `ownNow_${standing}`, said)}</p>
<h2>${tell(shown, 'ownNext')}</h2>
<p>${tell(shown, `ownNext_${standing}`, said)}</p>
${button(shown, question, 'ownAnswerQuestion')}${certificatePart(shown, application)}</section>
`;
}

const answers = { yes: 'ownStep_yes', no: 'ownStep_no', open: 'ownStep_open' } as const;

function stepLine(shown: Shown, id: string, { kind, day, from, place, coming }: SelectionStep): Html {
  const answer = coming === null ? 'open' : coming ? 'yes' : 'no';
  const invitation = pageLink(shown, 'invitation', (data) => data['step'] === id);
  return html`<li><p>${tell(shown, 'ownStep', { kind, day, from, place })} ${tell(shown, answers[answer])}</p>
${button(shown, invitation, coming === null ? 'ownAnswerInvitation' : 'ownChangeAnswer')}</li>
`;
}

export function stepsPart(shown: Shown, application: Application): Html | null {
  const steps = stepsAhead(application, shown.today);
  if (steps.length === 0) return null;
  return html`<section class="part">
<h2>${tell(shown, 'ownSteps')}</h2>
<ul class="list">
${steps.map(([id, step]) => stepLine(shown, id, step))}</ul>
</section>
`;
}

/** What makes two presses of one button one deed, and a press after anything has happened another. */
const nonceOf = ({ sequence }: Application): string => String(sequence);

/** A form of one or more buttons, each with what it sends. */
export function deeds(shown: Shown, rows: readonly Html[], sure: Html | null = null): Html {
  return html`<form method="post" action="${shown.address}" autocomplete="off">
<input type="hidden" name="nonce" value="${nonceOf(applicationOf(shown))}">
<input type="hidden" name="language" value="${shown.language}">
${sure}${rows}</form>
`;
}

const deed = (shown: Shown, what: string, label: LinkTextKey): Html =>
  html`<p><button class="button second" name="do" value="${what}">${tell(shown, label)}</button></p>\n`;

export function feedbackPart(shown: Shown, application: Application): Html | null {
  const feedback = shown.applicant?.feedback ?? null;
  if (feedback === null) return null;
  const { feedbackReadOn: readOn } = application;
  const written = feedback.text === null ? tell(shown, 'ownFeedbackErased') : feedback.text;
  return html`<section class="part">
<h2>${tell(shown, 'ownFeedback')}</h2>
<p>${tell(shown, 'ownFeedbackSent', { on: feedback.on })}</p>
<p class="written">${written}</p>
${
  readOn === null
    ? deeds(shown, [
        html`<p class="hint">${tell(shown, 'ownFeedbackReadHint')}</p>\n`,
        deed(shown, 'feedbackRead', 'ownFeedbackRead'),
      ])
    : html`<p>${tell(shown, 'ownFeedbackWasRead', { on: readOn })}</p>\n`
}</section>
`;
}

function erasedOn(shown: Shown, application: Application): Html | null {
  const erasure = erasureOf(application, policyOf(application));
  return erasure === null ? null : html`<p>${tell(shown, 'ownDataUntil', { on: erasure.on })}</p>\n`;
}

export const dataPart = (shown: Shown, application: Application): Html => html`<section class="part">
<h2>${tell(shown, 'ownData')}</h2>
<p>${tell(shown, 'ownDataMeans')}</p>
${erasedOn(shown, application)}<p>${tell(shown, 'ownCorrect')}</p>
${deeds(shown, [deed(shown, 'readData', 'ownDataRead'), deed(shown, 'downloadData', 'ownDataDownload')])}</section>
`;

export function doPart(shown: Shown, application: Application): Html | null {
  const { erasureAskedOn: asked, erasureGrantedOn: granted } = application;
  const rows = [
    ...(isRunning(application) ? [deed(shown, 'withdraw', 'ownWithdraw')] : []),
    ...(asked === null && granted === null ? [deed(shown, 'erase', 'ownErase')] : []),
  ];
  if (rows.length === 0 && asked === null) return null;
  const answerDue = asked === null ? '' : addMonths(asked, 1);
  return html`<section class="part">
<h2>${tell(shown, 'ownDo')}</h2>
${asked === null ? null : html`<p>${tell(shown, 'ownEraseAsked', { on: asked, by: answerDue })}</p>\n`}${rows.length === 0 ? null : deeds(shown, rows)}</section>
`;
}
