/** A case: its course, what waits in it, what one may do, what comes, and what has happened. */
import { Heading, Tag } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { CaseAtHandBody, LogBody, OutlookBody, RecordBody } from '../../api/cases/bodies.ts';
import { plurals } from '../../domain/plurals.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { dutyText } from '../../texts/duties/index.ts';
import { useRead } from '../api/use-read.ts';
import type { Facts } from '../forms/facts.ts';
import { useLanguage } from '../language.tsx';
import { NextStep } from '../position/next-step.tsx';
import { positionIn } from '../position/position.ts';
import { useAnnounce } from '../shell/announce.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import { Actions } from './actions.tsx';
import { Course } from './course.tsx';
import { courseSteps } from './course-steps.ts';
import { Log } from './log.tsx';
import { Outlook } from './outlook.tsx';
import { ownPagesOf } from './own-pages.ts';

function Waiting({ one }: { readonly one: CaseAtHandBody }): ReactNode {
  const { say, dayText, language } = useLanguage();
  return (
    <section aria-labelledby="waiting">
      <Heading level={2} data-size="sm" id="waiting">
        {say('case.open')}
      </Heading>
      {one.open.length === 0 ? (
        <p>{say('case.openNone')}</p>
      ) : (
        <ul className="desk-list desk-waiting">
          {one.open.map(({ duty, owner, due, late, legal }) => (
            <li key={duty} data-late={late}>
              <strong>{dutyText(one.kind, duty, language)}</strong>
              <p className="desk-quiet">
                {say('case.openLine', { role: commonTexts[language].roles[owner], day: dayText(due) })}{' '}
                {late ? <Tag data-color="warning">{say('case.late')}</Tag> : null}
                {legal ? <Tag data-color="info">{say('duty.legal')}</Tag> : null}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function OwnPages({ one, facts }: { readonly one: CaseAtHandBody; readonly facts: Facts | null }): ReactNode {
  const { say } = useLanguage();
  const found = ownPagesOf(one, facts);
  if (found.length === 0) return null;
  return (
    <nav aria-label={say('case.pages')}>
      <ul className="desk-pages desk-plain">
        {found.map(({ path, text }) => (
          <li key={path}>
            <Link className="ds-link" href={`/saker/${one.id}/${path}`}>
              {say(text)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Each part is read on its own, and only where it is open to the reader: one that fails leaves the others. */
function Parts({ one }: { readonly one: CaseAtHandBody }): ReactNode {
  const { say } = useLanguage();
  const address = `/v1/${plurals[one.kind]}/${encodeURIComponent(one.id)}`;
  const may = (view: CaseAtHandBody['views'][number], path: string): string | null =>
    one.views.includes(view) ? path : null;
  // Only when something has happened: what is read of a person is logged each time (R-PRV-5).
  const asNow = { asOf: one.seq };
  const record = useRead<RecordBody>(may('record', address), asNow);
  const log = useRead<LogBody>(may('log', `${address}/log`), asNow);
  const outlook = useRead<OutlookBody>(may('outlook', `${address}/outlook`), asNow);
  const facts = record.now.state === 'there' ? record.now.body.facts : null;
  const position = one.may.includes('publish') ? positionIn(facts) : null;
  const entries = log.now.state === 'there' ? log.now.body.items : [];
  return (
    <>
      <section aria-labelledby="course">
        <Heading level={2} data-size="sm" id="course">
          {say('case.course')}
        </Heading>
        <Course steps={courseSteps(one.kind, one.status, facts, entries)} />
      </section>
      {position === null ? null : <NextStep id={one.id} position={position} />}
      <OwnPages one={one} facts={facts} />
      <Waiting one={one} />
      <Actions one={one} facts={facts} />
      {one.views.includes('outlook') ? (
        <section aria-labelledby="coming">
          <Heading level={2} data-size="sm" id="coming">
            {say('case.coming')}
          </Heading>
          <Loaded read={outlook}>{(body) => <Outlook one={one} body={body} />}</Loaded>
        </section>
      ) : null}
      {one.views.includes('log') ? (
        <section aria-labelledby="log">
          <Heading level={2} data-size="sm" id="log">
            {say('case.log')}
          </Heading>
          <Loaded read={log}>{(body) => <Log kind={one.kind} body={body} />}</Loaded>
        </section>
      ) : null}
    </>
  );
}

/** Said once for each time that somebody, or the service, has done something while the page is read. */
function useToldOfChange(one: CaseAtHandBody | null): void {
  const { say } = useLanguage();
  const announce = useAnnounce();
  const seen = useRef<number | null>(null);
  const seq = one?.seq ?? null;
  useEffect(() => {
    if (seen.current !== null && seq !== null && seq > seen.current) announce(say('case.changed'));
    seen.current = seq ?? seen.current;
  }, [seq, announce, say]);
}

export default function CasePage({ id }: { readonly id: string }): ReactNode {
  const { say } = useLanguage();
  const read = useRead<CaseAtHandBody>(`/v1/cases/${encodeURIComponent(id)}`);
  const one = read.now.state === 'there' ? read.now.body : null;
  useToldOfChange(one);
  const title = one === null ? say('loading') : (one.title ?? say(`kind.${one.kind}`));
  const lead =
    one === null
      ? undefined
      : [say(`kind.${one.kind}`), one.agencyName === title ? null : one.agencyName].filter(Boolean).join(' · ');
  return (
    <Page title={title} lead={lead}>
      <Loaded read={read}>{(body) => <Parts one={body} />}</Loaded>
    </Page>
  );
}
