/** A round for tests, valid by default, as far along as its name says. */
import type { Step } from '../../domain/case/engine.ts';
import { round } from '../../domain/round/index.ts';
import { as, byCase, Driver } from './participation.builders.ts';

export const roundStory: readonly Step[] = [
  { wait: 'started', act: 'invite' },
  { wait: 'replyDatePassed', act: 'listUnanswered' },
  { wait: 'advertisingFrom', act: 'open' },
  { wait: 'applicationDeadlinePassed', act: 'passDeadline' },
  { wait: 'recruitmentEndPassed', act: 'listLate' },
  { wait: 'firstDayCame', act: 'run' },
  { wait: 'everyTermEnded', act: 'prepareReport' },
  { wait: 'closed', act: 'report' },
];
export const coordinator = as('coordinator');
export const today = '2026-11-02';
export const dates = {
  replyBy: '2026-12-09',
  publishFrom: '2027-02-15',
  applicationDeadline: '2027-03-31',
  recruitmentEnd: '2027-05-31',
};
export const plan = { name: 'Runde 2027', targetGroup: 'disabilityOrGap', coordinatingAgency: 'dfo' };
export const common = { type: 'draft', model: 'common', ...plan, dates };
export const continuous = { type: 'draft', model: 'continuous', ...plan, dates: { replyBy: '2026-12-09' } };

export const empty = (): Driver => new Driver(round, { kind: 'round', id: 'r1' }, roundStory, today);
export const drafted = (draft: typeof common | typeof continuous = common): Driver => {
  const driver = empty();
  driver.give(coordinator, draft);
  return driver;
};
export const started = (agencies = ['a1', 'a2'], draft: typeof common | typeof continuous = common): Driver => {
  const driver = drafted(draft);
  driver.give(coordinator, { type: 'addAgencies', agencies: agencies.map((agency) => ({ agency })) });
  driver.give(coordinator, { type: 'start' });
  driver.settle();
  return driver;
};
export const answers = (driver: Driver, agency: string, answer: string, positions = 0) =>
  driver.give(byCase, { type: 'noteAnswer', participation: `participation.${agency}.0`, agency, answer, positions });
/** With one position and one employee of a1, on the day after the recruitment's end. */
export const recruited = (): Driver => {
  const driver = started(['a1']);
  answers(driver, 'a1', 'takingPart', 1);
  driver.give(byCase, { type: 'notePosition', position: 's1', agency: 'a1', openings: 1 });
  driver.on('2027-05-10').settle();
  driver.give(byCase, { type: 'noteOutcome', position: 's1', agency: 'a1', outcome: 'hired', hires: 1 });
  const term = { employment: 'e1', agency: 'a1', start: '2027-09-01', leaving: '2029-02-28' };
  driver.give(byCase, { type: 'noteEmployment', ...term });
  driver.on('2027-06-01').settle();
  return driver;
};
