import { Readable } from 'node:stream';

export interface Gate {
  /** Gives nothing until it is first read, which is when the server has accepted the recipient and asks for the mail. */
  readonly stream: Readable;
  /** True from just before the first byte is given. */
  readonly opened: () => boolean;
  /** Waits for the mark if it is being written; throws what the mark threw. */
  readonly settled: () => Promise<void>;
}

/** A mail's source that asks `mark` before it lets anything through. */
export function gatedSource(source: Buffer, mark: () => Promise<void>): Gate {
  let opened = false;
  let marking: Promise<void> | undefined;
  const pass = async (): Promise<void> => {
    await mark();
    // The connection may have broken meanwhile; then nothing has left, and the mail is not in doubt.
    if (stream.destroyed) return;
    opened = true;
    stream.push(source);
    stream.push(null);
  };
  const stream = new Readable({
    read() {
      if (marking !== undefined) return;
      marking = pass();
      marking.catch((fault: unknown) => stream.destroy(fault instanceof Error ? fault : new Error('the mark failed')));
    },
  });
  // Destroying it is reported by `settled`; the connection takes its own listener off when it closes.
  stream.on('error', () => {});
  return { stream, opened: () => opened, settled: async () => marking };
}
