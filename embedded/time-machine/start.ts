/** The time machine of `npm start`'s example: over the installation's own service, its worker and its catcher. */
import { openRehearsal } from '../../play/rehearsal-world.ts';
import { openService } from '../../service/service.ts';
import { readSettings } from '../../settings/settings.ts';
import type { Catcher } from '../catcher.ts';
import { asPlayed } from '../example.ts';
import type { Environment } from '../stack.ts';
import { createTimeMachine } from './machine.ts';
import { serveTimeMachine } from './server.ts';

export interface StartedTimeMachine {
  readonly env: Environment;
  readonly stop: () => Promise<void>;
}

const codeOf = (failure: unknown): string => (failure instanceof Error ? failure.message : String(failure));

export interface TimeMachineStart {
  readonly env: Environment;
  readonly catcher: Catcher;
  /** Told when something did not come to rest. */
  readonly say: (line: string) => void;
  /** Null: the example cannot begin anew here. */
  readonly beginAnew: (() => void) | null;
}

export async function startTimeMachine(start: TimeMachineStart): Promise<StartedTimeMachine> {
  const { env, catcher, say, beginAnew } = start;
  const service = openService(readSettings(env));
  const onFault = (failure: unknown): void => say(`The time machine: ${codeOf(failure)}`);
  const machine = createTimeMachine({
    store: service.store,
    catcher,
    openWorld: (now) => openRehearsal(asPlayed(service, catcher), now),
    onFault,
    beginAnew,
  });
  const server = await serveTimeMachine(machine, onFault);
  return {
    env: { TIME_MACHINE_URL: server.url },
    stop: async () => {
      await machine.end();
      await server.stop();
      await service.close();
    },
  };
}
