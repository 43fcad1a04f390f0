/** What leader, HR, mentor and employee do about an employment's duties (R-EMP). */
import type { employment as texts } from '../../texts/duties/employment.nb.ts';
import { type Act, type Does, type Doing, fulfil, invented, subject } from './scene.ts';

type Of = Doing<'employment'>;

const body = 'Ansettelsesorganet';
const onToday: Does<'employment'> = fulfil(({ scene }) => ({ on: scene.today }));
const own = ({ ref }: Of, role: Act['role'], command: Act['command']): Act => ({ ref, role, command });

/** Every other term becomes a permanent job and every other one ends, so that a plan shows both ways. */
const propose: Does<'employment'> = fulfil(({ scene }) => {
  const proposed = scene
    .all('employment')
    .filter(({ facts }) => facts.proposal !== null || facts.decisions.length > 0).length;
  return { outcome: proposed % 2 === 0 ? 'permanent' : 'end' };
});

/** As the leader has proposed. For a permanent job the leader must have confirmed the training first (R-EMP-10). */
const decide: Does<'employment'> = (doing) => {
  const { proposal, done } = doing.facts;
  const on = doing.scene.today;
  const outcome = proposal?.outcome ?? 'end';
  const permanent = outcome === 'permanent';
  return [
    ...(permanent && done.training === null ? [own(doing, 'leader', { type: 'confirmTraining', on })] : []),
    own(doing, 'hr', {
      type: 'recordDecision',
      outcome,
      on,
      body,
      ...(permanent ? { sameAgency: true, qualified: true } : {}),
      ...(proposal?.months == null ? {} : { months: proposal.months }),
    }),
  ];
};

/** Sent and handed over on the same day. */
const giveNotice: Does<'employment'> = (doing) => {
  const on = doing.scene.today;
  return [
    ...(doing.facts.notice.sentOn === null ? [own(doing, 'hr', { type: 'sendNotice', on })] : []),
    own(doing, 'hr', { type: 'recordNoticeReceived', on, how: 'handed' }),
  ];
};

export const employmentDoes = {
  contract: fulfil(({ scene }) => ({ on: scene.today, complete: true })),
  accommodation: fulfil(({ scene }) => ({ talkHeldOn: scene.today })),
  equipment: onToday,
  buddy: fulfil(({ facts, scene }) => ({ person: invented(scene, facts.agency, 'buddy'), place: 'Resepsjonen' })),
  mentor: fulfil(({ facts, scene }) => ({ person: invented(scene, facts.agency, 'mentor') })),
  agreement: onToday,
  meeting: fulfil(({ scene }) => ({ on: scene.today, held: true })),
  talk: fulfil((doing) => ({ talk: subject(doing), on: doing.scene.today, held: true })),
  activity: fulfil((doing) => ({ activity: Number(subject(doing)), on: doing.scene.today })),
  gathering: fulfil((doing) => ({ gathering: subject(doing), present: true }), 'hr'),
  probation: onToday,
  choice: propose,
  decision: decide,
  notice: giveNotice,
  moreSecure: fulfil(({ scene }) => ({ on: scene.today, answer: 'Vi vurderer det når opplæringen er over.' })),
  leavingTalk: onToday,
  certificate: onToday,
  access: onToday,
  archive: onToday,
  evaluation: fulfil((doing) => ({ part: subject(doing), score: 4 })),
} satisfies Readonly<Record<keyof typeof texts, Does<'employment'>>>;
