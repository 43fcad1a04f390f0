import { describe, expect, it } from 'vitest';
import { agency } from '../../domain/agency/index.ts';
import type { AnyCommand } from '../../domain/case/engine.ts';
import { as, byCase, byService, codes, Driver, mailed, sent, types } from './participation.builders.ts';

const story = [{ wait: 'succeeded', act: 'close' }];
const hr = as('hr');
const head = as('hrHead');
const coordinator = as('coordinator');

const registered = (more: Record<string, unknown> = {}): Driver => {
  const driver = new Driver(agency, { kind: 'agency', id: 'a1' }, story, '2026-03-02');
  driver.give(byService, { type: 'register', name: 'Statens kartverk', ...more });
  return driver;
};
const employing = (day = '2026-03-02'): Driver => {
  const driver = registered().on(day);
  driver.give(byCase, { type: 'noteEmployment', employment: 'e1', change: 1 });
  return driver;
};

describe('registering', () => {
  it('opens the case once', () => {
    const driver = registered();
    expect(driver.facts).toMatchObject({ status: 'active', id: 'a1', language: 'nb', coordinates: false });
    expect(codes(driver.give(coordinator, { type: 'register', name: 'X' }))).toEqual(['alreadyRegistered']);
  });
  it('checks the organisation number', () => {
    const driver = new Driver(agency, { kind: 'agency', id: 'a1' }, story, '2026-03-02');
    expect(codes(driver.give(coordinator, { type: 'register', name: 'X', organisationNumber: '123456789' }))).toEqual([
      'noOrganisationNumber',
    ]);
    const right = { type: 'register', name: 'X', organisationNumber: '974760673' };
    expect(types(driver.give(coordinator, right))).toEqual(['registered']);
  });
  it('comes before everything else', () => {
    const driver = new Driver(agency, { kind: 'agency', id: 'a1' }, story, '2026-03-02');
    expect(codes(driver.give(hr, { type: 'rename', name: 'X' }))).toEqual(['notRegistered']);
    expect(codes(driver.give(hr, { type: 'register', name: 'X' }))).toEqual(['notAllowed']);
  });
});

describe('roles (R-ROLE, R-OPS-5)', () => {
  it('the first holder has nothing to take over, the next one gets a handover', () => {
    const driver = registered();
    expect(mailed(driver.give(hr, { type: 'appoint', role: 'hr', person: 'anne' }))).toEqual([]);
    expect(mailed(driver.give(hr, { type: 'appoint', role: 'hr', person: 'berit' }))).toEqual(['handover → berit']);
    expect(driver.facts).toMatchObject({ holders: { hr: 'berit' } });
  });
  it('nothing happens when the same person is appointed again', () => {
    const driver = registered();
    driver.give(hr, { type: 'appoint', role: 'hr', person: 'anne' });
    expect(types(driver.give(hr, { type: 'appoint', role: 'hr', person: 'anne' }))).toEqual([]);
  });
  it('who fills a vacated role inherits too, and an office address inherits nothing', () => {
    const driver = registered();
    driver.give(hr, { type: 'appoint', role: 'hr', person: 'anne' });
    driver.give(hr, { type: 'vacate', role: 'hr' });
    expect(types(driver.give(hr, { type: 'vacate', role: 'hr' }))).toEqual([]);
    expect(mailed(driver.give(head, { type: 'appoint', role: 'hr', person: 'anne' }))).toEqual(['handover → anne']);
    driver.give(hr, { type: 'appoint', role: 'payroll', person: 'pay1' });
    expect(mailed(driver.give(hr, { type: 'appoint', role: 'payroll', person: 'pay2' }))).toEqual([]);
  });
  it("the programme's roles belong to the coordinating agency, and its HR may not take them", () => {
    expect(codes(registered().give(coordinator, { type: 'appoint', role: 'coordinator', person: 'x' }))).toEqual([
      'onlyCoordinatingAgency',
    ]);
    const dfo = registered({ coordinates: true });
    const command: AnyCommand = { type: 'appoint', role: 'coordinator', person: 'x' };
    expect(codes(dfo.give(hr, command))).toEqual(['onlyCoordinatorAppoints']);
    expect(types(dfo.give(head, command))).toEqual(['roleFilled']);
    expect(types(dfo.give(byService, { ...command, person: 'y' }))).toEqual(['roleFilled']);
  });
  it('a vacant role is a duty until it is filled', () => {
    const driver = registered();
    expect(driver.duty('vacant.hr')).toMatchObject({ owner: 'hrHead', due: '2026-03-09' });
    expect(driver.duty('vacant.payroll')).toBeUndefined();
    expect(driver.duty('vacant.coordinator')).toBeUndefined();
    driver.give(head, { type: 'appoint', role: 'hr', person: 'anne' });
    expect(driver.duty('vacant.hr')).toBeUndefined();
    driver.on('2026-05-04').give(head, { type: 'vacate', role: 'hr' });
    expect(driver.duty('vacant.hr')).toMatchObject({ due: '2026-05-11' });
    expect(employing().duty('vacant.payroll')).toMatchObject({ owner: 'hr' });
  });
  it('tells of the vacancy the next working morning, not the same day', () => {
    const driver = registered();
    expect(mailed(driver.settle())).toEqual([]);
    expect(mailed(driver.on('2026-03-03', '08:00').settle())).toEqual(['roleVacant → hrHead', 'roleVacant → hr']);
    expect(mailed(driver.on('2026-03-09').settle())).toEqual([]);
    expect(mailed(driver.on('2026-03-10').settle())).toHaveLength(2);
  });
  it('an agency that only coordinates needs a coordinator, but no HR', () => {
    const ids = registered({ coordinates: true })
      .duties()
      .map(({ id }) => id);
    expect(ids).toEqual(['vacant.coordinator', 'vacant.programmeMailbox']);
  });
});

