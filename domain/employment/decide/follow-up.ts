/** Talks, mentor meetings, agreed activities and probation (R-EMP-4, 5, 6). */
import { followUpTalks } from '../duties/talks.ts';
import { fault, judge, notAhead, whileCurrent } from './guard.ts';

const isTalk = (facts: Parameters<typeof followUpTalks>[0], talk: string): boolean =>
  followUpTalks(facts).some(({ id }) => id === talk);

export const recordTalk = whileCurrent<'recordTalk'>((facts, { talk, on, held }, context) =>
  judge([fault(!isTalk(facts, talk), 'noSuchTalk', 'talk'), notAhead(on, context)], {
    type: 'talkRecorded',
    talk,
    on,
    held,
  }),
);

export const addToAgenda = whileCurrent<'addToAgenda'>((facts, { talk, item }) =>
  judge(
    [fault(!isTalk(facts, talk), 'noSuchTalk', 'talk'), fault(facts.talks[talk] !== undefined, 'talkOver', 'talk')],
    { type: 'agendaAdded', talk, item },
  ),
);

export const recordMeeting = whileCurrent<'recordMeeting'>((facts, { on, held }, context) =>
  judge(
    [
      notAhead(on, context),
      fault(facts.mentor === null, 'noMentor'),
      fault(on < (facts.meetings.at(-1)?.on ?? on), 'meetingOutOfOrder', 'on'),
    ],
    { type: 'meetingRecorded', on, held },
  ),
);

export const agreeActivity = whileCurrent<'agreeActivity'>((facts, { item, due, owner }, context) =>
  judge([fault(facts.mentor === null, 'noMentor'), fault(due < context.today, 'dayPassed', 'due')], {
    type: 'activityAgreed',
    item,
    due,
    owner,
  }),
);

export const completeActivity = whileCurrent<'completeActivity'>((facts, { activity, on }, context) => {
  const agreed = facts.activities[activity];
  if (agreed !== undefined && agreed.doneOn !== null) return { events: [] };
  return judge([fault(agreed === undefined, 'noSuchActivity', 'activity'), notAhead(on, context)], {
    type: 'activityDone',
    activity,
    on,
  });
});

export const assessProbation = whileCurrent<'assessProbation'>((facts, { on }, context) =>
  judge([notAhead(on, context), fault(on < facts.term.start, 'beforeStart', 'on', { start: facts.term.start })], {
    type: 'probationAssessed',
    on,
  }),
);

export const confirmTraining = whileCurrent<'confirmTraining'>((facts, { on }, context) =>
  judge([notAhead(on, context), fault(on < facts.term.start, 'beforeStart', 'on', { start: facts.term.start })], {
    type: 'trainingConfirmed',
    on,
  }),
);
