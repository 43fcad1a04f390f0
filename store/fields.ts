/**
 * What a command carries that a rule must not see: texts become content, new persons become persons, agencies and
 * parents must exist. The schema's own fields say which (`domain/fields.ts`).
 */
import type { z } from 'zod';
import type { CommandSpec, Refusal } from '../domain/case/definition.ts';
import { type Contact, type FieldKind, fieldKinds, type NewPerson } from '../domain/fields.ts';
import type { PersonId, Role } from '../domain/words.ts';
import { derivedId } from './ids.ts';
import { sealPrefix, takeOut } from './seal.ts';
import type { Transaction } from './store.ts';

type Schema = z.core.$ZodType;

/** Zod's own message names, as codes of ours; texts stand in the catalogue. */
function code(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return 'unknownField';
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'missingField';
  const own = /^[a-z][A-Za-z]+$/.exec(issue.message);
  return own === null ? 'invalidField' : issue.message;
}

/** What PostgreSQL keeps in no text: U+0000, and in JSON half of a pair of surrogates. */
const unkept = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][\da-f]{2})/;

export type Shaped =
  | { readonly command: { readonly type: string } & Readonly<Record<string, unknown>> }
  | { readonly refusals: readonly Refusal[] };

/** The command with its defaults filled in, or every fault of its shape, each with its field. */
export function shape(spec: CommandSpec, given: unknown): Shaped {
  if (unkept.test(JSON.stringify(given) ?? ''))
    return { refusals: [{ code: 'invalidField', data: { rule: 'Unicode' } }] };
  const result = spec.schema.safeParse(given, { reportInput: true });
  if (result.success) return { command: result.data as { type: string } };
  const refusals = result.error.issues.flatMap((issue) => {
    const path = issue.path.join('.');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ code: 'unknownField', field: path === '' ? key : `${path}.${key}` }));
    }
    const rule = 'minimum' in issue ? `≥ ${issue.minimum}` : 'maximum' in issue ? `≤ ${issue.maximum}` : issue.code;
    return [{ code: code(issue), field: path, data: { rule } }];
  });
  return { refusals };
}

export interface Found {
  readonly kind: FieldKind;
  readonly path: string;
  readonly value: unknown;
}

const inner = (schema: Schema): Schema | null => {
  const { def } = schema._zod as unknown as { def: { innerType?: Schema } };
  return def.innerType ?? null;
};

/** Rebuilds a value with each marked field replaced by what `replace` gives for it. */
export async function replaceFields(
  schema: Schema,
  value: unknown,
  replace: (found: Found) => Promise<unknown>,
  path = '',
): Promise<unknown> {
  if (value === undefined || value === null) return value;
  const marked = fieldKinds.get(schema as z.ZodType);
  if (marked !== undefined) return replace({ kind: marked.kind, path, value });
  const { def } = schema._zod as unknown as {
    def: { type: string; shape?: Record<string, Schema>; element?: Schema; valueType?: Schema };
  };
  const at = (name: string | number) => (path === '' ? String(name) : `${path}.${name}`);
  if (def.type === 'object' && def.shape !== undefined) {
    const fields: [string, unknown][] = [];
    for (const [name, field] of Object.entries(value as Record<string, unknown>)) {
      const shape = def.shape[name];
      fields.push([name, shape === undefined ? field : await replaceFields(shape, field, replace, at(name))]);
    }
    return Object.fromEntries(fields);
  }
  if (def.type === 'array' && def.element !== undefined) {
    const items: unknown[] = [];
    for (const [index, item] of (value as unknown[]).entries()) {
      items.push(await replaceFields(def.element, item, replace, at(index)));
    }
    return items;
  }
  const wrapped = inner(schema);
  return wrapped === null ? value : replaceFields(wrapped, value, replace, path);
}