describe('lead times of its own', () => {
  const set = (policy: object) => ({ type: 'setPolicy', policy });
  it('are set anew as a whole, and only when they differ', () => {
    const driver = registered();
    expect(types(driver.give(hr, set({ talkWeeks: [1, 4], feedbackWorkingDays: 5 })))).toEqual(['policySet']);
    expect(types(driver.give(hr, set({ feedbackWorkingDays: 5, talkWeeks: [1, 4] })))).toEqual([]);
    expect(types(driver.give(hr, set({ talkWeeks: [1, 4] })))).toEqual(['policySet']);
    expect(driver.facts).toMatchObject({ policy: { talkWeeks: [1, 4] } });
    expect(types(driver.give(hr, set({})))).toEqual(['policySet']);
  });
  it.each([
    [{ noticeFromMonths: 1 }, ['policyOutOfBounds']],
    [
      { noticeFromMonths: 2, noticeEscalationWeeks: 4, retentionDays: 1000 },
      ['policyOutOfBounds', 'policyOutOfBounds'],
    ],
    [{ termEscalationWeeks: 6 }, []],
  ])('within the bounds that the law leaves: %j', (policy, expected) => {
    expect(codes(registered().give(hr, set(policy)))).toEqual(expected);
  });
});

describe('deputies (R-ROLE-3)', () => {
  const named = { type: 'setDeputy', person: 'anne', deputy: 'berit', from: '2026-07-06', to: '2026-07-24' };
  it('the deputy is told of the period', () => {
    const driver = registered();
    expect(mailed(driver.give(hr, named))).toEqual(['deputyNamed → berit', 'deputyBegins → berit']);
    expect(types(driver.give(hr, named))).toEqual([]);
  });
  it('one that begins at once is told once', () => {
    const driver = registered().on('2026-07-06');
    expect(mailed(driver.give(hr, named))).toEqual(['deputyBegins → berit']);
  });
  it('lists every fault', () => {
    const wrong = { ...named, deputy: 'anne', from: '2026-02-20', to: '2026-02-19' };
    expect(codes(registered().give(hr, wrong))).toEqual(['deputyIsThemselves', 'periodBackwards', 'dayPast']);
  });
  it.each([
    ['2026-07-24', '2026-07-30', ['deputyOverlaps']],
    ['2026-07-25', '2026-07-30', []],
    ['2026-07-01', '2026-07-06', ['deputyOverlaps']],
    ['2026-07-01', '2026-07-05', []],
  ])('a second period %s–%s: %j', (from, to, expected) => {
    const driver = registered();
    driver.give(hr, named);
    expect(codes(driver.give(hr, { ...named, deputy: 'carl', from, to }))).toEqual(expected);
    expect(codes(driver.give(hr, { ...named, person: 'other', deputy: 'carl' }))).toEqual([]);
  });
  it('ends from now on, or is called off before it begins', () => {
    const driver = registered();
    driver.give(hr, named);
    driver.on('2026-07-10');
    driver.give(hr, { type: 'endDeputy', person: 'anne', from: '2026-07-06' });
    expect(driver.facts).toMatchObject({ deputies: [{ from: '2026-07-06', to: '2026-07-09' }] });
    expect(codes(driver.give(hr, { type: 'endDeputy', person: 'anne', from: '2026-07-06' }))).toEqual(['noSuchDeputy']);
    const early = registered();
    early.give(hr, named);
    expect(mailed(early.give(hr, { type: 'endDeputy', person: 'anne', from: '2026-07-06' }))).toEqual([
      'deputyEnded → berit',
    ]);
    expect(early.facts).toMatchObject({ deputies: [] });
  });
});

