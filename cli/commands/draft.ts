/** `forlop draft`: a draft of an applicant's answer; a person makes it personal and sends it (R-POS-9). */
import type { Command } from 'commander';
import { isUnfinished } from '../../domain/application/feedback.ts';
import { readForDraft } from '../../store/reading-feedback.ts';
import { feedbackDraft } from '../../texts/feedback/index.ts';
import { type Outcome, ok, refused, UsageProblem } from '../outcome.ts';
import type { Runner } from '../program.ts';
import type { Session } from '../session.ts';
import { caseRef } from '../words.ts';

const help = `
Examples:
  forlop draft APPLICATION --as hanne@nav.no > answer.txt
  forlop draft APPLICATION --as hanne@nav.no --json

Prints a draft in the applicant's language. Put your own words where [[…]] stands: until then it cannot be sent. Then:
  forlop give APPLICATION sendFeedback --text="$(cat answer.txt)" --as hanne@nav.no`;

async function show(session: Session, given: string): Promise<Outcome> {
  const { kind, id } = await caseRef(session.store, given);
  const found = kind === 'application' ? await readForDraft(session.store, await session.actor(), id) : null;
  if (found === null) throw new UsageProblem(`There is no application ${given} that you answer.`);
  if ('refusals' in found) return refused('application', found.refusals, session.language);
  const text = found.saved ?? feedbackDraft(found);
  const { stage, language, saved } = found;
  return ok(text, { ok: true, stage, language, text, saved: saved !== null, unfinished: isUnfinished(text) });
}

export function draft(program: Command, run: Runner): void {
  const command = program
    .command('draft')
    .description('a draft of the personal answer to somebody who applied')
    .argument('<application>', 'id of the application')
    .addHelpText('after', help);
  command.action((id: string) => run(command, (session) => show(session, id)));
}
