/** Lives in which the rules cause every mail that there is, so that texts are tried with what the rules really give. */
import type { Step } from '../../domain/case/engine.ts';
import {
  aContinuousRound,
  applicationStory,
  aRound,
  positionStory,
  publication,
  registration,
} from '../domain/position.builders.ts';
import { type Facts, Life } from './life.ts';
import { employments, noted, troubled, written } from './lives-employment.ts';

const idIn = (found: object = {}): string => Object.keys(found)[0] ?? '';

const agencyStory: readonly Step[] = [{ wait: 'succeeded', act: 'close' }];
const roundStory: readonly Step[] = [
  { wait: 'started', act: 'invite' },
  { wait: 'replyDatePassed', act: 'listUnanswered' },
  { wait: 'advertisingFrom', act: 'open' },
  { wait: 'applicationDeadlinePassed', act: 'passDeadline' },
  { wait: 'recruitmentEndPassed', act: 'listLate' },
  { wait: 'firstDayCame', act: 'run' },
  { wait: 'everyTermEnded', act: 'prepareReport' },
  { wait: 'closed', act: 'report' },
];
const participationStory: readonly Step[] = [
  { wait: 'opened', act: 'invite' },
  { wait: 'answered', act: 'thank' },
  { wait: 'withdrawnOrRoundClosed', act: 'close' },
];

const agencies = (): readonly Life[] => [
  new Life('agency', agencyStory, '2026-03-02')
    .does('service', { type: 'register', name: 'Statens kartverk' })
    .until('2026-03-12')
    .does('hrHead', { type: 'appoint', role: 'hr', person: 'the-former-hr' })
    .does('hrHead', { type: 'appoint', role: 'hr', person: 'the-hr' })
    .does('hr', { type: 'appoint', role: 'hrHead', person: 'the-hrHead' })
    .does('hr', { type: 'invite', person: 'the-hrHead' })
    .does('hr', { type: 'setDeputy', person: 'the-hr', deputy: 'the-deputy', from: '2026-03-20', to: '2026-04-20' })
    .until('2026-04-01')
    .does('hr', { type: 'endDeputy', person: 'the-hr', from: '2026-03-20' })
    .does('case', { type: 'inherit', agency: 'old', name: 'Norges geografiske oppmåling', employed: [] })
    .does('case', { type: 'noteEmployment', employment: 'e1', change: 1 })
    .does('service', { type: 'noteEndpointFailed', endpoint: 'wh-1', reason: 'failed', host: 'hr.kartverket.test' })
    .does('service', { type: 'noteEndpointFailed', endpoint: 'wh-2', reason: 'gone', host: 'pay.kartverket.test' })
    .does('service', { type: 'noteEndpointFailed', endpoint: 'wh-3', reason: 'succeeded', host: 'hr.ngo.test' })
    .until('2027-04-01'),
];

const dates = {
  replyBy: '2026-12-09',
  publishFrom: '2027-02-15',
  applicationDeadline: '2027-03-31',
  recruitmentEnd: '2027-05-31',
};
const draft = {
  type: 'draft',
  model: 'common',
  name: 'Runde 2027',
  targetGroup: 'disabilityOrGap',
  coordinatingAgency: 'dfo',
  dates,
};
const gatheringPlan = { type: 'planGathering', audience: ['employees'], month: '2027-10' };
const known = { day: '2027-10-12', from: '10:00', to: '15:00', place: 'Oslo' };

const registers = (facts: Facts, person: string) => ({
  type: 'recordRegistration',
  gathering: idIn(facts.gatherings),
  person,
  coming: true,
  contact: person,
});

