/** `forlop setup`: the first two commands of an installation, the only ones that the service gives by itself here. */
import type { Command } from 'commander';
import type { AnyCommand } from '../../domain/case/engine.ts';
import type { Actor, CaseRef } from '../../domain/words.ts';
import { specOf } from '../../store/door.ts';
import { give } from '../../store/give.ts';
import { peopleView } from '../../store/views.ts';
import { bodyOf } from '../fields.ts';
import { exitCodes, type Outcome, ok, refused, UsageProblem } from '../outcome.ts';
import type { Runner } from '../program.ts';
import type { Session } from '../session.ts';

interface Options {
  readonly agency: string;
  readonly name: string;
  readonly coordinator: string;
  readonly organisationNumber?: string;
  readonly writtenForm?: string;
}

const help = `
Example:
  forlop setup --agency difi --name 'Direktoratet for forvaltning og IKT' --coordinator 'Per Hansen <per@difi.no>'

Registers the agency that coordinates the programme and appoints its first coordinator. From then on people act:
the coordinator registers the other agencies (forlop import agencies). It is refused when there is a coordinator.`;

const service: Actor = { type: 'service' };

async function setUp({ store, language }: Session, options: Options): Promise<Outcome> {
  const coordinating = (await peopleView(store)).find((one) => one.coordinates);
  const other = coordinating !== undefined && coordinating.agency !== options.agency;
  if (other || coordinating?.holders.some(({ role }) => role === 'coordinator') === true) {
    const text = `The programme has a coordinator already (${coordinating?.name}). Whoever it is can appoint the next one: forlop give agency/${coordinating?.agency} appoint`;
    return { exit: exitCodes.refused, text, data: { ok: false, problem: { code: 'hasCoordinator', text } } };
  }
  const ref: CaseRef = { kind: 'agency', id: options.agency };
  const appoint = specOf(ref, 'appoint');
  if (appoint === undefined) throw new Error('agencies cannot be given roles');
  const person = bodyOf(appoint.schema, 'appoint', ['role=coordinator', `person=${options.coordinator}`]);
  if (typeof person['person'] !== 'object') {
    throw new UsageProblem(
      "Write the coordinator as 'Name <address>', for example --coordinator 'Per Hansen <per@difi.no>'.",
    );
  }
  const { organisationNumber, writtenForm, name } = options;
  const register: AnyCommand = {
    type: 'register',
    name,
    coordinates: true,
    ...(organisationNumber === undefined ? {} : { organisationNumber }),
    ...(writtenForm === undefined ? {} : { language: writtenForm }),
  };
  for (const command of coordinating === undefined ? [register, person] : [person]) {
    const answer = await give(store, { actor: service, ref, command, key: `setup/${command.type}` });
    if (!answer.ok) return refused('agency', answer.refusals, language);
  }
  return ok(`${name} [${options.agency}] coordinates the programme. See: forlop people`, { ok: true, ref });
}

export function setup(program: Command, run: Runner): void {
  const command = program
    .command('setup')
    .description('register the coordinating agency and appoint its first coordinator')
    .requiredOption('--agency <id>', 'a short id of your choice, for example difi')
    .requiredOption('--name <name>', 'the agency’s name')
    .requiredOption('--coordinator <person>', "name and address: 'Per Hansen <per@difi.no>'")
    .option('--organisation-number <number>', 'nine digits')
    .option('--written-form <form>', 'the agency’s own written Norwegian: nb or nn')
    .addHelpText('after', help);
  command.action((options: Options) => run(command, (session) => setUp(session, options)));
}
