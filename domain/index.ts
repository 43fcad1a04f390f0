/** Every kind of case, by name. */

import { agency } from './agency/index.ts';
import { application } from './application/index.ts';
import { commonMails } from './case/common-duties.ts';
import type { AnyDefinition, MailSpec } from './case/definition.ts';
import { employment } from './employment/index.ts';
import { participation } from './participation/index.ts';
import { position } from './position/index.ts';
import { round } from './round/index.ts';
import type { CaseKind } from './words.ts';

const definitions: Readonly<Record<CaseKind, AnyDefinition>> = {
  agency,
  round,
  participation,
  position,
  application,
  employment,
};

export const definitionOf = (kind: CaseKind): AnyDefinition => definitions[kind];

/** A mail's full name and how it travels. A name without a dot is the kind's own. */
export function mailSpec(kind: CaseKind, mail: string): MailSpec & { readonly name: string } {
  const common: Readonly<Record<string, MailSpec>> = commonMails;
  const name = mail.includes('.') ? mail : `${kind}.${mail}`;
  const spec = common[name] ?? definitionOf(kind).mails[name.slice(name.indexOf('.') + 1)];
  if (spec === undefined) throw new Error(`no such mail: ${name}`);
  return { ...spec, name };
}
