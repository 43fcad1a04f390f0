/** What the rules would refuse in a case now whatever is filled in, and why, or what is done already; nothing while it is not known. */
import { useEffect, useRef } from 'react';
import type { CaseAtHandBody, RefusedBody } from '../../api/cases/bodies.ts';
import { useRead } from '../api/use-read.ts';

/** The reasons by command; none: what it does is done. */
export type Refused = ReadonlyMap<string, readonly string[]>;

export function useRefused({ id, seq }: CaseAtHandBody): Refused {
  const read = useRead<RefusedBody>(`/v1/cases/${encodeURIComponent(id)}/refused`, { once: true });
  const { again } = read;
  const first = useRef(seq);
  useEffect(() => {
    if (first.current === seq) return;
    first.current = seq;
    void again();
  }, [seq, again]);
  return new Map(read.now.state === 'there' ? read.now.body.items.map(({ command, why }) => [command, why]) : []);
}
