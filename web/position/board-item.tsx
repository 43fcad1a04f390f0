/** One applicant on the board: where they stand, and what can be done with them from here. */
import { Button, Tag } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { BoardItem } from '../../api/cases/bodies.ts';
import type { Day } from '../../domain/words.ts';
import { commandText } from '../../texts/commands/index.ts';
import { optionText } from '../../texts/fields/index.ts';
import { positionTexts } from '../../texts/web/position/index.ts';
import { useGive } from '../api/use-give.ts';
import { useSeen } from '../case/seen.ts';
import { Faults } from '../forms/faults.tsx';
import { useLanguage, useTexts } from '../language.tsx';
import { CommandOfAnother } from './inline-command.tsx';
import { SettleButtons } from './settle-buttons.tsx';

interface Props {
  readonly item: BoardItem;
  readonly today: Day;
  /** Something has been done with them. */
  readonly done: (name: string) => void;
}

function Steps({ item }: Pick<Props, 'item'>): ReactNode {
  const say = useTexts(positionTexts);
  const { dayText, language } = useLanguage();
  const answer = { true: 'step.coming', false: 'step.notComing', null: 'step.notAnswered' } as const;
  return item.steps.map(({ id, kind, day, from, place, coming }) => (
    <p key={id}>
      {optionText('kind', kind, language)} {dayText(day)} {from}, {place}
      {coming === null && item.interviewedOn !== null ? null : ` · ${say(answer[`${coming}`])}`}
    </p>
  ));
}

/** What is known, in one line each; of the question about the target group only where it stands. */
function Known({ item, today }: Pick<Props, 'item' | 'today'>): ReactNode {
  const say = useTexts(positionTexts);
  const { dayText, dateText } = useLanguage();
  const { group, declarationDue: due, interviewedOn, qualified, education, certificate } = item;
  return (
    <>
      <p className="desk-quiet">{say('board.received', { day: dateText(item.receivedOn) })}</p>
      {group === 'asked' && due !== null ? <p>{say('board.due', { day: dayText(due) })}</p> : null}
      {group === 'toSettle' && due !== null && due < today ? (
        <p>{say('board.silent', { day: dateText(due) })}</p>
      ) : null}
      <Steps item={item} />
      {interviewedOn === null ? null : <p>{say('board.interviewed', { day: dateText(interviewedOn) })}</p>}
      {qualified === null ? null : <p>{say(qualified ? 'board.qualified' : 'board.notQualified')}</p>}
      {education === null ? null : <p>{say(education ? 'board.education' : 'board.noEducation')}</p>}
      {certificate === null ? null : (
        <p>
          {certificate.seenOn === null
            ? say('board.certificateAsked', { day: dateText(certificate.askedOn) })
            : say('board.certificateSeen', { day: dateText(certificate.seenOn) })}
        </p>
      )}
      {item.answeredOn === null ? null : <p>{say('board.answered', { day: dateText(item.answeredOn) })}</p>}
    </>
  );
}

/** The next things for somebody who is in the target group, the likeliest first. */
function nextFor({ steps, interviewedOn, education, qualified, certificate, outcome }: BoardItem): readonly string[] {
  if (outcome !== null) return [];
  const assessed = education !== null && qualified !== null;
  const rows: readonly (readonly [string, boolean])[] = [
    ['recordAssessment', interviewedOn !== null && !assessed],
    ['planSelectionStep', steps.length === 0 && interviewedOn === null],
    ['recordInterview', interviewedOn === null],
    ['seeCertificate', certificate !== null && certificate.seenOn === null],
    ['planSelectionStep', steps.length > 0 || interviewedOn !== null],
    ['askCertificate', certificate === null && interviewedOn !== null],
  ];
  return [...new Set(rows.filter(([, fits]) => fits).map(([command]) => command))];
}

/** An interview that was planned, and whose day has come: held, in one click. */
function Held({ item, today, done }: { readonly item: BoardItem; readonly today: Day; readonly done: () => void }) {
  const say = useTexts(positionTexts);
  const { dateText } = useLanguage();
  const giving = useGive();
  const seen = useSeen({ kind: 'application', id: item.id, seq: item.seq, views: ['record', 'log'] });
  const planned = item.steps.filter(({ kind, day }) => kind === 'interview' && day <= today).at(-1);
  if (planned === undefined || item.interviewedOn !== null || item.outcome !== null) return null;
  const record = async (): Promise<void> => {
    const ref = { kind: 'application', id: item.id } as const;
    if (await giving.submit({ ref, name: 'recordInterview', body: { on: planned.day } }, seen)) done();
  };
  return (
    <>
      <Faults giving={giving} />
      <Button type="button" data-size="sm" loading={giving.busy} onClick={() => void record()}>
        {say('board.held', { day: dateText(planned.day) })}
      </Button>
    </>
  );
}

export function BoardLine({ item, today, done }: Props): ReactNode {
  const say = useTexts(positionTexts);
  const { language, say: sayAll } = useLanguage();
  const [open, setOpen] = useState<string | null>(null);
  const name = item.name ?? sayAll('pick.unknown');
  const didIt = (): void => {
    setOpen(null);
    done(name);
  };
  return (
    <li className="desk-item" data-late={item.group === 'toSettle'}>
      <h3 className="ds-heading" data-size="2xs">
        <Link className="ds-link" href={`/saker/${item.id}`}>
          {name}
        </Link>{' '}
        {item.late ? (
          <Tag data-size="sm" data-color="neutral">
            {say('board.late')}
          </Tag>
        ) : null}
      </h3>
      <Known item={item} today={today} />
      {item.group === 'toSettle' || item.group === 'asked' ? (
        <SettleButtons item={item} name={name} done={didIt} />
      ) : null}
      {item.group === 'confirmed' ? (
        <div className="desk-actions">
          <Held item={item} today={today} done={didIt} />
          {nextFor(item).map((command) => (
            <Button
              key={command}
              type="button"
              data-size="sm"
              variant="secondary"
              aria-expanded={open === command}
              onClick={() => setOpen(open === command ? null : command)}
            >
              {commandText('application', command, language)}
              <span className="ds-sr-only">: {name}</span>
            </Button>
          ))}
        </div>
      ) : null}
      {open === null ? null : (
        <CommandOfAnother key={open} id={item.id} command={open} done={didIt} cancel={() => setOpen(null)} />
      )}
    </li>
  );
}