describe('settings', () => {
  it('quiet weeks raise the version, and the same again do not', () => {
    const driver = registered();
    const weeks = { type: 'setQuietWeeks', periods: [{ from: '2026-07-01', to: '2026-07-31' }] };
    expect(types(driver.give(hr, weeks))).toEqual(['quietWeeksSet']);
    expect(types(driver.give(hr, weeks))).toEqual([]);
    expect(driver.facts).toMatchObject({ settingsVersion: 1, quiet: [{ from: '2026-07-01', to: '2026-07-31' }] });
  });
  it.each([
    [[{ from: '2026-07-02', to: '2026-07-01' }], ['periodBackwards']],
    [[{ from: '2026-07-01', to: '2026-08-11' }], []],
    [[{ from: '2026-07-01', to: '2026-08-12' }], ['quietTooLong']],
    [
      [
        { from: '2026-07-01', to: '2026-07-05' },
        { from: '2026-07-05', to: '2026-07-06' },
      ],
      ['quietOverlaps'],
    ],
    [
      [
        { from: '2026-07-01', to: '2026-07-05' },
        { from: '2026-07-06', to: '2026-07-06' },
      ],
      [],
    ],
  ])('quiet weeks %j: %j', (periods, expected) => {
    expect(codes(registered().give(hr, { type: 'setQuietWeeks', periods }))).toEqual(expected);
  });
  it('contacts are the coordinating agency’s', () => {
    const contacts = {
      type: 'setContacts',
      programmeMailbox: 'post@example.no',
      employerSupport: 'https://arbeidsgiverstotten.test',
    };
    expect(codes(registered().give(coordinator, contacts))).toEqual(['onlyCoordinatingAgency']);
    const dfo = registered({ coordinates: true });
    expect(types(dfo.give(coordinator, contacts))).toEqual(['contactsSet']);
    expect(types(dfo.give(coordinator, contacts))).toEqual([]);
  });
  it('name and mail change, and nothing happens when they stay', () => {
    const driver = registered();
    expect(types(driver.give(hr, { type: 'rename', name: 'Kartverket' }))).toEqual(['renamed']);
    expect(types(driver.give(hr, { type: 'rename', name: 'Kartverket' }))).toEqual([]);
    const mail = { type: 'setMail', senderAddress: 'hr@example.no', language: 'nn' };
    expect(types(driver.give(hr, mail))).toEqual(['mailSet']);
    expect(types(driver.give(hr, mail))).toEqual([]);
    expect(driver.facts).toMatchObject({ name: 'Kartverket', senderAddress: 'hr@example.no', language: 'nn' });
  });
});

