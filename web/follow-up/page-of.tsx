/** What the pages of a follow-up have in common: their heading and their four states. */
import type { ReactNode } from 'react';
import type { FollowUpBody } from '../../api/cases/bodies.ts';
import { followUpTexts } from '../../texts/web/follow-up/index.ts';
import { useTexts } from '../language.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import './follow-up.css';
import { type FollowUpRead, nameOf, useFollowUp } from './use-follow-up.ts';

interface Props {
  readonly id: string;
  readonly whose: 'leader' | 'mentor' | 'buddy';
  readonly children: (body: FollowUpBody, read: FollowUpRead) => ReactNode;
}

export function FollowUpPage({ id, whose, children }: Props): ReactNode {
  const say = useTexts(followUpTexts);
  const read = useFollowUp(id);
  const { now } = read.follow;
  const lead =
    now.state === 'there'
      ? [nameOf(now.body, 'employee'), now.body.title, now.body.agencyName].filter((one) => one !== null).join(' · ')
      : undefined;
  return (
    <Page title={say(`${whose}.title`)} lead={lead}>
      <Loaded read={read.follow}>{(body) => children(body, read)}</Loaded>
    </Page>
  );
}