export interface Detached {
  readonly command: { readonly type: string } & Readonly<Record<string, unknown>>;
  readonly texts: ReadonlyMap<string, string>;
  readonly parent: { readonly id: string; readonly field: string } | null;
  /** Of whom the command brought something new: a later version than the case had. */
  readonly renewed: readonly string[];
  readonly refusals: readonly Refusal[];
}

export interface DetachContext {
  readonly caseId: string;
  /** What makes this giving one: the ids of its texts and persons are made from it. */
  readonly seed: string;
  readonly at: Date;
  /** The agency whose directory new persons join; null: they belong to the case (applicants). */
  readonly agency: string | null;
  /** An agency that fills a role: nobody of the coordinating one gets it, who must see no other's applicants. */
  readonly appoints?: {
    readonly agency: string;
    readonly coordinator: string | null;
    /** Only who is of the agency already. */
    readonly ownOnly: boolean;
  };
  /** Who fills the case's roles. */
  readonly people: Partial<Readonly<Record<Role, PersonId>>>;
}

/** Stores a command's texts and persons and gives back the command as rules see it. */
export async function detach(
  tx: Transaction,
  spec: CommandSpec,
  given: Readonly<Record<string, unknown>>,
  context: DetachContext,
): Promise<Detached> {
  const texts = new Map<string, string>();
  const refusals: Refusal[] = [];
  const renewed: string[] = [];
  let parent: Detached['parent'] = null;
  const command = await replaceFields(spec.schema, given, async ({ kind, path, value }) => {
    switch (kind) {
      case 'text': {
        const id = derivedId('c', context.caseId, context.seed, path);
        await tx.content.create({ data: { id, caseId: context.caseId, body: String(value), at: context.at } });
        texts.set(id, String(value));
        return id;
      }
      case 'content': {
        const row = await tx.content.findFirst({ where: { id: String(value), caseId: context.caseId } });
        if (row === null || row.id.startsWith(sealPrefix)) refusals.push({ code: 'noSuchText', field: path });
        return value;
      }
      case 'person':
        if (typeof value === 'string') return knownPerson(tx, value, path, context, refusals);
        if (context.agency === null && path === 'applicant' && context.people.applicant !== undefined) {
          const { applicant } = context.people;
          if (await renew(tx, applicant, value as NewPerson, context.at)) renewed.push(applicant);
          return applicant;
        }
        return newPerson(tx, value as NewPerson, path, context);
      case 'contact':
        return correctedPerson(tx, value as Contact, path, context, refusals);
      case 'agency': {
        const row = await tx.agency.findUnique({ where: { id: String(value) }, select: { id: true } });
        if (row === null) refusals.push({ code: 'unknownAgency', field: path, data: { agency: String(value) } });
        return value;
      }
      case 'sealed':
        return typeof value === 'string' ? takeOut(tx, value, context.at) : value;
      case 'parent':
        parent = { id: String(value), field: path };
        return value;
      default:
        return kind satisfies never;
    }
  });
  return { command: command as Detached['command'], texts, parent, renewed, refusals };
}

/** Whoever applies or is hired is a person of a case; all others who are given something to do are of a directory. */
const ofCases: ReadonlySet<string> = new Set(['applicant', 'employee']);

/** An applicant of the agency is no colleague: a role would open others' cases to them (R-ROLE-4). */
async function knownPerson(
  tx: Transaction,
  id: string,
  field: string,
  { appoints }: DetachContext,
  refusals: Refusal[],
): Promise<string> {
  const row = await tx.person.findUnique({ where: { id }, select: { agencyId: true } });
  if (row === null) refusals.push({ code: 'unknownPerson', field, data: { person: id } });
  const coordinates = appoints !== undefined && row?.agencyId === appoints.coordinator && row?.agencyId !== null;
  if (coordinates && row.agencyId !== appoints.agency) refusals.push({ code: 'coordinatorsOwn', field });
  if (appoints?.ownOnly === true && row !== null && row.agencyId !== appoints.agency && !coordinates)
    refusals.push({ code: 'notOfAgency', field });
  else if (row !== null && row.agencyId === null && !ofCases.has(field)) refusals.push({ code: 'notOfAgency', field });
  // Else whoever may change somebody's address could sign in as them.
  if (appoints?.ownOnly === true && (await tx.identity.count({ where: { personId: id } })) > 0)
    refusals.push({ code: 'signsInAlready', field });
  return id;
}

