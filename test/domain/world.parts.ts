/** What a world of rules is made of: the stories' steps, rows, messages, mail, and who holds which role. */
import type { AgencyFacts } from '../../domain/agency/facts.ts';
import { commonCommands } from '../../domain/case/commands.ts';
import type { CommandSpec } from '../../domain/case/definition.ts';
import type { AnyCommand, AnyEvent, PlannedMail, State, Step } from '../../domain/case/engine.ts';
import { definitionOf } from '../../domain/index.ts';
import type { Directory } from '../../domain/routing.ts';
import {
  type Actor,
  type CaseKind,
  type CaseRef,
  caseKinds,
  type Instant,
  type PersonId,
  type Role,
} from '../../domain/words.ts';
import { storyOf } from '../../play/stories.ts';

/** The steps of each story in their order, as the workflows tell them. */
const told = async (kind: CaseKind): Promise<readonly Step[]> => {
  const steps: Step[] = [];
  await storyOf(kind)(async (wait, act) => {
    steps.push({ wait, act });
  });
  return steps;
};
export const stories = Object.fromEntries(
  await Promise.all(caseKinds.map(async (kind) => [kind, await told(kind)] as const)),
) as Record<CaseKind, readonly Step[]>;

export interface Row {
  readonly ref: CaseRef;
  state: State;
  dirty: boolean;
  next: Instant | null;
}

/** Its story ends with its erasure: the store takes and tells nothing more of it. */
export const isErased = ({ state }: Row): boolean => state.ledger.acts['erase'] === 'done';

export interface Owed {
  readonly from: CaseRef;
  readonly key: string;
  readonly to: CaseRef;
  readonly command: AnyCommand;
}

/** What became of one message at its receiver's door. */
export interface Heard extends Owed {
  readonly faults: readonly string[];
  readonly refusals: readonly string[];
}

export interface Posted {
  readonly ref: CaseRef;
  readonly key: string;
  readonly mail: string;
  readonly role: Role | null;
  readonly person: PersonId | null;
  readonly at: Instant;
  readonly dutyId: string | null;
}

export interface Waiting extends Posted {
  readonly planned: PlannedMail;
  readonly leaves: Instant;
}

export interface Logged {
  readonly ref: CaseRef;
  readonly at: Instant;
  readonly actor: Actor;
  readonly event: AnyEvent;
}

/** The people of an agency and of the coordinating one, as `store/directory.ts` would bring them. */
export function directoryOf(agencies: readonly (readonly [string, AgencyFacts])[], agency: string | null): Directory {
  const known = agencies.flatMap(([id, facts]) => (facts.status === 'none' ? [] : [{ id, facts }]));
  const coordinator = known.find(({ facts }) => facts.coordinates)?.id ?? null;
  const near = known.filter(({ id }) => id === agency || id === coordinator);
  return {
    coordinator,
    holdings: near.flatMap(({ id, facts }) =>
      Object.entries(facts.holders).map(([role, person]) => ({ agency: id, role: role as Role, person })),
    ),
    deputyships: near.flatMap(({ id, facts }) => facts.deputies.map((one) => ({ ...one, agency: id }))),
  };
}

export const specOf = ({ kind }: CaseRef, type: string): CommandSpec | undefined => {
  const specs: Readonly<Record<string, CommandSpec>> = { ...definitionOf(kind).commands, ...commonCommands };
  return specs[type];
};
