/** All commands, their common options, and how a failure becomes an exit code. */
import { Command, CommanderError, Option } from 'commander';
import { languages } from '../domain/words.ts';
import { SettingsProblem } from '../settings/settings.ts';
import { isAway } from '../store/away.ts';
import { adopt } from './commands/adopt.ts';
import { caseCommand } from './commands/case.ts';
import { correct } from './commands/correct.ts';
import { draft } from './commands/draft.ts';
import { giveCommand } from './commands/give.ts';
import { healthCommand } from './commands/health.ts';
import { importCommand } from './commands/import.ts';
import { invite, shutOutCommand } from './commands/invite.ts';
import { mail } from './commands/mail.ts';
import { people } from './commands/people.ts';
import { plan } from './commands/plan.ts';
import { receiptsCommand } from './commands/receipts.ts';
import { restoredCommand } from './commands/restored.ts';
import { round } from './commands/round.ts';
import { setup } from './commands/setup.ts';
import { statistics } from './commands/statistics.ts';
import { token } from './commands/token.ts';
import { upgradeCommand } from './commands/upgrade.ts';
import { verifyCommand } from './commands/verify.ts';
import { waits } from './commands/waits.ts';
import { type ExitCode, exitCodes, type Outcome, UsageProblem } from './outcome.ts';
import { type GlobalOptions, inSession, type Session } from './session.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface Io {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Where settings are looked for first. */
  readonly env: Environment;
}

/** A command hands its work over; session, output and exit code are the same for all. */
export type Runner = (command: Command, work: (session: Session) => Promise<Outcome>) => Promise<void>;

const exitHelp = `
Exit codes:
  0  done, or all is well
  1  refused, or something is wrong; nothing was changed by what was refused
  2  the command line was used wrongly
  3  the service is away (database, Temporal, or no settings)

Settings come from the environment (.env.example), else from the stack that npm start runs here.`;

const sentence = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function problem(error: unknown): { exit: ExitCode; code: string; text: string } {
  if (error instanceof UsageProblem) return { exit: exitCodes.usage, code: 'usage', text: error.message };
  if (error instanceof SettingsProblem) return { exit: exitCodes.away, code: 'noSettings', text: error.message };
  if (isAway(error)) {
    const text =
      'The service does not answer (database or Temporal). Is it running? Start it with npm start, or look at DATABASE_URL and TEMPORAL_ADDRESS.';
    return { exit: exitCodes.away, code: 'away', text };
  }
  return { exit: exitCodes.refused, code: 'fault', text: `This should not happen: ${sentence(error)}` };
}

function buildProgram(io: Io, done: (exit: ExitCode) => void): Command {
  const program = new Command('forlop')
    .description('Forløp: carries a public trainee programme from a round’s invitation to a permanent job.')
    .addOption(
      new Option('--language <form>', 'language of refusals, duties and the log').choices(languages).default('en'),
    )
    .option('--json', 'one JSON document for machines instead of text')
    .option('--as <person>', 'who acts: a person’s id or e-mail address')
    .option('--installation <name>', 'which installation in the data folder (example, empty)')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ writeOut: io.out, writeErr: io.error })
    .exitOverride()
    .addHelpText('after', exitHelp);
  const runner: Runner = async (command, work) => {
    const options: GlobalOptions = command.optsWithGlobals();
    const outcome = await answer(options, io.env, work);
    if (options.json === true) io.out(`${JSON.stringify(outcome.data, null, 2)}\n`);
    else (outcome.exit === exitCodes.ok ? io.out : io.error)(`${outcome.text}\n`);
    done(outcome.exit);
  };
  for (const add of [setup, round, plan, waits, caseCommand, draft, giveCommand, correct, adopt, importCommand])
    add(program, runner);
  const operators = [healthCommand, verifyCommand, upgradeCommand, restoredCommand, receiptsCommand];
  for (const add of [people, mail, statistics, ...operators]) add(program, runner);
  for (const add of [invite, shutOutCommand, token]) add(program, runner);
  return program;
}

async function answer(
  options: GlobalOptions,
  env: Environment,
  work: (session: Session) => Promise<Outcome>,
): Promise<Outcome> {
  try {
    return await inSession(options, env, work);
  } catch (error) {
    const { exit, code, text } = problem(error);
    return { exit, text, data: { ok: false, problem: { code, text } } };
  }
}

/** @returns the exit code; never throws */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  let exit: ExitCode = exitCodes.ok;
  const program = buildProgram(io, (code) => {
    exit = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    throw error;
  }
}
