/** Points at what comes next in a position, with the guide's reason. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { outstanding, type Position } from '../../domain/position/facts.ts';
import { positionTexts } from '../../texts/web/position/index.ts';
import { useTexts } from '../language.tsx';
import { nextStep } from './next-step.ts';
import './position.css';

interface Props {
  readonly id: string;
  readonly position: Position;
  /** The page that the reader is on: it says what to do, and needs no way to itself. */
  readonly here?: string;
}

export function NextStep({ id, position, here }: Props): ReactNode {
  const say = useTexts(positionTexts);
  const next = nextStep(position);
  if (next === null) return null;
  const values = { count: outstanding(position) };
  return (
    <aside className="position-next" aria-label={say('next')}>
      <p>
        <strong>{say(`next.${next.step}`, values)}</strong>
      </p>
      <p>{say(`next.${next.step}.why`)}</p>
      {next.to === here ? null : (
        <p>
          <Link className="ds-button" data-variant="primary" href={`/saker/${id}/${next.to}`}>
            {say(`next.${next.step}.go`)}
          </Link>
        </p>
      )}
    </aside>
  );
}
