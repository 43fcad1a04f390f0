/** Plays a scenario in a world, step by step, and stops at the first that goes another way than the scenario says. */
import { toInstant } from '../domain/calendar.ts';
import type { Refusal } from '../domain/case/definition.ts';
import type { AnyCommand } from '../domain/case/engine.ts';
import { type Actor, agencyRoles, type Instant, programmeRoles } from '../domain/words.ts';
import type { GiveAnswer } from '../store/door.ts';
import { kindIn, specsOf } from './check-scenario.ts';
import { type Names, NoSuchName, namesIn } from './names.ts';
import { type CommandStep, type ReadScenario, ScenarioProblem, type ScenarioStep } from './scenario.ts';
import type { Faults, World } from './world.ts';

const service: Actor = { type: 'service' };
/** The service is set up before the working day begins. */
const openingTime = '07:30';
const closingTime = '12:00';

export const startOf = ({ scenario }: ReadScenario): Instant => toInstant(scenario.start, openingTime);

interface Playing {
  readonly read: ReadScenario;
  readonly world: World;
  readonly names: Names;
  /** Absent in memory, where there is no machine to fail. */
  readonly faults: Faults | null;
}

export async function runScenario(read: ReadScenario, world: World, faults: Faults | null): Promise<void> {
  const { scenario } = read;
  const playing = { read, world, names: namesIn(scenario, world), faults };
  await registerAgencies(playing);
  let worksAgain: Instant | null = null;
  for (const [index, step] of scenario.steps.entries()) {
    const now = toInstant(step.on, step.at);
    worksAgain = await recover(playing, worksAgain, now);
    await world.until(now);
    if ('downtime' in step) {
      await faults?.stopWorker();
      worksAgain = toInstant(step.downtime, closingTime);
    } else await take(playing, step, index);
  }
  const end = toInstant(scenario.end, closingTime);
  await recover(playing, worksAgain, end);
  await world.until(end);
  await checkEnds(playing);
}

/** A worker comes back at its own moment, and then does all that it missed. */
async function recover({ world, faults }: Playing, at: Instant | null, now: Instant): Promise<Instant | null> {
  if (at === null || at > now || faults === null) return at;
  await world.until(at);
  await faults.startWorker();
  return null;
}

const problem = ({ read }: Playing, path: (string | number)[], message: string): ScenarioProblem =>
  new ScenarioProblem([{ file: read.file, line: read.lineOf(path), message }]);

async function registerAgencies(playing: Playing): Promise<void> {
  const { names, read, world } = playing;
  const entries = Object.entries(read.scenario.agencies);
  entries.sort(([, a], [, b]) => Number(b.coordinates === true) - Number(a.coordinates === true));
  for (const [id, agency] of entries) {
    const ref = { kind: 'agency', id } as const;
    const give = async (command: AnyCommand, key: string): Promise<void> => {
      const answer = await world.give({ actor: service, ref, command, key });
      if (!answer.ok) throw problem(playing, ['agencies', id], said(answer.refusals));
    };
    const { hr, hrHead, payroll, coordinator, programmeMailbox, ...fields } = agency;
    await give({ type: 'register', ...fields }, 'register');
    const holders = { hr, hrHead, payroll, coordinator, programmeMailbox };
    for (const role of [...programmeRoles, ...agencyRoles]) {
      const nick = holders[role];
      const spec = specsOf('agency')['appoint'];
      if (nick === undefined || spec === undefined) continue;
      const command = await names.command(spec.schema, { type: 'appoint', role, person: nick });
      await give({ ...command, type: 'appoint' }, `appoint/${role}`);
    }
  }
}

export const said = (refusals: readonly Refusal[]): string =>
  refusals
    .map(({ code, field, data }) => {
      const about = field === undefined || field === '' ? '' : ` (${field})`;
      return `${code}${about}${data === undefined ? '' : ` ${JSON.stringify(data)}`}`;
    })
    .join('; ');

async function take(playing: Playing, step: Exclude<ScenarioStep, { downtime: string }>, index: number): Promise<void> {
  const { faults, names, read } = playing;
  try {
    if ('do' in step) await command(playing, step, index);
    else if ('terminate' in step) await faults?.terminate(await names.caseRef(step.terminate));
    else {
      const { smtp, recipient, times } = step.fault;
      faults?.smtp(smtp, recipient === undefined ? undefined : read.scenario.people[recipient]?.email, times);
    }
  } catch (error) {
    if (error instanceof NoSuchName) throw problem(playing, ['steps', index], error.message);
    throw error;
  }
}

async function command(playing: Playing, step: CommandStep, index: number): Promise<void> {
  const { names, world } = playing;
  const kind = kindIn(step.case);
  const spec = kind === null ? undefined : specsOf(kind)[step.do.type];
  if (spec === undefined) throw problem(playing, ['steps', index], `no such command: ${step.do.type}`);
  const ref = await names.caseRef(step.case);
  const actor: Actor =
    step.who === 'service'
      ? service
      : step.who === 'system'
        ? { type: 'system', agency: step.as ?? '' }
        : { type: 'person', id: await names.person(step.who, ref) };
  const given = await names.command(spec.schema, step.do);
  const answer = await world.give({ actor, ref, command: { ...given, type: step.do.type }, key: `step/${index}` });
  compare(playing, step, index, answer);
}

function compare(playing: Playing, step: CommandStep, index: number, answer: GiveAnswer): void {
  const what = `${step.who}: ${step.do.type} of ${step.case} on ${step.on}`;
  if (answer.ok) {
    if (step.expect !== 'ok')
      throw problem(playing, ['steps', index], `${what} was to be refused with ${step.expect}, and was accepted`);
    return;
  }
  if (answer.refusals.some(({ code }) => code === step.expect)) return;
  const field = answer.refusals[0]?.field ?? '';
  throw problem(playing, ['steps', index, 'do', ...field.split('.')], `${what} was refused: ${said(answer.refusals)}`);
}

async function checkEnds(playing: Playing): Promise<void> {
  const { names, read, world } = playing;
  for (const [name, status] of Object.entries(read.scenario.ends)) {
    const ref = await names.caseRef(name);
    const found = (await world.cases(ref.kind)).find((one) => one.ref.id === ref.id);
    const now = found?.state.facts.status ?? 'none';
    if (now !== status) throw problem(playing, ['ends', name], `${name} was to end as ${status}, and is ${now}`);
  }
}
