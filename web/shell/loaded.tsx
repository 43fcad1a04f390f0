/** The four states of what a page shows: waiting, failed, empty (said by the page itself), there (style 22). */
import type { ReactNode } from 'react';
import type { Read } from '../api/use-read.ts';
import { useLanguage } from '../language.tsx';
import { FailureNotice } from './failure.tsx';

interface Props<T> {
  readonly read: Read<T>;
  readonly children: (body: T, etag: string | null) => ReactNode;
}

export function Loaded<T>({ read, children }: Props<T>): ReactNode {
  const { say } = useLanguage();
  switch (read.now.state) {
    case 'waiting':
      return (
        <p aria-busy="true" className="desk-quiet">
          {say('loading')}
        </p>
      );
    case 'failed':
      return <FailureNotice why={read.now.why} again={() => void read.again()} />;
    case 'there':
      return children(read.now.body, read.now.etag);
    default:
      return read.now satisfies never;
  }
}
