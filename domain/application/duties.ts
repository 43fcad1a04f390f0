/** Who must do what by when for an application (R-APP-3, R-APP-7). */
import { addDays, addMonths } from '../calendar.ts';
import type { Duty, Rung } from '../case/definition.ts';
import type { Policy } from '../policy.ts';
import { type Application, type ApplicationFacts, isAsked } from './facts.ts';

/** The applicant's own: reminders counted from the link, and a last call before the time is up. */
function declaration(application: Application, policy: Policy): Duty | null {
  const { askedOn, declarationDue: due } = application;
  if (!isAsked(application) || askedOn === null || due === null) return null;
  const reminders = policy.declarationReminderDays.map(
    (days): Rung => ({
      id: `after-${days}`,
      on: addDays(askedOn, days),
      free: 'later',
      to: 'applicant',
      mail: 'declarationReminder',
    }),
  );
  return {
    id: 'declaration',
    owner: 'applicant',
    due,
    basis: 'R-APP-3',
    fulfilledBy: 'declare',
    rungs: [
      ...reminders,
      {
        id: 'lastCall',
        on: addDays(due, -policy.declarationLastCallDays),
        free: 'earlier',
        to: 'applicant',
        mail: 'declarationLastCall',
      },
    ],
    data: { targetGroup: application.targetGroup },
  };
}

/** A wish for erasure is answered within a month (GDPR art. 12 (3)). */
function erasure(application: Application): Duty | null {
  const asked = application.erasureAskedOn;
  if (asked === null) return null;
  const due = addMonths(asked, 1);
  return {
    id: 'erasure',
    owner: 'hr',
    due,
    legal: true,
    basis: 'GDPR art. 12 (3)',
    fulfilledBy: 'answerErasure',
    rungs: [
      { id: 'asked', on: addDays(asked, 1), free: 'later', to: 'hr', mail: 'erasureAsked' },
      { id: 'before-7', on: addDays(due, -7), free: 'earlier', to: 'hr', mail: 'erasureAsked' },
      { id: 'escalated', on: addDays(due, -2), free: 'earlier', to: 'hrHead', mail: 'erasureAsked' },
    ],
    data: { asked },
  };
}

export function duties(facts: ApplicationFacts, policy: Policy): readonly Duty[] {
  if (facts.status === 'none') return [];
  return [declaration(facts, policy), erasure(facts)].filter((duty) => duty !== null);
}
