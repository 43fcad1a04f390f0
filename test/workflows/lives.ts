/** Lives to lead a rehearsal through: an agency, a position with three applicants, a hire, and the term that follows. */
import type { AnyCommand } from '../../domain/case/engine.ts';
import type { CaseRef, Day } from '../../domain/words.ts';
import { derivedId } from '../../store/ids.ts';
import { adoptedPosition } from '../support/position.ts';

/** One thing that somebody does on a day; refusals are answers like any other. */
export interface Move {
  readonly on: Day;
  readonly ref: CaseRef;
  readonly by: 'service' | 'hr' | 'leader';
  readonly command: AnyCommand;
}

export const agency: CaseRef = { kind: 'agency', id: 'difi' };
export const position: CaseRef = { kind: 'position', id: 'post-1' };
const application = (n: number): CaseRef => ({ kind: 'application', id: `post-1-a${n}` });
const hired = application(1);
export const employment: CaseRef = { kind: 'employment', id: derivedId('e', position.id, `employment/${hired.id}/1`) };
export const adopted: CaseRef = { kind: 'employment', id: 'running-1' };

export const lifeBegins: Day = '2017-02-01';

/** Whose participation it makes: nobody answers, so that the reply's ladder is climbed to its end. */
const round: CaseRef = { kind: 'round', id: 'round-1' };

const someone = (name: string) => ({
  name,
  email: `${name.toLowerCase().replaceAll(' ', '.')}@difi.test`,
  language: 'nb',
});
const leader = someone('Lars Leder');

export const appointments: readonly Move[] = [
  { on: lifeBegins, ref: agency, by: 'service', command: { type: 'register', name: 'Difi', coordinates: true } },
  { on: lifeBegins, ref: agency, by: 'service', command: { type: 'appoint', role: 'hr', person: someone('Hanne HR') } },
  ...(['hrHead', 'payroll', 'coordinator', 'programmeMailbox'] as const).map(
    (role): Move => ({
      on: lifeBegins,
      ref: agency,
      by: 'service',
      command: { type: 'appoint', role, person: someone(`Fast ${role}`) },
    }),
  ),
];

export const aPosition = (over: Readonly<Record<string, unknown>> = {}): AnyCommand => ({
  type: 'adopt',
  ...adoptedPosition,
  leader,
  publishedOn: lifeBegins,
  ...over,
});

const hr = (on: Day, ref: CaseRef, command: AnyCommand): Move => ({ on, ref, by: 'hr', command });
const byLeader = (on: Day, ref: CaseRef, command: AnyCommand): Move => ({ on, ref, by: 'leader', command });

const receive = (n: number, ticked: boolean | null): Move =>
  hr('2017-02-15', application(n), {
    type: 'receive',
    position: position.id,
    applicant: { name: `Søker ${n}`, email: `soker${n}@post.test`, language: 'nb' },
    ticked,
    receivedOn: '2017-02-15',
  });

const recruiting: readonly Move[] = [
  hr('2017-02-02', position, aPosition()),
  receive(1, true),
  receive(2, null),
  receive(3, false),
  hr('2017-04-19', application(2), { type: 'settle', inTargetGroup: false, reason: 'didNotAnswer' }),
  hr('2017-04-19', application(3), { type: 'settle', inTargetGroup: false, reason: 'didNotAnswer' }),
  hr('2017-04-24', hired, { type: 'recordInterview', on: '2017-04-24' }),
  hr('2017-04-25', hired, { type: 'recordAssessment', education: true, qualified: true }),
  hr('2017-05-02', position, { type: 'rank', applications: [hired.id], reason: 'Én kvalifisert' }),
  hr('2017-05-03', position, { type: 'decide', body: 'Innstillingsrådet', on: '2017-05-03', ranking: [hired.id] }),
  hr('2017-05-03', position, { type: 'offer', application: hired.id }),
  hr('2017-05-08', position, {
    type: 'recordAcceptance',
    application: hired.id,
    start: '2017-08-01',
    months: 12,
    percentage: 100,
    positionCode: '1434',
    paySet: true,
    earlierService: [],
    writtenNoticeOn: '2017-05-08',
  }),
  hr('2017-05-10', application(2), { type: 'sendFeedback', text: 'Takk for søknaden din.' }),
  hr('2017-05-10', application(3), { type: 'sendFeedback', text: 'Takk for søknaden din.' }),
];