describe('yearly duties (R-EMP-14)', () => {
  it('are there only with employees in the programme', () => {
    expect(
      registered()
        .duties()
        .filter(({ id }) => id.includes('20')),
    ).toEqual([]);
    const ids = employing()
      .duties()
      .map(({ id, due }) => `${id} ${due}`);
    expect(ids).toContain('unionDiscussion.2026 2026-12-31');
    expect(ids).toContain('annualExtract.2026 2027-03-15');
  });
  it('an employment counts once, however often it is told', () => {
    const driver = employing();
    expect(types(driver.give(byCase, { type: 'noteEmployment', employment: 'e1', change: 1 }))).toEqual([]);
    expect(types(driver.give(byCase, { type: 'noteEmployment', employment: 'e9', change: -1 }))).toEqual([]);
    expect(driver.facts).toMatchObject({ employments: 1 });
  });
  it('a recorded discussion gives way to the next year’s', () => {
    const driver = employing().on('2026-06-01');
    expect(types(driver.give(hr, { type: 'recordUnionDiscussion', year: 2026, on: '2026-05-20' }))).toEqual([
      'unionDiscussionRecorded',
    ]);
    expect(driver.duty('unionDiscussion.2026')).toBeUndefined();
    expect(driver.duty('unionDiscussion.2027')).toMatchObject({ due: '2027-12-31', legal: true, owner: 'hr' });
    expect(types(driver.give(hr, { type: 'recordUnionDiscussion', year: 2026, on: '2026-05-20' }))).toEqual([]);
    expect(codes(driver.give(hr, { type: 'recordUnionDiscussion', year: 2026, on: '2026-05-21' }))).toEqual([
      'alreadyRecorded',
    ]);
  });
  it.each([
    [2026, '2026-06-01', []],
    [2026, '2026-06-02', ['dayAhead']],
    [2026, '2026-01-01', []],
    [2026, '2025-12-31', ['dayBeforeYear']],
    [2025, '2025-12-31', ['noEmployeesThatYear']],
  ])('a discussion of %i held on %s: %j', (year, on, expected) => {
    const driver = employing().on('2026-06-01');
    expect(codes(driver.give(hr, { type: 'recordUnionDiscussion', year, on }))).toEqual(expected);
  });
  it('the extract can be handed on when the year is over', () => {
    const command = { type: 'recordAnnualExtract', year: 2026 };
    expect(codes(employing().on('2026-12-31').give(hr, command))).toEqual(['yearNotOver']);
    const driver = employing().on('2027-01-01');
    expect(types(driver.give(hr, command))).toEqual(['annualExtractRecorded']);
    expect(types(driver.give(hr, command))).toEqual([]);
    expect(driver.duty('annualExtract.2026')).toBeUndefined();
  });
  it('the year is reported on even when the last employee has left; discussions end with them', () => {
    const driver = employing().on('2026-11-30');
    driver.give(byCase, { type: 'noteEmployment', employment: 'e1', change: -1 });
    const yearly = driver
      .duties()
      .map(({ id }) => id)
      .filter((id) => !id.startsWith('vacant'));
    expect(yearly).toEqual(['annualExtract.2026']);
  });
  it('reminds 60, 30 and 14 days before, on the working day before a free day, and escalates once', () => {
    const driver = employing();
    for (const role of ['hr', 'hrHead', 'payroll']) driver.give(hr, { type: 'appoint', role, person: role });
    expect(mailed(driver.on('2026-10-30', '07:59').settle())).toEqual([]);
    // 1 November 2026 is a Sunday.
    expect(mailed(driver.on('2026-10-30', '08:00').settle())).toEqual(['unionDiscussionSoon → hr']);
    expect(mailed(driver.on('2026-12-01', '08:00').settle())).toEqual(['unionDiscussionSoon → hr']);
    expect(mailed(driver.on('2026-12-17', '08:00').settle())).toEqual([
      'unionDiscussionSoon → hr',
      'unionDiscussionEscalated → hrHead',
    ]);
    expect(mailed(driver.on('2026-12-31').settle())).toEqual([]);
  });
  it('a wrong year is put right with a reason, and the duty is back', () => {
    const driver = employing().on('2026-06-01');
    driver.give(hr, { type: 'recordUnionDiscussion', year: 2026, on: '2026-05-20' });
    const wrong = { type: 'correct', reason: 'Feil år', unionDiscussion: { year: 2026, on: null } };
    expect(types(driver.give(hr, wrong))).toEqual(['corrected']);
    expect(driver.duty('unionDiscussion.2026')).toBeDefined();
    expect(codes(driver.give(hr, { type: 'correct', reason: 'x' }))).toEqual(['nothingToCorrect']);
    const many = {
      type: 'correct',
      reason: 'x',
      organisationNumber: '1',
      annualExtract: { year: 2026, on: '2026-12-31' },
    };
    expect(codes(driver.give(hr, many))).toEqual(['noOrganisationNumber', 'yearNotOver', 'dayAhead']);
  });
});

