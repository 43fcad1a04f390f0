/** What stands around every page of a position: its name, the way between its pages, and what comes next. */
import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { CaseAtHandBody, RecordBody } from '../../api/cases/bodies.ts';
import type { Position } from '../../domain/position/facts.ts';
import { useRead } from '../api/use-read.ts';
import { useLanguage } from '../language.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import { NextStep } from './next-step.tsx';
import { parts, partsOf } from './parts.ts';
import { positionIn } from './position.ts';
import './position.css';

export interface AtHand {
  readonly one: CaseAtHandBody;
  readonly record: RecordBody;
  readonly position: Position;
  /** Reads both again: something has been done. */
  readonly again: () => Promise<void>;
}

interface Props {
  readonly id: string;
  /** The page's own path beneath the case's. */
  readonly here: string;
  readonly children: (atHand: AtHand) => ReactNode;
}

function Ways({ one, position, here }: Omit<AtHand, 'record' | 'again'> & { readonly here: string }): ReactNode {
  const { say } = useLanguage();
  return (
    <nav aria-label={say('case.pages')} className="position-ways">
      <ul>
        <li>
          <Link href={`/saker/${one.id}`}>{say('part.case')}</Link>
        </li>
        {partsOf(one, position.mode).map(({ path, text }) => (
          <li key={path}>
            <Link href={`/saker/${one.id}/${path}`} aria-current={path === here ? 'page' : undefined}>
              {say(text)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What is done in an application's own case reaches its position a moment later: it is read then too. */
const laterMs = [2_000, 6_000] as const;

function useAgainSoon(read: () => Promise<void>): () => Promise<void> {
  const timers = useRef<readonly ReturnType<typeof setTimeout>[]>([]);
  const stop = (): void => {
    for (const timer of timers.current) clearTimeout(timer);
  };
  useEffect(() => stop, []);
  return async () => {
    stop();
    timers.current = laterMs.map((ms) => setTimeout(() => void read(), ms));
    await read();
  };
}

export function PositionPage({ id, here, children }: Props): ReactNode {
  const { say } = useLanguage();
  const title = parts.find(({ path }) => path === here)?.text ?? 'part.case';
  const one = useRead<CaseAtHandBody>(`/v1/cases/${encodeURIComponent(id)}`);
  const known = one.now.state === 'there' ? one.now.body : null;
  const opens = known?.kind === 'position' && known.views.includes('record');
  const record = useRead<RecordBody>(opens ? `/v1/positions/${encodeURIComponent(id)}` : null);
  const again = useAgainSoon(async () => {
    await Promise.all([one.again(), record.again()]);
  });
  const lead = known === null ? undefined : [known.title, known.agencyName].filter(Boolean).join(' · ');
  return (
    <Page title={say(title)} lead={lead}>
      <Loaded read={one}>
        {(body) =>
          opens ? (
            <Loaded read={record}>
              {(found) => {
                const position = positionIn(found.facts);
                if (position === null) return <p>{say('missing.text')}</p>;
                return (
                  <>
                    <Ways one={body} position={position} here={here} />
                    <NextStep one={body} position={position} here={here} />
                    {children({ one: body, record: found, position, again })}
                  </>
                );
              }}
            </Loaded>
          ) : (
            <p>{say('failure.missing')}</p>
          )
        }
      </Loaded>
    </Page>
  );
}
