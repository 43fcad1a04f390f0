/** What a stretch of a rehearsal's time has brought: the mail that was caught, and what came due. */
import type { DutyLine, MailBody, MailLine } from '../../api/rehearsal/bodies.ts';
import type { CaseKind, Day, Role } from '../../domain/words.ts';
import type { Store } from '../../store/store.ts';
import type { CaughtMail } from '../catcher.ts';

export function mailLine({ id, to, subject, headers }: CaughtMail): MailLine {
  const at = Date.parse(headers['date'] ?? '');
  return { id, to: to.join(', '), subject, at: new Date(Number.isNaN(at) ? 0 : at).toISOString() };
}

export const mailBody = (mail: CaughtMail): MailBody => ({ ...mailLine(mail), from: mail.from, text: mail.text });

interface DutyRow {
  readonly kind: CaseKind;
  readonly case: string;
  readonly title: string | null;
  readonly duty: string;
  readonly owner: Role;
  readonly due: Day;
}

/** What was due after one day and no later than another, and is not done; the latest first. */
export const dueBetween = ({ database }: Store, after: Day, to: Day): Promise<readonly DutyLine[]> =>
  database.$queryRaw<DutyRow[]>`
    SELECT kind, id AS case, COALESCE(facts->>'title', facts->>'name') AS title, duty_id AS duty, owner, due
    FROM case_duty JOIN case_file ON id = case_id
    WHERE due > ${after} AND due <= ${to} AND NOT erased ORDER BY due DESC, id, duty_id`;

/** Whether anything but the agencies' yearly duties lies ahead: they go on as long as there are agencies. */
export async function isAnythingAhead({ database }: Store): Promise<boolean> {
  const rows = await database.$queryRaw<{ ahead: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM case_file WHERE NOT erased AND kind <> 'agency' AND next_moment IS NOT NULL)
        OR EXISTS (SELECT 1 FROM mailbox WHERE next_moment IS NOT NULL) AS ahead`;
  return rows[0]?.ahead ?? false;
}
