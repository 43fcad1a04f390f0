/** What an agency does about an invitation, and the positions that it then registers (R-PAR, R-POS-1). */
import { addDays, workingDayOnOrAfter } from '../../domain/calendar.ts';
import { basisItems } from '../../domain/participation/facts.ts';
import { takesPositions } from '../../domain/position/decide/round-view.ts';
import { derivedId } from '../../store/ids.ts';
import type { participation as texts } from '../../texts/duties/participation.nb.ts';
import { type Act, type Does, fulfil, invented, type Standing, type Supposed, subject } from './scene.ts';

const positionsPromised = 1;

const nameDecisionMaker: Does<'participation'> = ({ ref, facts, scene }) => [
  {
    ref,
    role: 'hr',
    command: { type: 'nameDecisionMaker', person: invented(scene, facts.agency, 'decisionMaker') },
  },
];

/** Only the decision maker answers in the service, so there must be one. */
const answer: Does<'participation'> = (doing) => [
  ...(doing.facts.decisionMaker === null ? nameDecisionMaker(doing) : []),
  {
    ref: doing.ref,
    role: 'decisionMaker',
    command: { type: 'answer', takePart: true, positions: positionsPromised },
  },
];

export const participationDoes = {
  basis: fulfil(() => ({ covered: [...basisItems] })),
  decisionMaker: nameDecisionMaker,
  answer,
  gathering: fulfil((doing) => ({ gathering: subject(doing), coming: true })),
} satisfies Readonly<Record<keyof typeof texts, Does<'participation'>>>;

/** An ordinary position as a small agency might have it; the term's length is the round's. */
const post = {
  title: 'Rådgiver',
  positionCode: '1434',
  payFrom: 560_000,
  payTo: 620_000,
  unit: 'Fagavdelingen',
  jobLevel: 'rådgiver',
  percentage: 100,
  place: 'Oslo',
  qualifications: 'Bachelorgrad og god skriftlig framstillingsevne.',
  openings: 1,
  ordinary: true,
  rotation: false,
  hasTickBox: true,
  mode: 'byCandidate',
};

const registeredIn = ({ facts, scene }: Standing<'participation'>) => {
  const round = scene.all('round').find(({ ref }) => ref.id === facts.round);
  const own = Object.values(round?.facts.positions ?? {}).filter(({ agency }) => agency === facts.agency);
  return { round, positions: own.length, openings: own.reduce((sum, { openings }) => sum + openings, 0) };
};

/** Openings that the agency has said yes to and has not registered yet, while its round takes positions. */
function missing(standing: Standing<'participation'>): number {
  const { round, openings } = registeredIn(standing);
  const { status, roundEnded, answer: given } = standing.facts;
  if (round === undefined || status !== 'takingPart' || roundEnded || !takesPositions(round.facts)) return 0;
  return Math.max(0, (given?.positions ?? 0) - openings);
}

function register(standing: Standing<'participation'>): readonly Act[] {
  const { facts, scene } = standing;
  const { positions } = registeredIn(standing);
  return Array.from({ length: missing(standing) }, (_, index): Act => {
    const number = positions + index + 1;
    const leader = invented(scene, facts.agency, 'leader', number);
    const id = derivedId('po', facts.round, facts.agency, String(number));
    const command = { ...post, type: 'register', round: facts.round, agency: facts.agency, leader };
    return { ref: { kind: 'position', id }, role: 'hr', command };
  });
}

export const participationSupposed: readonly Supposed<'participation'>[] = [
  {
    id: 'positions',
    because: 'an agency that takes part registers what it has said yes to, on the working day after its answer',
    due: (standing) =>
      missing(standing) === 0
        ? null
        : workingDayOnOrAfter(addDays(standing.facts.answer?.on ?? standing.facts.openedOn, 1)),
    acts: register,
  },
];
