/** Is every answered command in the log, exactly once? By SQL: there are as many answers as there were commands. */
import type { Store } from '../store.ts';
import { type Finding, finding } from './finding.ts';

interface Row {
  readonly case_id: string;
  readonly seq: number;
}

/** An answer names its events; they must stand in the log as the last ones up to its number, by its actor. */
const notInLog = (store: Store): Promise<readonly Row[]> =>
  store.database.$queryRaw<Row[]>`
    SELECT a.case_id, a.seq FROM command_answer a
    WHERE jsonb_array_length(a.answer->'events') > 0
      AND (a.answer->'events') IS DISTINCT FROM (
        SELECT jsonb_agg(e.type ORDER BY e.seq) FROM case_event e
        WHERE e.case_id = a.case_id AND e.seq <= a.seq
          AND e.seq > a.seq - jsonb_array_length(a.answer->'events')
          -- Who gave what is sealed is sealed with it.
          AND (e.event ? 'sealed' OR e.actor_type || ':' || COALESCE(e.actor_id, '') = a.actor))
    ORDER BY a.case_id, a.seq`;

const twiceInLog = (store: Store): Promise<readonly Row[]> =>
  store.database.$queryRaw<Row[]>`
    SELECT case_id, seq FROM command_answer
    WHERE jsonb_array_length(answer->'events') > 0
    GROUP BY case_id, seq HAVING count(*) > 1 ORDER BY case_id, seq`;

/** A message answered with yes has an answer of its receiver under the sender's key. */
const messagesNotInLog = (store: Store): Promise<readonly { to_case: string; from_case: string; key: string }[]> =>
  store.database.$queryRaw<{ to_case: string; from_case: string; key: string }[]>`
    SELECT m.to_case, m.from_case, m.key FROM case_message m
    WHERE m.answer->>'ok' = 'true' AND NOT EXISTS (
      SELECT 1 FROM command_answer a
      WHERE a.case_id = m.to_case AND a.actor = 'case:' || m.from_case AND a.key = m.from_case || '/' || m.key)
    ORDER BY m.to_case`;

export async function verifyAnswers(store: Store): Promise<readonly Finding[]> {
  const [missing, twice, messages] = await Promise.all([notInLog(store), twiceInLog(store), messagesNotInLog(store)]);
  return [
    ...missing.map(({ case_id, seq }) => finding('answerNotInLog', case_id, { seq })),
    ...twice.map(({ case_id, seq }) => finding('answerTwiceInLog', case_id, { seq })),
    ...messages.map(({ to_case, from_case, key }) => finding('messageNotInLog', to_case, { from: from_case, key })),
  ];
}
