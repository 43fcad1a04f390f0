/** R-MAIL-3: which mail leads where, and when what a page asks is still open. */
import { describe, expect, test } from 'vitest';
import type { AnyCommand } from '../../domain/case/engine.ts';
import { definitionOf } from '../../domain/index.ts';
import { type Asked, type LinkData, type LinkPageName, linkPages, mailLinks } from '../../domain/links.ts';
import { caseKinds, languages, type Role } from '../../domain/words.ts';
import { findText, type MailArea, placeholders } from '../../mail/catalogue.ts';
import { mailTexts } from '../../texts/mails/index.ts';
import { employedOn, employee, fromRound, hr, leader, mentor } from './employment.builders.ts';
import type { Driver } from './participation.builders.ts';

const rows = Object.entries(mailLinks).flatMap(([mail, links]) =>
  Object.entries(links).map(([name, page]) => [mail, name, page] as const),
);

describe.each(rows)('%s, %s', (mail, name, page) => {
  const [area = '', own = ''] = mail.split('.');
  const kind = caseKinds.find((one) => one === area);

  test('is a mail of the page’s own kind', () => {
    expect(kind).toBe(linkPages[page].kind);
    if (kind !== undefined) expect(Object.keys(definitionOf(kind).mails)).toContain(own);
  });

  test('stands in the mail’s text in every language that it has', () => {
    for (const language of languages)
      expect(placeholders(findText(mailTexts, kind as MailArea, own, language).mail)).toContain(name);
  });
});

test('no mail names a link that nobody gives', () => {
  // What every mail of these kinds may name, and the addresses that HR has given (activities/dress.ts).
  const given = ['caseLink', 'applicationLink', 'declarationLink', 'invitationLink', 'advertisementLink'];
  const wrong = caseKinds.flatMap((kind) =>
    Object.entries(mailTexts[kind].nb).flatMap(([mail, text]) =>
      [...placeholders(text)]
        .filter((name) => name.endsWith('Link') && !given.includes(name))
        .filter((name) => mailLinks[`${kind}.${mail}`]?.[name] === undefined)
        .map((name) => `${kind}.${mail} ${name}`),
    ),
  );
  expect(wrong).toEqual([]);
});

test('what binds legally asks for a sign-in, and nothing else does', () => {
  const signIn = Object.entries(linkPages).flatMap(([name, { signIn: first }]) => (first ? [name] : []));
  expect(signIn).toEqual(['termChoice']);
});

function must(one: Driver, by: Parameters<Driver['give']>[0], command: AnyCommand): void {
  expect(one.give(by, command)).not.toHaveProperty('refusals');
}

/** Twenty-four months from 1 September 2027. */
const asked = (one: Driver, page: LinkPageName, role: Role, today: string, data: LinkData = {}): Asked =>
  linkPages[page].asked(one.state.facts, { data, role, today });

describe('the leader’s proposal', () => {
  const data = { leaving: '2029-08-31' };
  const ask = (one: Driver) => asked(one, 'termChoice', 'leader', '2029-03-01', data);

  test('is open in the term, and answered by a proposal', () => {
    const one = employedOn('2029-03-01');
    expect(ask(one)).toBe('open');
    must(one, leader, { type: 'proposeOutcome', outcome: 'end' });
    expect(ask(one)).toBe('answered');
  });

  test.each([
    ['a resignation', { type: 'resign', on: '2029-03-01', lastDay: '2029-04-01' }],
    ['a decision to let it end', { type: 'recordDecision', outcome: 'end', on: '2029-03-01', body: 'Rådet' }],
    ['an extension', { type: 'recordDecision', outcome: 'extend', months: 6, on: '2029-03-01', body: 'Rådet' }],
  ])('is over after %s', (_, command) => {
    const one = employedOn('2029-03-01');
    must(one, hr, command);
    expect(ask(one)).toBe('over');
  });
});

describe('the notice', () => {
  const ask = (one: Driver) => asked(one, 'noticeReceipt', 'employee', '2029-07-01', { leaving: '2029-08-31' });

  test('is confirmed after it was sent, until it has arrived', () => {
    const one = employedOn('2029-07-01');
    expect(ask(one)).toBe('over');
    must(one, hr, { type: 'sendNotice', on: '2029-07-01' });
    expect(ask(one)).toBe('open');
    must(one, hr, { type: 'recordNoticeReceived', on: '2029-07-01', how: 'handed' });
    expect(ask(one)).toBe('answered');
  });

  test('does not hold any more when the employee resigns', () => {
    const one = employedOn('2029-07-01');
    must(one, hr, { type: 'sendNotice', on: '2029-07-01' });
    must(one, hr, { type: 'resign', on: '2029-07-01', lastDay: '2029-08-01' });
    expect(ask(one)).toBe('over');
  });
});

