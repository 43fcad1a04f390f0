/** A case: its course, what waits in it, what one may do, what comes, and what has happened. */
import { Heading } from '@digdir/designsystemet-react';
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { CaseAtHandBody, LogBody, OutlookBody, RecordBody } from '../../api/cases/bodies.ts';
import { plurals } from '../../domain/plurals.ts';
import { caseTexts } from '../../texts/web/case/index.ts';
import { useRead } from '../api/use-read.ts';
import type { Facts } from '../forms/facts.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { NextStep } from '../position/next-step.tsx';
import { positionIn } from '../position/position.ts';
import { useAnnounce } from '../shell/announce.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import { Actions } from './actions.tsx';
import { Course } from './course.tsx';
import { Log } from './log.tsx';
import { Outlook } from './outlook.tsx';
import { ownPagesOf } from './own-pages.ts';
import { RegisterNext } from './register-next.tsx';
import { RoundDates } from './round-dates.tsx';
import { useRefused } from './use-refused.ts';
import { Waiting } from './waiting.tsx';

/** Most who open a case do not ask for its mail, which has words of its own. */
const SentMails = lazy(() => import('./sent.tsx'));
const OwnMails = lazy(() => import('./own-mails.tsx'));

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

/**
 * HR's and the coordinator's: all that was sent; everybody else's: what they have got themselves. Read when it is
 * opened: that it was read is logged.
 */
function Sent({ one }: { readonly one: CaseAtHandBody }): ReactNode {
  const say = useTexts(caseTexts);
  const { say: common } = useLanguage();
  const [open, setOpen] = useState(false);
  const isAll = one.views.includes('mails');
  const Mails = isAll ? SentMails : OwnMails;
  return (
    <section aria-labelledby="sent" className="desk-screen">
      <Heading level={2} data-size="sm" id="sent">
        {say(isAll ? 'sent.title' : 'got.title')}
      </Heading>
      <details className="desk-why" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say(isAll ? 'sent.open' : 'got.open')}</summary>
        {open ? (
          <Suspense fallback={<p>{common('loading')}</p>}>
            <Mails one={one} />
          </Suspense>
        ) : null}
      </details>
    </section>
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
  const known = record.now.state === 'there' ? record.now.body : null;
  const facts = known?.facts ?? null;
  const refused = useRefused(one);
  // For HR and the leader.
  const position = one.may.includes('rank') ? positionIn(facts) : null;
  return (
    <>
      <section aria-labelledby="course">
        <Heading level={2} data-size="sm" id="course">
          {say('case.course')}
        </Heading>
        <Course steps={one.steps} />
      </section>
      {position === null ? null : <NextStep one={one} position={position} />}
      <RegisterNext one={one} record={known} />
      <OwnPages one={one} facts={facts} />
      <Waiting one={one} refused={refused} />
      {known?.round == null || known.facts['roundEnded'] === true ? null : (
        <RoundDates round={known.round} facts={known.facts} />
      )}
      <Actions one={one} facts={facts} refused={refused} />
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
      <Sent one={one} />
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
      : [say(`kind.${one.kind}`), one.person, one.agencyName === title ? null : one.agencyName]
          .filter(Boolean)
          .join(' · ');
  return (
    <Page title={title} lead={lead}>
      <Loaded read={read}>{(body) => <Parts one={body} />}</Loaded>
    </Page>
  );
}
