/** A round of three agencies and six positions through four months, with every kind of change that moves mail. */
import type { AnyCommand } from '../../domain/case/engine.ts';
import type { Day } from '../../domain/words.ts';
import { aPosition } from '../support/bare.ts';

export interface CourseStep {
  readonly day: Day;
  /** An address, or the service itself. */
  readonly who: string | null;
  /** `participation/<agency>` is the one that the round opened for the agency. */
  readonly at: string;
  readonly command: AnyCommand;
}

const agencies = ['difi', 'nav', 'skatt'] as const;
const of = (role: string, agency: string) => ({
  name: `${role} i ${agency}`,
  email: `${role}@${agency}.test`,
  language: 'nb',
});
const step = (day: Day, who: string | null, at: string, command: AnyCommand): CourseStep => ({ day, who, at, command });
const register = (id: string): CourseStep[] => [
  step('2017-02-01', null, `agency/${id}`, { type: 'register', name: id, coordinates: id === 'difi' }),
  ...['hr', 'hrHead', ...(id === 'difi' ? ['coordinator', 'programmeMailbox'] : [])].map((role) =>
    step('2017-02-01', null, `agency/${id}`, { type: 'appoint', role, person: of(role, id) }),
  ),
];
const joins = (id: string): CourseStep[] => [
  step('2017-02-06', `hr@${id}.test`, `participation/${id}`, {
    type: 'prepareBasis',
    covered: ['aim', 'ordinaryPositions', 'temporaryWithWayToPermanent', 'mentor', 'courses'],
  }),
  step('2017-02-06', `hr@${id}.test`, `participation/${id}`, { type: 'nameDecisionMaker', person: of('sjef', id) }),
  step('2017-02-13', `sjef@${id}.test`, `participation/${id}`, { type: 'answer', takePart: true, positions: 2 }),
];
const advertises = (id: string, n: number): CourseStep =>
  step(
    '2017-03-06',
    `hr@${id}.test`,
    `position/${id}-${n}`,
    aPosition({
      round: 'runde',
      agency: id,
      title: `Stilling ${n} i ${id}`,
      leader: of('leder', id),
      deadline: '2017-03-27',
      publishedOn: '2017-03-06',
    }),
  );

export const course: readonly CourseStep[] = [
  ...agencies.flatMap(register),
  step('2017-02-01', 'coordinator@difi.test', 'round/runde', {
    type: 'draft',
    name: 'Runde 2017',
    model: 'common',
    targetGroup: 'disability',
    coordinatingAgency: 'difi',
    dates: {
      replyBy: '2017-02-24',
      publishFrom: '2017-03-06',
      applicationDeadline: '2017-03-27',
      recruitmentEnd: '2017-05-31',
    },
  }),
  step('2017-02-01', 'coordinator@difi.test', 'round/runde', {
    type: 'addAgencies',
    agencies: agencies.map((agency) => ({ agency })),
  }),
  step('2017-02-01', 'coordinator@difi.test', 'round/runde', { type: 'start' }),
  ...agencies.flatMap(joins),
  ...agencies.flatMap((id) => [advertises(id, 1), advertises(id, 2)]),
  step('2017-03-15', 'coordinator@difi.test', 'round/runde', {
    type: 'moveDate',
    which: 'applicationDeadline',
    to: '2017-04-03',
    reason: 'Flere ba om det',
  }),
  step('2017-03-20', 'hrHead@skatt.test', 'agency/skatt', {
    type: 'setDeputy',
    person: 'hr@skatt.test',
    deputy: of('vikar', 'skatt'),
    from: '2017-03-20',
    to: '2017-03-31',
  }),
  step('2017-03-24', null, 'agency/nav', { type: 'appoint', role: 'hr', person: of('nyhr', 'nav') }),
  step('2017-04-10', 'hr@difi.test', 'position/difi-2', { type: 'stop', reason: 'Ingen midler' }),
  step('2017-04-20', 'coordinator@difi.test', 'round/runde', {
    type: 'moveDate',
    which: 'recruitmentEnd',
    to: '2017-05-12',
    reason: 'Samlingen er flyttet fram',
  }),
];

/** The days of the course, and some between them on which only time passes. */
export const days: readonly Day[] = [
  ...new Set([
    ...course.map(({ day }) => day),
    ...['2017-02-10', '2017-02-21', '2017-03-01', '2017-03-22', '2017-03-27', '2017-03-30', '2017-04-03', '2017-04-04'],
    ...['2017-04-06', '2017-04-12', '2017-04-18', '2017-04-25', '2017-04-28', '2017-05-05', '2017-05-11', '2017-05-15'],
  ]),
].sort();
