/** Duties that come from the ledger: what the service could not do falls to a person (R-MAIL-2, R-OPS-10). */
import { addWorkingDays, dayOf } from '../calendar.ts';
import type { CaseKind, Role } from '../words.ts';
import type { Duty, MailSpec } from './definition.ts';
import type { Ledger } from './ledger.ts';

export const commonMails = {
  'case.stuckStep': { class: 'reminder', basis: 'R-OPS-10' },
  'case.refusedMessage': { class: 'reminder', basis: 'R-OPS-10' },
  'case.undeliverable': { class: 'reminder', basis: 'R-MAIL-2' },
} as const satisfies Readonly<Record<string, MailSpec>>;

const steward = (kind: CaseKind): Role => (kind === 'round' ? 'coordinator' : 'hr');

/** One duty of the steward, told the next working morning and then every three working days. */
function pending(
  id: string,
  kind: CaseKind,
  from: string,
  mail: keyof typeof commonMails,
  basis: string,
  done: string,
) {
  const owner = steward(kind);
  const due = addWorkingDays(from, 1);
  return {
    id,
    owner,
    due,
    basis,
    fulfilledBy: done,
    rungs: [{ id: 'again', on: due, free: 'later', to: owner, mail, every: { workingDays: 3 } }],
  } satisfies Duty;
}

export function commonDuties(kind: CaseKind, ledger: Ledger): readonly Duty[] {
  return [
    ...Object.entries(ledger.stuck).map(([act, { on }]) =>
      pending(`stuck.${act}`, kind, dayOf(on), 'case.stuckStep', 'R-OPS-10', 'case.retryStep'),
    ),
    ...Object.entries(ledger.refused).map(([key, { on }]) =>
      pending(`refused.${key}`, kind, dayOf(on), 'case.refusedMessage', 'R-OPS-10', 'case.refusalSeen'),
    ),
    ...Object.entries(ledger.undeliverable).map(([key, { on }]) =>
      pending(`undeliverable.${key}`, kind, dayOf(on), 'case.undeliverable', 'R-MAIL-2', 'case.undeliverableHandled'),
    ),
  ];
}
