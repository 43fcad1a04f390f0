/** What makes ready for day one: contract, accommodation, equipment, buddy, mentor, agreement (R-EMP-2, 3, 5). */
import { fault, judge, notAhead, whileCurrent } from './guard.ts';
import { mentorIsAnother } from './opening.ts';

export const signContract = whileCurrent<'signContract'>((_facts, { on, complete }, context) =>
  judge([notAhead(on, context), fault(!complete, 'contractIncomplete', 'complete')], {
    type: 'contractSigned',
    on,
    complete: true,
  }),
);

export const recordAccommodation = whileCurrent<'recordAccommodation'>((_facts, { talkHeldOn, arranged }, context) =>
  judge([notAhead(talkHeldOn, context, 'talkHeldOn')], {
    type: 'accommodationRecorded',
    on: talkHeldOn,
    arranged: arranged ?? null,
  }),
);

export const recordEquipment = whileCurrent<'recordEquipment'>((_facts, { on }, context) =>
  judge([notAhead(on, context)], { type: 'equipmentReady', on }),
);

/** The first buddy or another one: the newest appointment counts. */
export const appointBuddy = whileCurrent<'appointBuddy'>((facts, { person, place }) =>
  judge(
    [
      fault(person === facts.employee, 'buddyIsEmployee', 'person'),
      fault(facts.done.buddyRoleEnded !== null, 'buddyRoleOver', 'person'),
    ],
    { type: 'buddyAppointed', person, place },
  ),
);

/** The first mentor or another one; naming the same person again changes nothing. */
export const appointMentor = whileCurrent<'appointMentor'>((facts, { person }, context) =>
  facts.mentor?.person === person
    ? { events: [] }
    : judge([mentorIsAnother(person, facts.leader, facts.employee)], {
        type: 'mentorAppointed',
        person,
        on: context.today,
      }),
);

export const signAgreement = whileCurrent<'signAgreement'>((facts, { on }, context) =>
  judge([notAhead(on, context), fault(facts.mentor === null, 'noMentor')], { type: 'agreementSigned', on }),
);
