/** The lists that may come in as a file: at which address, by whom, and what prepares their rows (R-APP-1, R-APP-8, R-OPS-1, R-RND-3). */
import { applicationCommands } from '../../domain/application/commands.ts';
import type { Authority } from '../../domain/case/definition.ts';
import { employmentCommands } from '../../domain/employment/commands.ts';
import { positionCommands } from '../../domain/position/commands.ts';
import type { CaseKind, Day } from '../../domain/words.ts';
import { prepareAdoptions } from '../../imports/adoptions.ts';
import { prepareAgencies } from '../../imports/agencies.ts';
import { prepareApplicants } from '../../imports/applicants.ts';
import { prepareCounts } from '../../imports/counts.ts';
import type { Table } from '../../imports/parsed.ts';
import type { Prepared } from '../../imports/run.ts';
import type { Reader } from '../../store/reading.ts';
import type { Store } from '../../store/store.ts';

export interface Asked {
  readonly actor: Reader;
  /** Of the case whose address it is. */
  readonly id: string;
  /** For a file that does not say when the applications came. */
  readonly receivedOn: Day | undefined;
}

export interface ImportRoute {
  /** Of the case that the file belongs to. */
  readonly kind: CaseKind;
  readonly name: string;
  readonly summary: string;
  /** The roles towards that case that may give what its rows become. */
  readonly by: readonly Authority[];
  readonly prepare: (store: Store, table: Table, asked: Asked) => Promise<Prepared>;
}

export const imports: readonly ImportRoute[] = [
  {
    kind: 'position',
    name: 'applications',
    summary: 'Applicants from the agency’s recruitment tool: one application for each row (R-APP-1)',
    by: applicationCommands.receive.by,
    prepare: (store, table, { actor, id, receivedOn }) =>
      prepareApplicants(store, table, { actor, position: id, ...(receivedOn === undefined ? {} : { receivedOn }) }),
  },
  {
    kind: 'position',
    name: 'counts',
    summary: 'The numbers of a position whose agency keeps its own tool: one row of totals so far (R-APP-8)',
    by: positionCommands.recordCounts.by,
    prepare: (store, table, { actor, id }) => prepareCounts(store, table, { actor, position: id }),
  },
  {
    kind: 'agency',
    name: 'positions',
    summary: 'Positions that the agency has running already: what lies before counts as done (R-OPS-1)',
    by: positionCommands.adopt.by,
    prepare: (store, table, { actor, id }) => prepareAdoptions(store, table, { actor, kind: 'position', agency: id }),
  },
  {
    kind: 'agency',
    name: 'employments',
    summary: 'Employments that the agency has running already: what lies before counts as done (R-OPS-1)',
    by: employmentCommands.adopt.by,
    prepare: (store, table, { actor, id }) => prepareAdoptions(store, table, { actor, kind: 'employment', agency: id }),
  },
  {
    kind: 'round',
    name: 'agencies',
    summary: 'Agencies with their HR: registered where they are new, and brought into the round (R-RND-3)',
    by: ['coordinator'],
    prepare: (store, table, { actor, id }) => prepareAgencies(store, table, { actor, round: id }),
  },
];
