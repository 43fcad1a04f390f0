/** What has just happened, for those who hear the page, and shown until the next thing happens. */
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';

const Context = createContext<(text: string) => void>(() => {});

export function Announcer({ children }: { readonly children: ReactNode }): ReactNode {
  const [said, setSaid] = useState('');
  const announce = useMemo(() => (text: string) => setSaid(text), []);
  return (
    <Context value={announce}>
      <output className={said === '' ? 'ds-sr-only' : 'desk-said'}>{said}</output>
      {children}
    </Context>
  );
}

export const useAnnounce = (): ((text: string) => void) => useContext(Context);
