/** Points at what comes next in a position, with the guide's reason. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { CaseAtHandBody } from '../../api/cases/bodies.ts';
import type { Position } from '../../domain/position/facts.ts';
import { positionTexts } from '../../texts/web/position/index.ts';
import { useTexts } from '../language.tsx';
import { nextStep } from './next-step.ts';
import './position.css';

interface Props {
  readonly one: Pick<CaseAtHandBody, 'id' | 'may'>;
  readonly position: Position;
  /** The page that the reader is on: it says what to do, and needs no way to itself. */
  readonly here?: string;
}

export function NextStep({ one: { id, may }, position, here }: Props): ReactNode {
  const say = useTexts(positionTexts);
  const next = nextStep(position);
  if (next === null) return null;
  // The page of the answers counts them itself, and knows of the last one before the position has heard of it.
  if (next.step === 'feedback' && here === next.to) return null;
  const isTheirs = may.includes(next.by);
  const { notAnswered, waiting } = position.counts;
  const values = { count: next.step === 'waitAnswers' ? waiting : notAnswered };
  return (
    <aside className="desk-next" aria-label={say('next')}>
      <p>
        <strong>{say(`next.${next.step}`, values)}</strong>
      </p>
      <p>{say(isTheirs ? `next.${next.step}.why` : 'next.byHr')}</p>
      {next.to === here || !isTheirs ? null : (
        <p>
          <Link className="ds-button" data-variant="primary" href={`/saker/${id}/${next.to}`}>
            {say(`next.${next.step}.go`)}
          </Link>
        </p>
      )}
    </aside>
  );
}