/**
 * A new version of somebody whom the case may speak for: of its agency's directory, its own, or a person of its roles
 * who came as an applicant. Of another agency's directory nobody, whatever role they were given here (R-ROLE-4).
 */
async function correctedPerson(
  tx: Transaction,
  given: Contact,
  field: string,
  context: DetachContext,
  refusals: Refusal[],
): Promise<string> {
  const row = await tx.person.findUnique({
    where: { id: given.id },
    include: { versions: { orderBy: { version: 'desc' }, take: 1 } },
  });
  const known = row?.versions[0];
  const theirs =
    row !== null &&
    ((row.agencyId !== null && row.agencyId === context.agency) ||
      row.caseId === context.caseId ||
      (row.agencyId === null && Object.values(context.people).includes(given.id)));
  if (known === undefined || known.erasedAt !== null || !theirs) {
    refusals.push({ code: 'unknownPerson', field: `${field}.id`, data: { person: given.id } });
    return given.id;
  }
  await tx.personVersion.create({
    data: {
      personId: given.id,
      version: known.version + 1,
      name: given.name ?? known.name,
      email: given.email === undefined ? known.email : given.email,
      language: given.language ?? known.language,
      at: context.at,
    },
  });
  return given.id;
}

/**
 * The same application again (R-APP-2): what it says of the applicant now wins, unless it was known before. Then it was
 * put right since, by them or for them, and the recruitment tool has only not heard of it.
 */
async function renew(tx: Transaction, personId: string, given: NewPerson, at: Date): Promise<boolean> {
  const versions = await tx.personVersion.findMany({ where: { personId }, orderBy: { version: 'desc' } });
  const now = versions[0];
  if (now === undefined || now.erasedAt !== null) return false;
  const { name, language } = given;
  const known = versions.some(
    (one) => one.name === name && one.language === language && (given.email === undefined || one.email === given.email),
  );
  if (known) return false;
  const email = given.email ?? now.email;
  await tx.personVersion.create({ data: { personId, version: now.version + 1, name, email, language, at } });
  return true;
}

/** Somebody of an agency's directory is known by their address there; an applicant is always a person of their own. */
async function newPerson(tx: Transaction, given: NewPerson, path: string, context: DetachContext): Promise<string> {
  const { agency } = context;
  if (agency !== null && given.email !== undefined) {
    const known = await personAt(tx, agency, given.email);
    if (known !== null) return known;
  }
  const id = derivedId('p', context.caseId, context.seed, path);
  await tx.person.create({ data: { id, agencyId: agency, caseId: agency === null ? context.caseId : null } });
  await tx.personVersion.create({
    data: {
      personId: id,
      version: 1,
      name: given.name,
      email: given.email ?? null,
      language: given.language,
      at: context.at,
    },
  });
  return id;
}

/** By the address that they have now: one that they have left may be a colleague's today. */
async function personAt(tx: Transaction, agency: string, email: string): Promise<string | null> {
  // Two commands that name the same new colleague at once: the second waits here, and then finds the first's.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${agency}), hashtext(lower(${email})))`;
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT p.id FROM person p JOIN person_version v ON v.person_id = p.id
    WHERE p.agency_id = ${agency} AND lower(v.email) = lower(${email}) AND v.erased_at IS NULL
      AND v.version = (SELECT max(version) FROM person_version w WHERE w.person_id = p.id)
    ORDER BY p.id LIMIT 1`;
  return rows[0]?.id ?? null;
}