const rounds = (): readonly Life[] => [
  new Life('round', roundStory, '2026-11-02')
    .does('coordinator', draft)
    .does('coordinator', { type: 'addAgencies', agencies: [{ agency: 'a1' }, { agency: 'a2' }] })
    .does('coordinator', { type: 'start' })
    .does('case', {
      type: 'noteAnswer',
      participation: 'participation-a1-0',
      agency: 'a1',
      answer: 'takingPart',
      positions: 2,
    })
    .does('case', { type: 'notePosition', position: 's1', agency: 'a1', openings: 1 })
    .does('case', { type: 'notePosition', position: 's2', agency: 'a1', openings: 1 })
    .until('2027-06-02')
    .does('case', { type: 'noteOutcome', position: 's1', agency: 'a1', outcome: 'hired', hires: 1 })
    .does('case', { type: 'noteOutcome', position: 's2', agency: 'a1', outcome: 'noSuitableCandidate', hires: 0 })
    .does('case', {
      type: 'noteEmployment',
      employment: 'e1',
      agency: 'a1',
      start: '2027-09-01',
      leaving: '2029-02-28',
    })
    .does('coordinator', gatheringPlan)
    .until('2027-09-01')
    .does('coordinator', (facts) => ({ type: 'changeGathering', gathering: idIn(facts.gatherings), ...known }))
    .does('case', (facts) => registers(facts, 'the-leader'))
    .does('case', (facts) => registers(facts, 'the-mentor'))
    .until('2028-03-20')
    .does('coordinator', (facts) => ({ type: 'closeGathering', gathering: idIn(facts.gatherings) }))
    .does('coordinator', { type: 'recordGuidance', employment: 'e1', step: 'offered', on: '2028-03-20' })
    .until('2029-03-01')
    .does('case', { type: 'noteEmploymentEnded', employment: 'e1', outcome: 'permanent' })
    .until('2029-05-02')
    .does('coordinator', { type: 'close' }),
];

const opening = {
  type: 'open',
  round: 'r1',
  agency: 'a1',
  name: 'Runde 2027',
  model: 'common',
  targetGroup: 'disabilityOrGap',
  termMonths: 18,
  replyBy: '2026-12-09',
  policy: {},
};
const invited = (): Life => new Life('participation', participationStory, '2026-11-02').does('case', opening);
const takePart = { type: 'answer', takePart: true, positions: 2 };
const corrected = { type: 'noteRoundCorrected', name: 'Runde 2027', targetGroup: 'disability', termMonths: 12 };

const participations = (): readonly Life[] => [
  invited().until('2026-11-26').does('case', { type: 'noteRoundClosed' }),
  invited()
    .does('hr', { type: 'nameDecisionMaker', person: 'the-decisionMaker' })
    .does('case', { type: 'noteDateMoved', date: 'replyBy', to: '2026-12-11' })
    .does('case', { type: 'extendReply', to: '2026-12-16' })
    .until('2026-12-22')
    .does('decisionMaker', takePart)
    .does('case', corrected)
    .does('case', noted)
    .does('case', written)
    .does('case', { ...noted, sequence: 1, day: '2027-03-11' })
    .until('2027-03-10')
    .does('hr', { type: 'correct', reason: 'c-why', answer: { takePart: true, positions: 1 } })
    .does('hr', { type: 'withdraw', reason: 'c-why' })
    .does('hr', { type: 'correct', reason: 'c-why', withdrawn: false }),
  invited().does('hr', {
    type: 'answer',
    takePart: false,
    positions: 0,
    onPaper: { decidedBy: 'x', on: '2026-11-02' },
  }),
];

const published = { ...publication({ findingsReason: 'c-why' }), text: 'c-text' };
const advertised = (over: Readonly<Record<string, unknown>> = {}): Life =>
  new Life('position', positionStory, '2017-02-01', aRound())
    .does('hr', registration(over))
    .until('2017-02-20')
    .does('hr', { type: 'confirmJobAnalysis' })
    .until('2017-03-01')
    .does('hr', published);
const candidate = (application: string) => ({
  type: 'noteCandidate',
  application,
  applicant: 'the-applicant',
  sealed: { verified: true },
  interviewed: true,
  qualified: true,
  education: true,
  withdrawn: false,
});
/** What tells an answer comes under seal; the rules add it up all the same. */
const counted = (sealed: Readonly<Record<string, number>>, change: Readonly<Record<string, number>> = {}) => ({
  type: 'noteCounts',
  application: 'x',
  change,
  sealed,
});
const acceptance = {
  type: 'recordAcceptance',
  application: 'x',
  start: '2017-09-01',
  months: 18,
  percentage: 80,
  partTimeReason: 'c-why',
  positionCode: '1434',
  paySet: true,
  earlierService: [],
};

const fellThrough = { type: 'noteHireFellThrough', application: 'x' };

