/** What has just happened, for those who hear the page, and shown until the next thing happens. */
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';

const Context = createContext<(text: string) => void>(() => {});

export function Announcer({ children }: { readonly children: ReactNode }): ReactNode {
  const [{ said, times }, setSaid] = useState({ said: '', times: 0 });
  const announce = useMemo(() => (text: string) => setSaid((before) => ({ said: text, times: before.times + 1 })), []);
  return (
    <Context value={announce}>
      <output className={said === '' ? 'ds-sr-only' : 'desk-said'}>
        {/* The same words said again are new words, else nobody hears them. */}
        <span key={times}>{said}</span>
      </output>
      {children}
    </Context>
  );
}

export const useAnnounce = (): ((text: string) => void) => useContext(Context);
