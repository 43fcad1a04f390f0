/** What somebody who acts can see on a morning, and what they then do (R-RND-6). */
import type { Agency } from '../../domain/agency/facts.ts';
import type { Application } from '../../domain/application/facts.ts';
import type { Duty } from '../../domain/case/definition.ts';
import { type AnyCommand, openDuties, type State } from '../../domain/case/engine.ts';
import type { Known } from '../../domain/employment/facts.ts';
import type { NewPerson } from '../../domain/fields.ts';
import { definitionOf } from '../../domain/index.ts';
import type { Participation } from '../../domain/participation/facts.ts';
import type { Position } from '../../domain/position/facts.ts';
import type { Round } from '../../domain/round/facts.ts';
import { type AgencyId, type CaseKind, type CaseRef, caseKinds, type Day, type Role } from '../../domain/words.ts';
import { commonTexts } from '../../texts/common/index.ts';
import type { World } from '../world.ts';

export interface FactsOf {
  readonly agency: Agency;
  readonly round: Round;
  readonly participation: Participation;
  readonly position: Position;
  readonly application: Application;
  readonly employment: Known;
}

export interface Seen<K extends CaseKind> {
  readonly ref: CaseRef;
  readonly state: State;
  readonly facts: FactsOf[K];
}

export interface Scene {
  readonly today: Day;
  readonly all: <K extends CaseKind>(kind: K) => readonly Seen<K>[];
}

/** Everything that there is, read anew: each act changes something. */
export async function look(world: World, today: Day): Promise<Scene> {
  const cases = new Map<CaseKind, readonly Seen<CaseKind>[]>();
  for (const kind of caseKinds) {
    const known = (await world.cases(kind)).filter(({ state }) => state.facts.status !== 'none');
    // A kind's facts are its own, and those of a case that is not there have been left out.
    cases.set(
      kind,
      known.map(({ ref, state }) => ({ ref, state, facts: state.facts as unknown as FactsOf[typeof kind] })),
    );
  }
  return { today, all: <K extends CaseKind>(kind: K) => (cases.get(kind) ?? []) as readonly Seen<K>[] };
}

export const dutiesOf = ({ ref, state }: Seen<CaseKind>): readonly Duty[] => openDuties(definitionOf(ref.kind), state);

/** A command, and the role whose holder gives it. */
export interface Act {
  readonly ref: CaseRef;
  readonly role: Role;
  readonly command: AnyCommand;
}

export interface Standing<K extends CaseKind> extends Seen<K> {
  readonly scene: Scene;
}

export interface Doing<K extends CaseKind> extends Standing<K> {
  readonly duty: Duty;
}

/** Empty where the duty is not done by a command, or where there is nothing to do it with. */
export type Does<K extends CaseKind> = (doing: Doing<K>) => readonly Act[];

/** What the line supposes that people do though no duty reminds them of it. */
export interface Supposed<K extends CaseKind> {
  readonly id: string;
  readonly because: string;
  /** Null: not, or not any more. */
  readonly due: (standing: Standing<K>) => Day | null;
  readonly acts: (standing: Standing<K>) => readonly Act[];
}

/** The duty's own command, by its owner unless another role must give it. */
export const fulfil =
  <K extends CaseKind>(fields: (doing: Doing<K>) => Readonly<Record<string, unknown>>, role?: Role): Does<K> =>
  (doing) => [
    {
      ref: doing.ref,
      role: role ?? doing.duty.owner,
      command: { ...fields(doing), type: doing.duty.fulfilledBy },
    },
  ];

/** The last part of a duty's id, which names what it is about: a talk, a gathering, a year. */
export const subject = ({ duty }: { readonly duty: Duty }): string => duty.id.slice(duty.id.indexOf('.') + 1);

/** An address that cannot exist. */
const addressOf = (name: string, agency: AgencyId): string =>
  `${name}@${agency.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.example`;

/** Somebody whom nobody has named yet: the plan shows the role in place of a name. */
export function invented(scene: Scene, agency: AgencyId, role: Role, number?: number): NewPerson {
  const own = scene.all('agency').find(({ ref }) => ref.id === agency);
  const language = own?.facts.language ?? 'nb';
  const word = commonTexts[language].roles[role];
  const count = number === undefined ? '' : String(number);
  return {
    name: `${word.charAt(0).toUpperCase()}${word.slice(1)} ${count}`.trim(),
    email: addressOf(`${role.toLowerCase()}${count}`, agency),
    language,
  };
}
