/** Every kind of case, by name. */
import { commonMails } from './case/common-duties.ts';
import type { AnyDefinition, MailSpec } from './case/definition.ts';
import { agency } from './agency/index.ts';
import { position } from './position/index.ts';
import type { CaseKind } from './words.ts';

const definitions: Partial<Readonly<Record<CaseKind, AnyDefinition>>> = { agency, position };

export function definitionOf(kind: CaseKind): AnyDefinition {
  const found = definitions[kind];
  if (found === undefined) throw new Error(`no such kind of case: ${kind}`);
  return found;
}

/** A mail's full name and how it travels. A name without a dot is the kind's own. */
export function mailSpec(kind: CaseKind, mail: string): MailSpec & { readonly name: string } {
  const common: Readonly<Record<string, MailSpec>> = commonMails;
  const name = mail.includes('.') ? mail : `${kind}.${mail}`;
  const spec = common[name] ?? definitionOf(kind).mails[name.slice(name.indexOf('.') + 1)];
  if (spec === undefined) throw new Error(`no such mail: ${name}`);
  return { ...spec, name };
}
