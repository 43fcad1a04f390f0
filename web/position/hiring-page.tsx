/** From recommendation to written notice on one page (R-POS-7): what is done, what is next, and what comes then. */
import type { ReactNode } from 'react';
import { openingsLeft, type Position } from '../../domain/position/facts.ts';
import { hiringTexts } from '../../texts/web/hiring/index.ts';
import { useTexts } from '../language.tsx';
import { type AtHand, PositionPage } from './frame.tsx';
import { Candidates } from './hiring-candidates.tsx';
import { Decision, Ranking } from './hiring-decision.tsx';
import { Ended, Ending, Notices, Offers } from './hiring-offers.tsx';

type State = 'done' | 'now' | 'next';

const stages = ['candidates', 'ranking', 'decision', 'offers', 'notices'] as const;
type Stage = (typeof stages)[number];

const isDone: Readonly<Record<Stage, (position: Position) => boolean>> = {
  candidates: ({ candidates }) =>
    Object.values(candidates).some((one) => one.interviewed && one.qualified === true && one.education === true),
  ranking: ({ ranking }) => ranking.length > 0,
  decision: ({ decision }) => decision !== null,
  offers: (position) => position.outcome !== null || openingsLeft(position) === 0,
  notices: ({ hires }) => hires.length > 0 && hires.every(({ noticeOn }) => noticeOn !== null),
};

/** The first that is not done is the one at hand. */
function stateOf(stage: Stage, position: Position): State {
  if (isDone[stage](position)) return 'done';
  return stages.find((one) => !isDone[one](position)) === stage ? 'now' : 'next';
}

const bodies: Readonly<Record<Stage, (atHand: AtHand) => ReactNode>> = {
  candidates: Candidates,
  ranking: Ranking,
  decision: Decision,
  offers: Offers,
  notices: Notices,
};

function StageOf({ stage, atHand }: { readonly stage: Stage; readonly atHand: AtHand }): ReactNode {
  const say = useTexts(hiringTexts);
  const state = stateOf(stage, atHand.position);
  const Body = bodies[stage];
  return (
    <li className="position-stage" data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
      <h2 className="ds-heading" data-size="sm">
        {say(`hiring.${stage}`)} <span className="desk-state">{say(`state.${state}`)}</span>
      </h2>
      {state === 'next' ? <p className="desk-quiet">{say(`hiring.${stage}.later`)}</p> : <Body {...atHand} />}
    </li>
  );
}

export default function HiringPage({ id }: { readonly id: string }): ReactNode {
  return (
    <PositionPage id={id} here="ansettelse">
      {(atHand) => (
        <>
          <Ended {...atHand} />
          <ol className="position-stages">
            {stages.map((stage) => (
              <StageOf key={stage} stage={stage} atHand={atHand} />
            ))}
          </ol>
          <Ending {...atHand} />
        </>
      )}
    </PositionPage>
  );
}
