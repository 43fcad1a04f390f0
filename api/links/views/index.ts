/** The page of each link. */
import type { LinkPageName } from '../../../domain/links.ts';
import type { PageView } from '../page.ts';
import { application } from './application.ts';
import { declaration } from './declaration.ts';
import { evaluation } from './evaluation.ts';
import { activity, agenda, meeting, talk } from './follow-up.ts';
import { gathering, hrGathering } from './gathering.ts';
import { invitation } from './invitation.ts';
import { moreSecure } from './more-secure.ts';
import { noticeReceipt } from './notice.ts';
import { participationDecision } from './participation.ts';
import { termChoice } from './term.ts';

export const views: Readonly<Record<LinkPageName, PageView>> = {
  participationDecision,
  hrGathering,
  termChoice,
  noticeReceipt,
  meeting,
  talk,
  agenda,
  activity,
  gathering,
  evaluation,
  moreSecure,
  declaration,
  invitation,
  application,
};
