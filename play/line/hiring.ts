/** From the interviews to an employee (R-POS-7), as somebody who acts does it. */

import { type Application, isRunning, isVerified } from '../../domain/application/facts.ts';
import { addMonths } from '../../domain/calendar.ts';
import { openingsLeft, type Position } from '../../domain/position/facts.ts';
import type { CaseRef, Day, Role } from '../../domain/words.ts';
import { type Act, invented, type Seen, type Standing } from './scene.ts';

type Of = Standing<'position'>;

/** A recommendation of fewer than three says why (R-POS-7). */
const normallyRanked = 3;
const body = 'Ansettelsesorganet';
/** The first day of a month in which everything can be made ready. */
const startMonthsAhead = 2;

const firstOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01`;

export const own = ({ ref }: { readonly ref: CaseRef }, command: Act['command'], role: Role = 'hr'): Act => ({
  ref,
  role,
  command,
});

export const applicationsTo = ({ ref, scene }: Of): readonly Seen<'application'>[] =>
  scene.all('application').filter(({ facts }) => facts.position === ref.id);

const inTheRunning = (facts: Application): boolean => isRunning(facts) && isVerified(facts);
export const considered = (position: Of): readonly Seen<'application'>[] =>
  applicationsTo(position).filter(({ facts }) => inTheRunning(facts));

/** Each candidate is interviewed and judged; whoever has been already is left alone. */
export const interviews = (position: Of): readonly Act[] =>
  considered(position).flatMap((application) => [
    ...(application.facts.interviewedOn === null
      ? [own(application, { type: 'recordInterview', on: position.scene.today }, 'leader')]
      : []),
    ...(application.facts.qualified === null
      ? [own(application, { type: 'recordAssessment', education: true, qualified: true })]
      : []),
  ]);

/** By count: the one who is considered is named by HR (R-APP-8). */
export const nameCandidate = (position: Of): readonly Act[] => {
  const { candidates, agency } = position.facts;
  if (Object.keys(candidates).length > 0) return [];
  return [
    own(position, {
      type: 'nameCandidate',
      candidate: 'kandidat-1',
      applicant: invented(position.scene, agency, 'applicant', 1),
      verified: true,
      interviewed: true,
      qualified: true,
      education: true,
    }),
  ];
};

/** Who can be hired once everybody has been interviewed. */
function suitable(position: Of): readonly string[] {
  const { facts } = position;
  if (facts.ranking.length > 0) return facts.ranking;
  if (facts.mode === 'byCandidate')
    return considered(position)
      .filter(({ facts: one }) => one.qualified !== false && one.education !== false)
      .map(({ ref }) => ref.id)
      .toSorted();
  const named = Object.entries(facts.candidates).filter(
    ([, one]) => one.verified && one.interviewed && one.qualified === true && one.education === true && !one.withdrawn,
  );
  return named.length > 0 ? named.map(([id]) => id) : ['kandidat-1'];
}

const nobodyFits = (position: Of): readonly Act[] =>
  position.facts.publication === null
    ? [own(position, { type: 'stop', reason: 'Stillingen ble ikke lyst ut.' })]
    : [own(position, { type: 'noSuitableCandidate', reason: 'Ingen aktuelle søkere.' })];

interface Decided {
  readonly acts: readonly Act[];
  /** Empty: nobody is hired. */
  readonly ranking: readonly string[];
}

/** Interviews, recommendation and decision, as far as they are left to do. */
export function toDecision(position: Of): Decided {
  const { facts, scene } = position;
  if (facts.decision !== null) return { acts: [], ranking: facts.decision.ranking };
  const ranking = facts.publication === null ? [] : suitable(position);
  if (ranking.length === 0) return { acts: nobodyFits(position), ranking };
  const reason = ranking.length < normallyRanked ? { reason: 'Det er ikke flere aktuelle søkere.' } : {};
  const recommended =
    facts.ranking.length > 0 ? [] : [own(position, { type: 'rank', applications: ranking, ...reason })];
  return {
    acts: [
      ...(facts.mode === 'byCount' ? nameCandidate(position) : interviews(position)),
      ...recommended,
      own(position, { type: 'decide', body, on: scene.today, ranking }),
    ],
    ranking,
  };
}

const acceptance = (facts: Position, today: Day, application: string): Act['command'] => ({
  type: 'recordAcceptance',
  application,
  start: firstOfMonth(addMonths(today, startMonthsAhead)),
  months: facts.months,
  percentage: facts.percentage,
  ...(facts.percentage < 100 ? { partTimeReason: 'Lyst ut som deltid.' } : {}),
  positionCode: facts.positionCode,
  paySet: true,
});

/** Everybody who is offered a job takes it; openings that nobody is left for end without a hire. */
export function offers(position: Of, ranking: readonly string[]): readonly Act[] {
  const { facts, scene } = position;
  const left = openingsLeft(facts);
  const pending = Object.keys(facts.offers).filter((application) => facts.offers[application] === 'offered');
  const next = ranking
    .filter((application) => !(application in facts.offers) && facts.candidates[application]?.withdrawn !== true)
    .slice(0, Math.max(0, left - pending.length));
  const hired = [...pending, ...next];
  return [
    ...next.map((application) => own(position, { type: 'offer', application })),
    ...hired.map((application) => own(position, acceptance(facts, scene.today, application))),
    ...(hired.length < left ? nobodyFits(position) : []),
  ];
}
