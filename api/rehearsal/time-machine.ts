/**
 * The time machine as the API reaches it. Time is led by the process that holds the embedded servers and the mail
 * catcher (embedded/time-machine/): the API's own role in the database may not move the clock, and asks for it.
 */
import { z } from 'zod';
import { type MailBody, type MailsBody, type Move, mail, mails, type StandingBody, standing } from './bodies.ts';

export interface MailsAsked {
  /** How many of the newest to leave out. */
  readonly after: number;
  readonly limit: number;
}

export interface TimeMachine {
  /** Null: the database is no rehearsal's. */
  readonly standing: () => Promise<StandingBody | null>;
  /** Begins, and does not wait for the end. @returns whether it begins: not while time moves already */
  readonly move: (move: Move) => Promise<boolean>;
  /** Stops where the moment that is being lived through has come to rest. */
  readonly stop: () => Promise<void>;
  /** The example as on its first day. Everything ends and starts again. @returns whether it begins: not without it */
  readonly beginAnew: () => Promise<boolean>;
  readonly mails: (asked: MailsAsked) => Promise<MailsBody>;
  readonly mail: (id: string) => Promise<MailBody | null>;
}

/** The machine does not answer: it has ended, or its address is another's. */
export class NoTimeMachine extends Error {
  override readonly name = 'NoTimeMachine';
}

const patienceMs = 10_000;

/** @param url with the secret that the machine was started with */
export function timeMachineAt(url: string): TimeMachine {
  const call = async <T>(name: string, asked: unknown, answer: z.ZodType<T>): Promise<T> => {
    const response = await fetch(`${url}/${name}`, {
      method: 'POST',
      body: JSON.stringify(asked),
      signal: AbortSignal.timeout(patienceMs),
    }).catch((cause: unknown) => {
      throw new NoTimeMachine('it cannot be reached', { cause });
    });
    if (!response.ok) throw new NoTimeMachine(`it answered ${response.status}`);
    return answer.parse(await response.json());
  };
  return {
    standing: () => call('standing', null, standing.nullable()),
    move: (asked) => call('move', asked, z.boolean()),
    stop: async () => void (await call('stop', null, z.null())),
    beginAnew: () => call('beginAnew', null, z.boolean()),
    mails: (asked) => call('mails', asked, mails),
    mail: (id) => call('mail', id, mail.nullable()),
  };
}
