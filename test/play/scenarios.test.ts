/**
 * The committed scenarios, told by the rules. Each expected mail is worked out from the requirement beside it, never
 * copied from a run. Each scenario says itself how its cases end (`ends`), and the play checks that.
 */
import { describe, expect, test } from 'vitest';
import { timeOf } from '../../domain/calendar.ts';
import { playInMemory, rowsOf } from './in-memory.ts';

interface Expected {
  /** These, each exactly once. */
  readonly sent: readonly string[];
  /** Nobody gets any of these. */
  readonly never?: readonly RegExp[];
}

const expected: Readonly<Record<string, Expected>> = {
  'round-2017': {
    sent: [
      // R-RND-3: an invitation with a reply date (Friday 9 December 2016), reminders 14 and 3 days before it.
      '2016-11-01 hr@lmd participation.invitation',
      '2016-11-25 hr@lmd participation.replySoon',
      '2016-12-06 hr@lmd participation.replySoon',
      // R-RND-3: one list of who has not answered, the working day after.
      '2016-12-12 kari.koller@difi round.notAnswered',
      // R-POS-5: 7 and 1 days before 29 March 2017, and what waits on the day after.
      '2017-03-22 hr@difi position.deadlineSoon',
      '2017-03-28 hr@difi position.deadlineSoon',
      '2017-03-30 hr@difi position.deadlinePassed',
      // R-APP-3: asked at once, reminded after 3 days; answered before the next.
      // What asked for an answer, or thanked for it, is listed as a receipt once the answer is erased (R-PRV-1).
      '2017-03-20 eirik@person application.receipt',
      '2017-03-23 eirik@person application.declarationReminder',
      '2017-03-27 eirik@person application.receipt',
      // R-POS-10: 14, 7 and 1 days before 31 May 2017; 17 May is a holiday, and so the working day before.
      '2017-05-16 hr@forbrukerradet position.recruitmentEndSoon',
      '2017-05-24 leder@forbrukerradet position.recruitmentEndSoon',
      '2017-05-30 hr@forbrukerradet position.recruitmentEndSoon',
      '2017-06-01 kari.koller@difi round.positionsLate',
      // R-RND-7: 14 and 2 days before 20 September 2017.
      '2017-09-06 aksel@person employment.gatheringSoon',
      '2017-09-18 aksel@person employment.gatheringSoon',
      // R-EMP-4: the course after the first week; 8 September 2017 is a Friday.
      '2017-09-08 aksel@person employment.courseIntroduction',
      // R-EMP-3: the buddy's role ends after three months; 1 December 2017 is a Friday.
      '2017-12-01 fadder@difi employment.buddyRoleEnded',
      // R-EMP-8: six months before 28 February 2019.
      '2018-08-28 leder@difi employment.choice',
      '2018-11-12 aksel@person employment.permanentEmployee',
      '2018-11-12 mentor@difi employment.permanentMentor',
      // R-EMP-9: the letter goes to the employee when HR sends it.
      '2019-01-04 hamza@person employment.noticeToEmployee',
      '2019-06-14 kari.koller@difi round.report',
    ],
    never: [/hr@nfd position\./, /aksel@person employment\.noticeToEmployee/, /geir@person application\.feedback/],
  },
  'own-dates-to-permanent': {
    sent: [
      '2022-08-12 dag.dahl@havnetilsynet participation.decision',
      // R-POS-4: the programme's mailbox gets it when HR wants it.
      '2022-09-05 post@programmet position.vacancy',
      // R-APP-3: after 3 and 7 days; 2 October is a Sunday. The last call 2 days before 13 October.
      '2022-09-23 carl.cappelen@person application.declarationReminder',
      '2022-10-03 dina.dale@person application.declarationReminder',
      '2022-10-06 dina.dale@person application.declarationReminder',
      '2022-10-11 dina.dale@person application.declarationLastCall',
      // R-POS-6: every third working day after 3 October, until all are settled on the 17th.
      '2022-10-06 hanne.berg@havnetilsynet position.verificationWaits',
      '2022-10-11 hanne.berg@havnetilsynet position.verificationWaits',
      '2022-10-14 hanne.berg@havnetilsynet position.verificationWaits',
      // R-EMP-3: 14 days before 1 December.
      '2022-11-17 lars.lie@havnetilsynet employment.buddy',
      // R-EMP-6: 60 and 30 days before 31 May 2023: a Saturday and a holiday, so the working day before.
      '2023-03-31 lars.lie@havnetilsynet employment.probation',
      '2023-04-28 lars.lie@havnetilsynet employment.probation',
      // R-EMP-13: 14 days before 12 July.
      '2023-06-28 hanne.berg@havnetilsynet employment.moreSecure',
      // R-EMP-8: six months before 30 November 2024.
      '2024-05-30 lars.lie@havnetilsynet employment.choice',
      '2024-06-24 anne.aas@person employment.permanentEmployee',
    ],
    never: [/employment\.(noticeToEmployee|choiceEscalated)/, /2023-05-1\d .* employment\.probation/],
  },
  'extended-late-notice': {
    sent: [
      '2021-12-14 anne.aas@kystmuseet employment.extended',
      // R-EMP-8: again six and four months before the new date, 28 February 2023; the first day is a Sunday.
      '2022-08-26 lars.lie@kystmuseet employment.choice',
      '2022-10-28 lars.lie@kystmuseet employment.choice',
      // R-EMP-9: from two months before; to the HR head six weeks before.
      '2022-12-28 hanne.berg@kystmuseet employment.notice',
      '2023-01-17 hege.haug@kystmuseet employment.noticeEscalated',
      // R-EMP-9: late, so the last day is a month after receipt: told at once to leader, HR and payroll.
      '2023-02-14 lars.lie@kystmuseet employment.staysUntil',
      '2023-02-14 hanne.berg@kystmuseet employment.staysUntil',
      '2023-02-14 lonn@kystmuseet employment.staysUntil',
    ],
    never: [/^2023-0[3-9].* employment\.notice/],
  },
  'stopped-feedback-to-all': {
    sent: [
      '2023-02-22 anne.aas@person application.feedback',
      '2023-03-10 carl.cappelen@person application.feedback',
      // R-POS-9: due ten working days after 20 February; overdue the next working day.
      '2023-03-07 hege.haug@skogradet position.feedbackOverdue',
    ],
    never: [/dina\.dale@person application\.feedback/],
  },
  'by-count': {
    sent: ['2024-03-22 anne.aas@person employment.welcome', '2024-07-01 lars.lie@vegstyret employment.ending'],
    // She left on 31 July: what belongs to a later day never comes.
    never: [/^2024-0(8|9).* employment\.(buddyRoleEnded|choice|probation)/],
  },
  'year-of-faults': {
    sent: [
      // The deputy gets what the holder would have got (R-ROLE-3): 7 days before 17 February.
      '2025-02-10 vidar.vik@fjordverket position.deadlineSoon',
      '2025-04-09 bilal.butt@person employment.welcome',
    ],
    never: [
      /lars\.lie@fjordverket position\.(selectionOpened|interviewDue|decisionDue)/,
      /2025-0[5-9].*anne\.aas@person employment/,
    ],
  },
  silence: {
    sent: [
      // R-APP-3: 3 and 7 days after 17 January, last call 2 days before 17 February.
      '2028-01-20 dina.dale@person application.declarationReminder',
      '2028-01-24 dina.dale@person application.declarationReminder',
      '2028-02-15 dina.dale@person application.declarationLastCall',
      '2028-06-01 mina.mo@vindtilsynet employment.mentorAppointed',
      // R-EMP-8: 6, 4, 3 months before 30 September 2029 (30 June is a Saturday), then escalated ten weeks before.
      '2029-03-28 lars.lie@vindtilsynet employment.choice',
      '2029-05-30 lars.lie@vindtilsynet employment.choice',
      '2029-06-29 lars.lie@vindtilsynet employment.choice',
      '2029-07-20 hege.haug@vindtilsynet employment.choiceEscalated',
      // R-EMP-9: HR's duty whatever the leader has answered; two months before, 30 July, is a Monday.
      '2029-07-30 hanne.berg@vindtilsynet employment.notice',
      '2029-08-17 hege.haug@vindtilsynet employment.noticeEscalated',
    ],
    never: [/2029-09.* employment\.(notice|noticeEscalated)$/, /employment\.staysUntil/],
  },
};