describe('meetings, talks and what was agreed', () => {
  const day = '2027-10-01';
  const withMentor = (): Driver => {
    const one = employedOn(day);
    must(one, hr, { type: 'appointMentor', person: 'person.mentor' });
    return one;
  };

  test('a link is about one meeting: the next one is another', () => {
    const one = withMentor();
    expect(asked(one, 'meeting', 'mentor', day, { meeting: 1 })).toBe('open');
    must(one, mentor, { type: 'recordMeeting', on: day, held: true });
    expect(asked(one, 'meeting', 'mentor', day, { meeting: 1 })).toBe('answered');
    expect(asked(one, 'meeting', 'mentor', day, { meeting: 2 })).toBe('open');
  });

  test('without a mentor there is no meeting', () => {
    expect(asked(employedOn(day), 'meeting', 'mentor', day, { meeting: 1 })).toBe('over');
  });

  test('a talk takes points until it has been, and is recorded once', () => {
    const one = employedOn(day);
    const talk = { talk: 'week6' };
    expect(asked(one, 'agenda', 'employee', day, talk)).toBe('open');
    must(one, employee, { type: 'addToAgenda', talk: 'week6', item: 'c1' });
    expect(asked(one, 'agenda', 'employee', day, talk)).toBe('answered');
    expect(asked(one, 'talk', 'leader', day, talk)).toBe('open');
    must(one, leader, { type: 'recordTalk', talk: 'week6', on: day, held: false });
    expect(asked(one, 'talk', 'leader', day, talk)).toBe('answered');
    expect(asked(one, 'agenda', 'employee', day, talk)).toBe('over');
    expect(asked(one, 'talk', 'leader', day, { talk: 'week99' })).toBe('over');
  });

  test('what was agreed is done once', () => {
    const one = withMentor();
    must(one, mentor, { type: 'agreeActivity', item: 'c1', due: '2027-10-10', owner: 'mentor' });
    expect(asked(one, 'activity', 'mentor', day, { activity: 0 })).toBe('open');
    expect(asked(one, 'activity', 'mentor', day, { activity: 1 })).toBe('over');
    must(one, employee, { type: 'completeActivity', activity: 0, on: day });
    expect(asked(one, 'activity', 'mentor', day, { activity: 0 })).toBe('answered');
  });
});

describe('a gathering', () => {
  const noted = {
    type: 'noteGathering',
    gathering: 'g1',
    sequence: 1,
    audience: ['employees'],
    month: '2027-11',
    day: '2027-11-10',
    from: '09:00',
    to: '15:00',
    place: 'Oslo',
    themeText: null,
    mandatory: true,
  };
  const ask = (one: Driver, role: Role, today: string) => asked(one, 'gathering', role, today, { gathering: 'g1' });

  test('is answered by who is invited, until its day is over', () => {
    const one = employedOn('2027-10-01');
    expect(ask(one, 'employee', '2027-10-01')).toBe('over');
    must(one, fromRound, noted);
    expect(ask(one, 'employee', '2027-10-01')).toBe('open');
    expect(ask(one, 'leader', '2027-10-01')).toBe('over');
    must(one, employee, { type: 'registerForGathering', gathering: 'g1', coming: false });
    expect(ask(one, 'employee', '2027-11-10')).toBe('answered');
    expect(ask(one, 'employee', '2027-11-11')).toBe('over');
  });

  test('is over when it is called off', () => {
    const one = employedOn('2027-10-01');
    must(one, fromRound, noted);
    must(one, fromRound, { type: 'noteGatheringCancelled', gathering: 'g1', sequence: 2 });
    expect(ask(one, 'employee', '2027-10-01')).toBe('over');
  });
});

describe('a more secure form of employment (arbeidsmiljøloven § 14-8 a)', () => {
  const ask = (one: Driver, today: string) => asked(one, 'moreSecure', 'employee', today);

  test('six months and probation must have passed', () => {
    const one = employedOn('2028-03-01');
    expect(ask(one, '2028-02-29')).toBe('notYet');
    expect(ask(one, '2028-03-01')).toBe('open');
  });

  test('waits for the answer, and six months more', () => {
    const one = employedOn('2028-03-01');
    must(one, employee, { type: 'askMoreSecure' });
    expect(ask(one, '2028-03-02')).toBe('answered');
    must(one, hr, { type: 'answerMoreSecure', answer: 'c1', on: '2028-03-01' });
    expect(ask(one, '2028-08-31')).toBe('notYet');
    expect(ask(one, '2028-09-01')).toBe('open');
  });
});

test('an evaluation is asked for when the ending is known, of each once', () => {
  const one = employedOn('2029-07-01');
  const ask = (role: Role) => asked(one, 'evaluation', role, '2029-07-01');
  expect(ask('employee')).toBe('over');
  must(one, hr, { type: 'sendNotice', on: '2029-07-01' });
  expect(ask('employee')).toBe('open');
  must(one, employee, { type: 'evaluate', part: 'employee', score: 4 });
  expect([ask('employee'), ask('leader'), ask('hr')]).toEqual(['answered', 'open', 'over']);
});
