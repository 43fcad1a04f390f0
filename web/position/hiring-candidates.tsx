/** Those who are considered, and what each of them lacks before they can be ranked (R-POS-7). */
import { Button, Tag } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { Candidate } from '../../domain/position/facts.ts';
import type { HiringTextKey } from '../../texts/web/hiring/index.ts';
import { hiringTexts } from '../../texts/web/hiring/index.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { useAnnounce } from '../shell/announce.tsx';
import type { AtHand } from './frame.tsx';
import { CommandHere } from './inline-command.tsx';

const lacking: readonly (readonly [HiringTextKey, (candidate: Candidate) => boolean])[] = [
  ['lacks.verified', ({ verified }) => verified === false],
  ['lacks.interview', ({ interviewed }) => !interviewed],
  ['lacks.qualified', ({ qualified }) => qualified === null],
  ['lacks.notQualified', ({ qualified }) => qualified === false],
  ['lacks.education', ({ education }) => education === null],
  ['lacks.noEducation', ({ education }) => education === false],
];

/** What the rules would refuse a ranking for, in the same order (domain/position/decide/hire.ts). */
export const lacksOf = (candidate: Candidate): readonly HiringTextKey[] =>
  lacking.filter(([, lacks]) => lacks(candidate)).map(([key]) => key);

export const useNames = ({ position, record }: AtHand): ((application: string) => string) => {
  const { say } = useLanguage();
  return (application) => record.people[position.candidates[application]?.applicant ?? ''] ?? say('pick.unknown');
};

function One({
  id,
  candidate,
  atHand,
}: {
  readonly id: string;
  readonly candidate: Candidate;
  readonly atHand: AtHand;
}) {
  const say = useTexts(hiringTexts);
  const nameOf = useNames(atHand);
  const lacks = lacksOf(candidate);
  const { one, position } = atHand;
  // By count there is no application to open, and the leader reads none.
  const opens = position.mode === 'byCandidate' && one.may.includes('publish');
  return (
    <li>
      {opens ? (
        <Link className="ds-link" href={`/saker/${id}`}>
          {nameOf(id)}
        </Link>
      ) : (
        nameOf(id)
      )}{' '}
      {candidate.withdrawn ? (
        <Tag data-size="sm" data-color="neutral">
          {say('hiring.withdrawn')}
        </Tag>
      ) : position.decision !== null ? null : (
        <Tag data-size="sm" data-color={lacks.length === 0 ? 'success' : 'warning'}>
          {lacks.length === 0 ? say('hiring.ready') : lacks.map((key) => say(key)).join(', ')}
        </Tag>
      )}
    </li>
  );
}

const byCountCommands = ['nameCandidate', 'recordWithdrawal'] as const;

/** By count the few who are considered are named here; else they come from the board. */
function Naming(atHand: AtHand): ReactNode {
  const say = useTexts(hiringTexts);
  const announce = useAnnounce();
  const { say: sayAll } = useLanguage();
  const [open, setOpen] = useState<(typeof byCountCommands)[number] | null>(null);
  const { one, record, again } = atHand;
  const done = (): void => {
    setOpen(null);
    announce(sayAll('given.done'));
    void again();
  };
  if (open !== null)
    return <CommandHere one={one} record={record} command={open} done={done} cancel={() => setOpen(null)} />;
  return (
    <div className="desk-actions">
      {byCountCommands
        .filter((command) => one.may.includes(command))
        .map((command) => (
          <Button key={command} type="button" variant="secondary" data-size="sm" onClick={() => setOpen(command)}>
            {say(`hiring.${command}`)}
          </Button>
        ))}
    </div>
  );
}

export function Candidates(atHand: AtHand): ReactNode {
  const say = useTexts(hiringTexts);
  const { one, position } = atHand;
  const all = Object.entries(position.candidates);
  return (
    <>
      <p>{say(position.mode === 'byCount' ? 'hiring.candidates.byCount' : 'hiring.candidates.intro')}</p>
      {all.length === 0 ? <p className="desk-quiet">{say('hiring.candidates.none')}</p> : null}
      <ul className="position-people">
        {all.map(([id, candidate]) => (
          <One key={id} id={id} candidate={candidate} atHand={atHand} />
        ))}
      </ul>
      {position.outcome !== null || position.decision !== null ? null : position.mode === 'byCount' ? (
        <Naming {...atHand} />
      ) : one.may.includes('publish') ? (
        <Link className="ds-link" href={`/saker/${one.id}/verifisering?vis=confirmed`}>
          {say('hiring.toBoard')}
        </Link>
      ) : null}
    </>
  );
}
