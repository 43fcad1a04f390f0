/** `forlop round start`: drafts a round, adds its agencies and starts it, from one file (R-RND-3). */
import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import type { Refusal } from '../../domain/case/definition.ts';
import type { AnyCommand } from '../../domain/case/engine.ts';
import type { Actor, CaseRef } from '../../domain/words.ts';
import { type Giving, give, tryGive } from '../../store/give.ts';
import { canonical, derivedId } from '../../store/ids.ts';
import type { Store } from '../../store/store.ts';
import { peopleView } from '../../store/views.ts';
import { warningsOf } from '../../store/warnings.ts';
import { warningLine } from '../giving.ts';
import { type Outcome, ok, refused, UsageProblem } from '../outcome.ts';
import type { Runner } from '../program.ts';
import type { Session } from '../session.ts';

const help = `
The file:
  name: Programrunden 2017/2018
  model: common                 # or continuous
  targetGroup: disability       # or disabilityOrGap
  termMonths: 18
  dates: { replyBy: 2017-02-10, publishFrom: 2017-03-01, applicationDeadline: 2017-03-29, recruitmentEnd: 2017-06-30 }
  gatherings:                   # optional
    - { audience: [employees], month: 2017-10, theme: Working together, material: [https://example.no/read] }
  agencies: [difi, nav, 889640782]   # ids or organisation numbers

Examples:
  forlop round start runde.yaml --dry-run --as per@difi.no
  forlop round start runde.yaml --as per@difi.no

Every fault of the plan is listed, and nothing is recorded when there is one. Starting it sends the invitations.
The same file again changes nothing.`;

/** Days stay texts: YAML's own dates would be instants. */
const fileSchema = z.object({
  id: z.string().optional(),
  coordinatingAgency: z.string().optional(),
  agencies: z.array(z.union([z.string(), z.number()])).default([]),
  gatherings: z.array(z.record(z.string(), z.unknown())).default([]),
});

type RoundFile = z.infer<typeof fileSchema> & { readonly plan: Readonly<Record<string, unknown>> };

async function readRound(file: string): Promise<RoundFile> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageProblem(`The file ${file} cannot be read.`);
  });
  let content: unknown;
  try {
    content = parse(text, { schema: 'core' });
  } catch (error) {
    const where = error instanceof YAMLParseError ? ` (line ${error.linePos?.[0].line ?? '?'})` : '';
    throw new UsageProblem(`The file ${file} is not YAML${where}.`);
  }
  const read = fileSchema.loose().safeParse(content);
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new UsageProblem(`The file ${file} describes no round. ${faults.join('; ')}. See: forlop round start --help`);
  }
  const { id, coordinatingAgency, agencies, gatherings, ...plan } = read.data;
  return {
    ...(id === undefined ? {} : { id }),
    ...(coordinatingAgency === undefined ? {} : { coordinatingAgency }),
    agencies,
    gatherings,
    plan,
  };
}

/** An organisation number stands for its agency; anything else is an id, which the door checks. */
async function agencyIds(store: Store, given: RoundFile['agencies']): Promise<readonly string[]> {
  const rows = await store.database.agency.findMany({ select: { id: true, organisationNumber: true } });
  const byNumber = new Map(rows.map(({ id, organisationNumber }) => [organisationNumber, id]));
  return given.map((one) => byNumber.get(String(one)) ?? String(one));
}

async function commandsOf(store: Store, file: RoundFile): Promise<readonly AnyCommand[]> {
  const coordinating = file.coordinatingAgency ?? (await peopleView(store)).find((one) => one.coordinates)?.agency;
  if (coordinating === undefined)
    throw new UsageProblem('No agency coordinates the programme yet. See: forlop setup --help');
  const agencies = await agencyIds(store, file.agencies);
  return [
    { ...file.plan, type: 'draft', coordinatingAgency: coordinating },
    ...(agencies.length === 0 ? [] : [{ type: 'addAgencies', agencies: agencies.map((agency) => ({ agency })) }]),
    ...file.gatherings.map((gathering) => ({ ...gathering, type: 'planGathering' })),
    { type: 'start' },
  ];
}

const givingsOf = (actor: Actor, ref: CaseRef, commands: readonly AnyCommand[]): readonly Giving[] =>
  commands.map((command, index) => ({ actor, ref, command, key: `round-file/${index}/${command.type}` }));

/** What a refused draft makes later commands say is no fault of the file. */
const followsFromDraft = new Set(['noSuchRound', 'notAllowed']);

async function start(session: Session, path: string, dryRun: boolean): Promise<Outcome> {
  const { store, language } = session;
  const file = await readRound(path);
  const ref: CaseRef = { kind: 'round', id: file.id ?? derivedId('r', canonical(file.plan['name'] ?? path)) };
  const givings = givingsOf(await session.actor(), ref, await commandsOf(store, file));
  const tried = await tryGive(store, givings);
  const all = tried.flatMap((answer): readonly Refusal[] => (answer.ok ? [] : answer.refusals));
  const drafted = tried[0]?.ok === true;
  const faults = drafted ? all : all.filter((one, index) => index === 0 || !followsFromDraft.has(one.code));
  if (faults.length > 0) return refused('round', faults, language);
  const warnings = (await Promise.all(givings.map(({ command }) => warningsOf(ref, command)))).flat();
  const data = { ok: true, ref, dryRun, agencies: file.agencies.length, warnings };
  const warned = warnings.map((one) => `\n${warningLine(one)}`).join('');
  if (dryRun)
    return ok(
      `Nothing is wrong with the plan; ${file.agencies.length} agencies would be invited. Nothing was changed.${warned}`,
      data,
    );
  for (const giving of givings) {
    const answer = await give(store, giving);
    if (!answer.ok) return refused('round', answer.refusals, language);
  }
  return ok(
    `The round is started; ${file.agencies.length} agencies are invited. See: forlop case ${ref.id}${warned}`,
    data,
  );
}

export function round(program: Command, run: Runner): void {
  const group = program.command('round').description('programme rounds');
  const command = group
    .command('start')
    .description('draft a round, add its agencies and start it, from one YAML file')
    .argument('<file>', 'the round as YAML')
    .option('--dry-run', 'check the whole plan and change nothing')
    .addHelpText('after', help);
  command.action((file: string, { dryRun = false }: { dryRun?: boolean }) =>
    run(command, (session) => start(session, file, dryRun)),
  );
}
