/** A file that is tried as soon as it is chosen, and brought in when whoever chose it says so (R-OPS-1). */
import { useRef, useState } from 'react';
import type { Report } from '../../api/imports/bodies.ts';
import { type Failure, type Fault, sendFile } from '../api/client.ts';
import { useLanguage } from '../language.tsx';

export interface Import {
  /** What would happen, or has; null: nothing has been tried. */
  readonly report: Report | null;
  readonly failure: Failure | null;
  /** Of a file that could not be read at all, or was refused after all. */
  readonly faults: readonly Fault[];
  readonly busy: boolean;
  readonly attempt: (file: File) => Promise<void>;
  readonly bringIn: () => Promise<boolean>;
  readonly forget: () => void;
}

interface Tried {
  readonly report: Report | null;
  readonly failure: Failure | null;
  readonly faults: readonly Fault[];
}

const nothing: Tried = { report: null, failure: null, faults: [] };

export function useImport(path: string): Import {
  const { language } = useLanguage();
  const [tried, setTried] = useState<Tried>(nothing);
  const [busy, setBusy] = useState(false);
  const chosen = useRef<{ readonly file: File; readonly key: string } | null>(null);
  const ask = async (dryRun: boolean): Promise<boolean> => {
    if (chosen.current === null) return false;
    const { file, key } = chosen.current;
    setBusy(true);
    const answer = await sendFile<Report>(`${path}?dryRun=${dryRun}`, file, key, language);
    setBusy(false);
    setTried(
      answer.ok
        ? { report: answer.body, failure: null, faults: [] }
        : { report: null, failure: answer.why, faults: answer.faults },
    );
    return answer.ok;
  };
  return {
    ...tried,
    busy,
    attempt: async (file) => {
      setTried(nothing);
      // Another file, or the same one mended, is another import.
      chosen.current = { file, key: crypto.randomUUID() };
      await ask(true);
    },
    bringIn: () => ask(false),
    forget: () => {
      chosen.current = null;
      setTried(nothing);
    },
  };
}