describe.each(Object.entries(expected))('%s', (name, { sent, never = [] }) => {
  test('ends as it says, and sends what the requirements ask for', async () => {
    const memory = await playInMemory(name);
    const rows = rowsOf(memory.sent);
    for (const row of sent)
      expect(
        rows.filter((one) => one === row),
        row,
      ).toHaveLength(1);
    for (const wrong of never) expect(rows.filter((one) => wrong.test(one))).toEqual([]);
    expect(memory.refusals).toEqual([]);
    expect([...memory.cases.values()].filter(({ state }) => Object.keys(state.ledger.stuck).length > 0)).toEqual([]);
  });

  test('no mail of a person or position names what it must not, and none comes at night but answers to what people do', async () => {
    const memory = await playInMemory(name);
    const personal = memory.sent.filter(({ matters }) =>
      matters.every(({ mail }) => /^(application|employment)\./.test(mail)),
    );
    expect(personal.filter(({ subject }) => /trainee|program|målgrupp|nedsatt|nedsett|CV/i.test(subject))).toEqual([]);
    const acted = new Set(memory.log.filter(({ actor }) => actor === 'person').map(({ at }) => at));
    const atNight = memory.sent.filter(({ at }) => (timeOf(at) < '07:00' || timeOf(at) >= '17:00') && !acted.has(at));
    expect(rowsOf(atNight)).toEqual([]);
  });
});