const adoption: readonly Move[] = [
  hr('2017-02-03', adopted, {
    type: 'adopt',
    agency: 'difi',
    title: 'Seniorrådgiver',
    employee: someone('Eva Ansatt'),
    leader,
    start: '2016-08-01',
    leaving: '2017-11-30',
    percentage: 100,
  }),
];

const inviting: readonly Move[] = [
  {
    on: lifeBegins,
    ref: round,
    by: 'service',
    command: {
      type: 'draft',
      name: 'Løpende',
      model: 'continuous',
      targetGroup: 'disabilityOrGap',
      coordinatingAgency: agency.id,
      dates: { replyBy: '2017-02-24' },
    },
  },
  { on: lifeBegins, ref: round, by: 'service', command: { type: 'addAgencies', agencies: [{ agency: agency.id }] } },
  { on: lifeBegins, ref: round, by: 'service', command: { type: 'start' } },
];

/** Some of these happen and some do not: what a seed decides. */
const mayHappen: readonly (readonly Move[])[] = [
  [hr('2017-03-01', position, { type: 'extendDeadline', to: '2017-04-05' })],
  [hr('2017-03-20', position, { type: 'case.snooze', duty: 'deadline', until: '2017-03-27' })],
  [hr('2017-03-02', agency, { type: 'setQuietWeeks', periods: [{ from: '2017-07-03', to: '2017-07-28' }] })],
  [hr('2017-03-30', application(2), { type: 'declare', textVersion: 'v1', how: 'telephone', on: '2017-03-30' })],
  [hr('2017-04-20', application(3), { type: 'withdraw', how: 'telephone', on: '2017-04-20' })],
  [hr('2017-04-03', agency, { type: 'appoint', role: 'hr', person: someone('Nora Ny') })],
  [hr('2017-05-12', position, { type: 'correct', reason: 'Feil utfall', outcome: 'open' })],
  [hr('2017-06-01', employment, { type: 'cancel', reason: 'Takket nei likevel' })],
  [hr('2017-06-02', employment, { type: 'moveStart', to: '2017-09-01' })],
  [
    hr('2017-07-20', employment, { type: 'appointBuddy', person: someone('Finn Fadder'), place: 'Resepsjonen' }),
    hr('2017-07-21', employment, { type: 'appointMentor', person: someone('Mia Mentor') }),
  ],
  [hr('2017-08-02', employment, { type: 'signContract', on: '2017-08-02', complete: true })],
  [byLeader('2017-08-16', employment, { type: 'recordTalk', talk: 'week2', on: '2017-08-16', held: true })],
  [hr('2017-10-02', employment, { type: 'resign', on: '2017-10-02', lastDay: '2017-11-15' })],
  [
    hr('2017-09-05', adopted, { type: 'sendNotice', on: '2017-09-05' }),
    hr('2017-09-07', adopted, { type: 'recordNoticeReceived', on: '2017-09-07', how: 'handed' }),
  ],
  [
    byLeader('2017-06-05', adopted, { type: 'proposeOutcome', outcome: 'extend', months: 6 }),
    hr('2017-06-20', adopted, {
      type: 'recordDecision',
      outcome: 'extend',
      on: '2017-06-20',
      body: 'Rådet',
      months: 6,
    }),
  ],
];

/** A small generator (mulberry32): the same seed is the same life on every machine. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function aLife(seed: number): readonly Move[] {
  const next = chance(seed);
  const happen = mayHappen.filter(() => next() < 0.5).flat();
  return [...appointments, ...inviting, ...recruiting, ...adoption, ...happen].toSorted((a, b) =>
    a.on.localeCompare(b.on),
  );
}
