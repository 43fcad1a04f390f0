/** The kinds of cases as the API names them, and the commands that callers may give. */
import { givers } from '../../domain/access.ts';
import { commonCommands } from '../../domain/case/commands.ts';
import type { Authority, CommandSpec } from '../../domain/case/definition.ts';
import { definitionOf } from '../../domain/index.ts';
import { plurals } from '../../domain/plurals.ts';
import { type CaseKind, caseKinds } from '../../domain/words.ts';

export { plurals };

export interface PublicCommand {
  readonly kind: CaseKind;
  /** As the door knows it: `publish`, `case.snooze`. */
  readonly type: string;
  /** As the address names it: `publish`, `snooze`. */
  readonly name: string;
  readonly spec: CommandSpec;
  /** Who may give it from outside. */
  readonly by: readonly Authority[];
}

/** Cases and the service give theirs inside; the API can make neither (design: one door). */
const outside = (by: readonly Authority[]): readonly Authority[] =>
  by.filter((who) => who !== 'case' && who !== 'service');

export const publicCommands: readonly PublicCommand[] = caseKinds.flatMap((kind) =>
  Object.entries<CommandSpec>({ ...definitionOf(kind).commands, ...commonCommands })
    .map(([type, spec]) => ({
      kind,
      type,
      name: type.replace(/^case\./, ''),
      spec,
      by: outside(givers(kind, type, spec)),
    }))
    .filter(({ by }) => by.length > 0),
);
