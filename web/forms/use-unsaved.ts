/**
 * What has been typed and not saved is not lost by closing the window without being asked. It is kept nowhere: it may
 * be about a person, and the machine may be shared.
 */
import { useEffect, useState } from 'react';

const ask = (event: BeforeUnloadEvent): void => event.preventDefault();

export interface Unsaved {
  /** For the form's `onInput`. */
  readonly note: () => void;
  readonly forget: () => void;
}

export function useUnsaved(): Unsaved {
  const [isUnsaved, setUnsaved] = useState(false);
  useEffect(() => {
    if (!isUnsaved) return undefined;
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
  return { note: () => setUnsaved(true), forget: () => setUnsaved(false) };
}
