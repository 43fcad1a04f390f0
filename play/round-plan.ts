/** The plan of one round as the coordinator sees it (R-RND-6): who gets what on which day, without anybody's name. */
import type { Dress } from '../activities/dress.ts';
import { dayOf } from '../domain/calendar.ts';
import type { Refusal } from '../domain/case/definition.ts';
import type { AgencyId, CaseKind, Day, Instant, PersonId, Role } from '../domain/words.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { dryRun } from './dry-run.ts';
import type { Line } from './line/play-line.ts';
import { itemKey } from './memory/change.ts';
import type { Memory } from './memory/memory.ts';
import { memoryOf } from './memory/snapshot.ts';
import type { SentMail } from './world.ts';

export interface PlanAsked {
  readonly snapshot: Snapshot;
  readonly now: Instant;
  readonly round: string;
  /** Whoever asks; as whom a draft is started in memory. Null: it has started. */
  readonly startAs: PersonId | null;
  readonly line: Line;
  readonly until: Day;
  readonly dress: Dress;
}

export interface PlannedMatter {
  readonly at: Instant;
  readonly kind: CaseKind;
  /** As its texts are named: `participation.replySoon`. */
  readonly mail: string;
  /** Null: a person, whatever they hold. */
  readonly to: Role | null;
  readonly agency: AgencyId | null;
  readonly duty: string | null;
  readonly due: Day | null;
}

export interface PlannedDuty {
  readonly kind: CaseKind;
  readonly duty: string;
  readonly owner: string;
  readonly agency: AgencyId | null;
  readonly due: Day;
}

/** What one kind of mail looks like: the first of its kind that the plan has. */
export interface Sample {
  readonly mail: string;
  readonly subject: string;
  readonly text: string;
}

export interface RoundPlan {
  readonly matters: readonly PlannedMatter[];
  readonly duties: readonly PlannedDuty[];
  readonly samples: readonly Sample[];
  /** Why the round cannot be started as it stands. */
  readonly refusals: readonly Refusal[];
}

const roundOf = (memory: Memory, caseId: string): string | null => {
  const row = memory.cases.get(caseId);
  if (row === undefined || row.ref.kind === 'agency') return null;
  if (row.ref.kind === 'round') return caseId;
  const parent = row.definition.parent(row.state.facts);
  return parent === null ? null : roundOf(memory, parent);
};

const agencyOf = (memory: Memory, caseId: string): AgencyId | null => {
  const row = memory.cases.get(caseId);
  return row === undefined || row.ref.kind === 'round' ? null : row.definition.agency(row.state.facts);
};

function mattersOf(memory: Memory, round: string, mails: readonly SentMail[]): readonly PlannedMatter[] {
  return mails.flatMap(({ at, matters }) =>
    matters
      .filter(({ caseId }) => roundOf(memory, caseId) === round)
      .map(({ mail, caseId, key }): PlannedMatter => {
        const item = memory.items.get(itemKey(caseId, key));
        return {
          at,
          kind: memory.cases.get(caseId)?.ref.kind ?? 'round',
          mail,
          to: item?.role ?? null,
          agency: agencyOf(memory, caseId),
          duty: item?.dutyId ?? null,
          due: item?.due ?? null,
        };
      }),
  );
}

/**
 * Mails of rounds and participations name nobody but those who get them; what is written about a position's applicants and
 * about employees is not the coordinator's to read (R-ROLE-4).
 */
const shown: readonly CaseKind[] = ['round', 'participation'];

function samplesOf(memory: Memory, round: string, mails: readonly SentMail[]): readonly Sample[] {
  const found = new Map<string, Sample>();
  for (const { subject, text, matters } of mails) {
    const [only, other] = matters;
    if (only === undefined || other !== undefined || found.has(only.mail)) continue;
    const kind = memory.cases.get(only.caseId)?.ref.kind;
    if (kind !== undefined && shown.includes(kind) && roundOf(memory, only.caseId) === round)
      found.set(only.mail, { mail: only.mail, subject, text });
  }
  return [...found.values()];
}

export async function planOfRound(asked: PlanAsked): Promise<RoundPlan> {
  const { snapshot, now, round, startAs, line, until, dress } = asked;
  const memory = memoryOf(snapshot, now);
  const ref = { kind: 'round', id: round } as const;
  const start = { ref, command: { type: 'start' }, key: 'plan' };
  const first = startAs === null ? [] : [{ ...start, actor: { type: 'person', id: startAs } as const }];
  const { mails, duties, refusals } = await dryRun(memory, { line, until, dress, first });
  return {
    matters: mattersOf(memory, round, mails),
    duties: duties
      .filter((one) => roundOf(memory, one.ref.id) === round && one.due >= dayOf(now) && one.due <= until)
      .map(({ ref: { kind, id }, id: duty, owner, due }) => ({ kind, duty, owner, agency: agencyOf(memory, id), due }))
      .toSorted((a, b) => (a.due < b.due ? -1 : 1)),
    samples: samplesOf(memory, round, mails),
    refusals,
  };
}
