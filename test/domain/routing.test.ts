/** Who gets what is meant for a role: holder, deputy, and who stands in when nobody holds it (R-ROLE). */
import { describe, expect, it } from 'vitest';
import { type Concerned, type Directory, rolesHeld, route } from '../../domain/routing.ts';
import type { Role } from '../../domain/words.ts';

const all: Directory = {
  coordinator: 'difi',
  holdings: [
    { agency: 'lmd', role: 'hr', person: 'hanne' },
    { agency: 'lmd', role: 'hrHead', person: 'hege' },
    { agency: 'lmd', role: 'payroll', person: 'pal' },
    { agency: 'difi', role: 'hr', person: 'dora' },
    { agency: 'difi', role: 'coordinator', person: 'kari' },
    { agency: 'difi', role: 'programmeMailbox', person: 'post' },
  ],
  deputyships: [],
};
const without = (...roles: readonly Role[]): Directory => ({
  ...all,
  holdings: all.holdings.filter(({ role }) => !roles.includes(role)),
});
const lmd: Concerned = { agency: 'lmd', people: { leader: 'lars', employee: 'anne', mentor: 'mona' } };
const day = '2017-03-17';
const reaches = (role: Role, directory: Directory = all, refused: readonly string[] = []) => {
  const found = route(role, lmd, directory, day, new Set(refused));
  return found === null ? null : `${found.person} as ${found.as}`;
};

describe('who gets it (R-ROLE-1, R-ROLE-5)', () => {
  it.each([
    ['hr', all, 'hanne as hr'],
    ['leader', all, 'lars as leader'],
    // A coordinator's role is the programme's, whichever agency the case concerns.
    ['coordinator', all, 'kari as coordinator'],
    ['programmeMailbox', all, 'post as programmeMailbox'],
    // An empty role falls to HR, then the HR head, then the coordinator.
    ['payroll', without('payroll'), 'hanne as hr'],
    ['payroll', without('payroll', 'hr'), 'hege as hrHead'],
    ['payroll', without('payroll', 'hr', 'hrHead'), 'kari as coordinator'],
    ['hr', without('hr'), 'hege as hrHead'],
    ['hrHead', without('hrHead'), 'kari as coordinator'],
    ['decisionMaker', all, 'hanne as hr'],
    // A buddy is the leader's to find, and where there is none, the leader has it (R-ROLE-5).
    ['buddy', all, 'lars as leader'],
    ['programmeMailbox', without('programmeMailbox'), 'kari as coordinator'],
    // Nobody gets what is for the person themselves.
    ['employee', all, 'anne as employee'],
    ['applicant', all, null],
    ['coordinator', without('coordinator'), null],
  ] as const)('what is for %s', (role, directory, person) => {
    expect(reaches(role, directory)).toBe(person);
  });

  it('an address that was refused is passed over (R-MAIL-2)', () => {
    expect(reaches('hr', all, ['hanne'])).toBe('hege as hrHead');
  });

  it('another agency’s people are never in its place (R-ROLE-4)', () => {
    const nobody = { ...all, holdings: all.holdings.filter(({ agency }) => agency === 'difi') };
    expect(reaches('hr', nobody)).toBe('kari as coordinator');
  });

  it('who takes over a role has it from then on (R-ROLE-2)', () => {
    const holdings = all.holdings.map((one) => (one.person === 'hanne' ? { ...one, person: 'nina' } : one));
    expect(reaches('hr', { ...all, holdings })).toBe('nina as hr');
  });
});

describe('deputies (R-ROLE-3, R-DUT-9)', () => {
  const away = { agency: 'lmd', person: 'hanne', deputy: 'dag', from: '2017-03-17', to: '2017-03-20' };
  const chain = { agency: 'lmd', person: 'dag', deputy: 'eva', from: '2017-03-01', to: '2017-03-31' };
  const on = (today: string, ...deputyships: Directory['deputyships']) =>
    route('hr', lmd, { ...all, deputyships }, today);

  it.each([
    ['2017-03-16', 'hanne', null],
    ['2017-03-17', 'dag', 'hanne'],
    ['2017-03-20', 'dag', 'hanne'],
    ['2017-03-21', 'hanne', null],
  ])('on %s it goes to %s, on behalf of %s: both days are included', (today, person, onBehalfOf) => {
    expect(on(today, away)).toEqual({ person, as: 'hr', onBehalfOf });
  });

  it('a deputy who is away has one too, and never in a circle', () => {
    expect(on(day, away, chain)?.person).toBe('eva');
    expect(on(day, away, { ...chain, deputy: 'hanne' })?.person).toBe('dag');
  });

  it('may do what the holder may, as long as the period lasts', () => {
    const directory = { ...all, deputyships: [away] };
    expect(rolesHeld('dag', lmd, directory, day)).toEqual([{ role: 'hr', onBehalfOf: 'hanne' }]);
    expect(rolesHeld('dag', lmd, directory, '2017-03-21')).toEqual([]);
    expect(rolesHeld('dora', lmd, directory, day)).toEqual([]);
  });

  it('is of no other agency than the one that says so (R-ROLE-4)', () => {
    const theirs = { ...all, deputyships: [{ ...away, agency: 'difi' }] };
    expect(rolesHeld('dag', lmd, theirs, day)).toEqual([]);
    expect(route('hr', lmd, theirs, day)).toEqual({ person: 'hanne', as: 'hr', onBehalfOf: null });
    const coordinators = { agency: 'lmd', person: 'kari', deputy: 'hanne', from: day, to: day };
    expect(rolesHeld('hanne', lmd, { ...all, deputyships: [coordinators] }, day)).toEqual([
      { role: 'hr', onBehalfOf: null },
    ]);
  });
});
