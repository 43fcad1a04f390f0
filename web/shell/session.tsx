/** Who is signed in, and for how long. Nobody: the sign-in, and back here afterwards. */
import { createContext, type ReactNode, useContext, useEffect } from 'react';
import type { MeBody } from '../../api/people/bodies.ts';
import type { SessionBody } from '../../api/sign-in/session-body.ts';
import { useRead } from '../api/use-read.ts';
import { useLanguage, useOwnLanguage } from '../language.tsx';
import { FailureNotice } from './failure.tsx';
import { signInAddress } from './sign-in-address.ts';

export interface Signed {
  readonly session: SessionBody;
  readonly me: MeBody;
  /** Reads the session anew: after it was extended. */
  readonly again: () => Promise<void>;
}

const Context = createContext<Signed | null>(null);

export function SessionProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { say } = useLanguage();
  const session = useRead<SessionBody>('/v1/session');
  const me = useRead<MeBody>(session.now.state === 'there' ? '/v1/me' : null);
  useOwnLanguage(session.now.state === 'there' ? session.now.body.person.language : undefined);
  const isNobody = session.now.state === 'failed' && session.now.why === 'signedOut';
  useEffect(() => {
    if (isNobody) location.replace(signInAddress());
  }, [isNobody]);
  if (session.now.state === 'there' && me.now.state === 'there') {
    const signed = { session: session.now.body, me: me.now.body, again: session.again };
    return <Context value={signed}>{children}</Context>;
  }
  const failed = [session.now, me.now].find((one) => one.state === 'failed');
  return (
    <main className="desk-main" aria-busy={failed === undefined}>
      {failed === undefined || isNobody ? (
        <p>{say('loading')}</p>
      ) : (
        <FailureNotice why={failed.why} again={() => void session.again().then(me.again)} />
      )}
    </main>
  );
}

export function useSigned(): Signed {
  const signed = useContext(Context);
  if (signed === null) throw new Error('nobody is signed in here');
  return signed;
}