const positions = (): readonly Life[] => [
  advertised()
    .does('case', counted({ confirmed: 1, waiting: 1, notAnswered: 1 }, { received: 3, toAnswer: 3 }))
    .does('case', { type: 'noteDateMoved', date: 'applicationDeadline', to: '2017-04-05' })
    .does('case', { type: 'noteDateMoved', date: 'recruitmentEnd', to: '2017-06-30' })
    .until('2017-05-02')
    .does('case', counted({ confirmed: 2, waiting: -1, notAnswered: -1 }))
    .until('2017-06-20')
    .does('case', candidate('x'))
    .does('hr', { type: 'rank', applications: ['x'], reason: 'c-why' })
    .does('hr', { type: 'decide', body: 'Ansettelsesrådet', on: '2017-06-20', ranking: ['x'] })
    .until('2017-07-12')
    .does('hr', { type: 'offer', application: 'x' })
    .does('hr', acceptance)
    .until('2017-08-10')
    .does('case', (facts) => ({ ...fellThrough, employment: facts.hires?.[0]?.employment ?? '' })),
  advertised({ mode: 'byCount' })
    .does('hr', { type: 'changeLeader', leader: 'the-other-leader' })
    .until('2017-04-20')
    .does('case', { type: 'noteWithdrawn' }),
  new Life('position', positionStory, '2017-03-01', aContinuousRound())
    .does('hr', registration())
    .does('hr', { type: 'confirmJobAnalysis' })
    .does('hr', { ...published, deadline: '2017-03-29', announce: true })
    .does('case', counted({ confirmed: 1 }, { received: 1, toAnswer: 1 }))
    .until('2017-06-10')
    .does('hr', { type: 'stop', reason: 'c-why' })
    .does('hr', { type: 'correct', reason: 'c-why', outcome: 'open' }),
];

const above = (over: Readonly<Record<string, unknown>> = {}) =>
  ({
    kind: 'position',
    facts: {
      status: 'advertised',
      ...{
        agency: 'a1',
        leader: 'the-leader',
        title: 'Rådgiver',
        targetGroup: 'disabilityOrGap',
        hasTickBox: true,
        mode: 'byCandidate',
        deadline: '2017-03-29',
        declarationDeadline: '2017-04-08',
        latePolicy: null,
        outcome: null,
        policy: {},
        ...over,
      },
    },
  }) as const;
const received = (ticked: boolean | null, over: Readonly<Record<string, unknown>> = {}, day = '2017-03-20'): Life =>
  new Life('application', applicationStory, day, above(over)).does('hr', {
    type: 'receive',
    position: 'pos1',
    applicant: 'the-applicant',
    toolId: 't-1',
    ticked,
    receivedOn: day,
  });
const step = { type: 'planSelectionStep', kind: 'interview', day: '2017-04-20', from: '10:00', place: 'Møterom 2' };
const moved = (facts: Facts) => ({ ...step, step: idIn(facts.steps), day: '2017-04-21' });
const comes = (facts: Facts) => ({
  type: 'answerInvitation',
  step: idIn(facts.steps),
  coming: true,
  accommodation: 'c-need',
});

const applications = (): readonly Life[] => [
  received(true)
    .until('2017-04-03')
    .does('hr', step)
    .does('applicant', comes)
    .does('hr', moved)
    .does('hr', (facts) => ({ type: 'cancelSelectionStep', step: idIn(facts.steps) }))
    .does('hr', { type: 'recordInterview', on: '2017-04-03' })
    .does('hr', { type: 'askCertificate', on: '2017-04-03' })
    .does('applicant', { type: 'askErasure' })
    .until('2017-05-02')
    .does('hr', { type: 'answerErasure', granted: false })
    .does('case', { type: 'noteOutcome', outcome: 'notHired' })
    .does('hr', { type: 'sendFeedback', text: 'c-feedback' }),
  received(false).until('2017-04-08'),
  received(null, { hasTickBox: false })
    .does('case', { type: 'noteDeadlineMoved', deadline: '2017-04-05', declarationDeadline: '2017-04-15' })
    .until('2017-03-28')
    .does('applicant', { type: 'declare', textVersion: 'v1' })
    .does('applicant', { type: 'withdraw' })
    .does('hr', { type: 'correct', reason: 'c-why', withdrawn: false }),
  received(true, { targetGroup: 'disability' }).does('hr', {
    type: 'receive',
    position: 'pos1',
    applicant: 'the-applicant',
    toolId: 't-1',
    ticked: false,
    receivedOn: '2017-03-20',
  }),
  received(true, { status: 'verifying', latePolicy: 'none' }, '2017-04-03'),
];

export const lives = (): readonly Life[] => [
  ...agencies(),
  ...rounds(),
  ...participations(),
  ...positions(),
  ...applications(),
  ...employments(),
  troubled(),
];
