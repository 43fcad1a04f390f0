/** Whether the service answers, as the last request found it: one state for the banner above every page. */
import { useSyncExternalStore } from 'react';

export type Connection = 'ok' | 'offline' | 'away' | 'signedOut';

let connection: Connection = 'ok';
const listeners = new Set<() => void>();

interface Answered {
  readonly ok: boolean;
  readonly why?: string;
}

const connectionAfter = ({ ok, why }: Answered): Connection =>
  !ok && (why === 'offline' || why === 'away' || why === 'signedOut') ? why : 'ok';

export function noteConnection(answer: Answered): void {
  const next = connectionAfter(answer);
  if (next === connection) return;
  connection = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useConnection = (): Connection => useSyncExternalStore(subscribe, () => connection);
