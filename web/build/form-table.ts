/** The table of forms: every command that people may give, and what each asks for. */
import { givers } from '../../domain/access.ts';
import { commonCommands } from '../../domain/case/commands.ts';
import type { CommandSpec } from '../../domain/case/definition.ts';
import { definitionOf } from '../../domain/index.ts';
import { type CaseKind, caseKinds, roles } from '../../domain/words.ts';
import type { FormField, FormTable } from '../forms/form-table.ts';
import { formFieldsOf } from './form-fields.ts';

/**
 * These have a form by hand, or are given from where they belong: a duty in its list, a person in the directory or in
 * their case, a text among those of the case.
 */
const elsewhere = new Set(['case.snooze', 'case.markDone', 'case.reassign', 'case.redact', 'case.correctPerson']);

function formsOf(kind: CaseKind): Readonly<Record<string, readonly FormField[]>> {
  const specs = Object.entries<CommandSpec>({ ...definitionOf(kind).commands, ...commonCommands });
  const forms = specs.flatMap(([type, spec]) => {
    const byPeople = givers(kind, type, spec).some((who) => roles.some((role) => role === who));
    const fields = byPeople && !elsewhere.has(type) ? formFieldsOf({ kind, type }, spec.schema) : null;
    return fields === null ? [] : [[type, fields] as const];
  });
  return Object.fromEntries(forms);
}

export const formTable = (): FormTable => Object.fromEntries(caseKinds.map((kind) => [kind, formsOf(kind)]));
