/** The written notice of the leaving date (R-EMP-9) and the wish for a more secure form of employment (R-EMP-13). */
import { addMonths } from '../../calendar.ts';
import { mayAskFrom } from '../days.ts';
import { fault, judge, notAhead, whileCurrent } from './guard.ts';

export const sendNotice = whileCurrent<'sendNotice'>((facts, { on }, context) =>
  judge(
    [
      notAhead(on, context),
      fault(facts.status === 'hired', 'notStarted'),
      fault(facts.ending !== null, 'alreadyEnding'),
      fault(facts.notice.receivedOn !== null, 'noticeReceivedAlready'),
    ],
    { type: 'noticeSent', on },
  ),
);

export const recordNoticeReceived = whileCurrent<'recordNoticeReceived'>((facts, { on, how }, context) => {
  const { sentOn, receivedOn } = facts.notice;
  return judge(
    [
      notAhead(on, context),
      fault(sentOn === null && receivedOn === null, 'noticeNotSent'),
      fault(sentOn !== null && on < sentOn, 'receivedBeforeSent', 'on', { sent: sentOn ?? on }),
      fault(receivedOn !== null, 'noticeReceivedAlready'),
    ],
    { type: 'noticeReceived', on, how },
  );
});

/** Seen again by the employee, or after HR had recorded the receipt, it changes nothing. */
export const acknowledgeNotice = whileCurrent<'acknowledgeNotice'>((facts, _command, context) =>
  facts.notice.receivedOn !== null
    ? { events: [] }
    : judge([fault(facts.notice.sentOn === null, 'noticeNotSent')], {
        type: 'noticeReceived',
        on: context.today,
        how: 'acknowledged',
      }),
);

export const askMoreSecure = whileCurrent<'askMoreSecure'>((facts, command, context) => {
  const on = command.on ?? context.today;
  const from = mayAskFrom(facts);
  const last = facts.wishes.at(-1)?.askedOn;
  const again = last === undefined ? on : addMonths(last, 6);
  return judge(
    [
      notAhead(on, context),
      fault(on < from, 'askedTooEarly', 'on', { from }),
      fault(on < again, 'askedTooSoonAgain', 'on', { from: again }),
    ],
    { type: 'moreSecureAsked', on },
  );
});

export const answerMoreSecure = whileCurrent<'answerMoreSecure'>((facts, { answer, on }, context) => {
  const open = facts.wishes.find((wish) => wish.answeredOn === null);
  return judge(
    [
      notAhead(on, context),
      fault(open === undefined, 'nothingAsked'),
      fault(open !== undefined && on < open.askedOn, 'answeredBeforeAsked', 'on', { asked: open?.askedOn ?? on }),
    ],
    { type: 'moreSecureAnswered', answer, on },
  );
});
