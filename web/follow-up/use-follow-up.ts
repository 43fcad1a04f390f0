/** What the pages of a follow-up read, and what they do when something in it has changed. */
import type { CaseAtHandBody, FollowUpBody } from '../../api/cases/bodies.ts';
import { type Read, useRead } from '../api/use-read.ts';
import { useAnnounce } from '../shell/announce.tsx';
import type { Place } from './act.tsx';

export interface FollowUpRead {
  readonly at: Read<CaseAtHandBody>;
  readonly follow: Read<FollowUpBody>;
  /** @param section the id of the heading that gets the focus: the form that had it is gone */
  readonly placeIn: (body: FollowUpBody, section: string) => Place;
}

export function useFollowUp(id: string): FollowUpRead {
  const announce = useAnnounce();
  const address = encodeURIComponent(id);
  const at = useRead<CaseAtHandBody>(`/v1/cases/${address}`);
  // Logged as a read of the record: not again by itself while the page lies open.
  const follow = useRead<FollowUpBody>(`/v1/employments/${address}/follow-up`, { once: true });
  const placeIn = ({ today }: FollowUpBody, section: string): Place => ({
    id,
    today,
    changed: (said) => {
      announce(said);
      void Promise.all([at.again(), follow.again()]).then(() => document.getElementById(section)?.focus());
    },
  });
  return { at, follow, placeIn };
}

export const mayIn = ({ now }: Read<CaseAtHandBody>, command: string): boolean =>
  now.state === 'there' && now.body.may.includes(command);

export const nameOf = ({ contacts }: FollowUpBody, role: string): string | null =>
  contacts.find((one) => one.role === role)?.name ?? null;