describe('succession (R-OPS-4)', () => {
  const named = { type: 'succeed', successor: 'a2', from: '2026-09-01' };
  it('happens on its day, and the successor gets the employments', () => {
    const driver = employing();
    expect(types(driver.give(coordinator, named))).toEqual(['successorNamed']);
    expect(types(driver.give(coordinator, named))).toEqual([]);
    driver.on('2026-08-31', '23:59').settle();
    expect(driver.facts.status).toBe('active');
    const done = driver.on('2026-09-01', '00:00').settle();
    expect(driver.facts.status).toBe('succeeded');
    expect(sent(done)).toEqual(['inherit → a2']);
    expect(driver.duties()).toEqual([]);
    expect(codes(driver.give(hr, { type: 'rename', name: 'X' }))).toEqual(['caseClosed']);
  });
  it('what still comes to the old one is passed on, never in a circle', () => {
    const driver = employing();
    driver.give(coordinator, named);
    driver.on('2026-09-01').settle();
    const told = { type: 'noteEmployment', employment: 'e1', change: -1 };
    expect(sent(driver.give(byCase, told))).toEqual(['noteEmployment → a2']);
    expect(codes(driver.give(byCase, { ...told, via: ['a2', 'a1'] }))).toEqual(['succeedsItself']);
  });
  it('is neither in the past nor to itself', () => {
    const wrong = { ...named, successor: 'a1', from: '2026-03-01' };
    expect(codes(registered().give(coordinator, wrong))).toEqual(['succeedsItself', 'dayPast']);
    expect(types(registered().give(coordinator, { ...named, from: '2026-03-02' }))).toEqual(['successorNamed']);
  });
  it('the successor counts each employment once, tells HR, and refuses its own successor', () => {
    const driver = employing();
    const inherit = { type: 'inherit', agency: 'a0', name: 'Gamle', employed: ['e1', 'e2'] };
    expect(mailed(driver.give(byCase, inherit))).toEqual(['succession → hr']);
    expect(driver.facts).toMatchObject({ employments: 2 });
    driver.give(coordinator, named);
    expect(codes(driver.give(byCase, { ...inherit, agency: 'a2' }))).toEqual(['succeedsItself']);
  });
});

describe('a system that is told of nothing any more (R-OPS-9)', () => {
  const down = { type: 'noteEndpointFailed', endpoint: 'wh-1', reason: 'failed', host: 'hr.kartverket.test' };
  const mended = { type: 'noteEndpointMended', endpoint: 'wh-1' };

  it('is a duty of HR, who hears of it the next morning and each week until it is seen to', () => {
    const driver = registered();
    for (const role of ['hr', 'hrHead']) driver.give(hr, { type: 'appoint', role, person: role });
    expect(types(driver.give(byService, down))).toEqual(['endpointFailed']);
    expect(driver.duty('endpoint.wh-1')).toMatchObject({ owner: 'hr', due: '2026-03-09' });
    expect(mailed(driver.on('2026-03-02', '23:59').settle())).toEqual([]);
    expect(mailed(driver.on('2026-03-03', '08:00').settle())).toEqual(['endpointDown → hr']);
    expect(mailed(driver.on('2026-03-10', '08:00').settle())).toEqual(['endpointDown → hr']);
    expect(types(driver.give(byService, mended))).toEqual(['endpointMended']);
    expect(driver.duty('endpoint.wh-1')).toBeUndefined();
    expect(mailed(driver.on('2026-04-10', '08:00').settle())).toEqual([]);
  });
  it('is noted once for each reason, and never by people', () => {
    const driver = registered();
    expect(types(driver.give(byService, mended))).toEqual([]);
    driver.give(byService, down);
    expect(types(driver.give(byService, down))).toEqual([]);
    expect(types(driver.on('2026-03-04').give(byService, { ...down, reason: 'gone' }))).toEqual(['endpointFailed']);
    expect(driver.facts).toMatchObject({ endpointsDown: { 'wh-1': { reason: 'gone', since: '2026-03-02' } } });
    expect(codes(driver.give(hr, mended))).toEqual(['notAllowed']);
  });
});
