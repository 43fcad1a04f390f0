/** What another case would make of a message, by the rules alone: nothing is locked there, nothing written. */
import { dayOf } from '../domain/calendar.ts';
import type { Context } from '../domain/case/definition.ts';
import { type DutyOutlook, give as decide, outlook } from '../domain/case/engine.ts';
import { mailSpec } from '../domain/index.ts';
import type { CaseRef } from '../domain/words.ts';
import { readCase } from './case-row.ts';
import { caseNow } from './clock.ts';
import { type Addressed, expand } from './commit.ts';
import { settingsOf } from './directory.ts';
import type { TrialMail } from './give.ts';
import { derivedId } from './ids.ts';
import type { Store, Transaction } from './store.ts';
import { yearMs } from './views.ts';

export interface DecidedThere {
  readonly before: readonly DutyOutlook[];
  readonly after: readonly DutyOutlook[];
  readonly mails: readonly TrialMail[];
  /** What it would tell others in turn. */
  readonly messages: readonly Addressed[];
}

/** @returns null for a case that is out of scope, is not there yet, or would refuse */
export async function decideThere(
  store: Store,
  tx: Transaction,
  from: CaseRef,
  { to, command }: Addressed,
): Promise<DecidedThere | null> {
  const row = await readCase(tx, to.id);
  if (row === null || row.seq === 0 || row.erased) return null;
  const now = await caseNow(store, tx, row.lastAt);
  const { quiet } = await settingsOf(tx, row.definition.agency(row.state.facts));
  const context: Context = {
    ref: to,
    now,
    today: dayOf(now),
    actor: { type: 'case', ref: from },
    holds: [],
    quiet,
    newId: (subject) => derivedId(subject.slice(0, 1), to.id, subject),
    parent: null,
    read: () => '',
  };
  // What is sealed is not looked at for this: a case ends in the same facts with it and without (definition.ts).
  const open = 'sealed' in command ? { ...command, sealed: null } : command;
  const change = decide(row.definition, row.state, open, context);
  if ('refusals' in change) return null;
  const ahead = (state: typeof row.state): readonly DutyOutlook[] =>
    outlook(row.definition, state, context, now + yearMs);
  const messages: Addressed[] = [];
  for (const message of change.messages) messages.push(...(await expand(tx, message)));
  return {
    before: ahead(row.state),
    after: ahead(change.state),
    mails: change.mails.map(({ mail, to: receiver }) => ({
      mail: mailSpec(row.ref.kind, mail).name,
      to: typeof receiver === 'string' ? receiver : null,
      count: 1,
    })),
    messages,
  };
}
