/** One's own page, for everybody: one's job or applications, where one has a role, calendar, sign-in, one's own data. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { CaseAtHandBody } from '../../api/cases/bodies.ts';
import type { MyCasesBody } from '../../api/people/bodies.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { selfTexts } from '../../texts/web/self/index.ts';
import { useRead } from '../api/use-read.ts';
import { Course } from '../case/course.tsx';
import { Section } from '../follow-up/section.tsx';
import { useLanguage, useTexts } from '../language.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import { Calendar } from './calendar.tsx';
import { OwnJob } from './own-job.tsx';
import { OwnLanguage } from './own-language.tsx';
import '../follow-up/follow-up.css';
import './self.css';
import { Sessions } from './sessions.tsx';

type Mine = MyCasesBody['items'][number];

/** Where each role's own page of a case is. */
const pageOf: Readonly<Record<string, string>> = { leader: 'oppfolging', mentor: 'mentor', buddy: 'fadder' };

function Roles({ items }: { readonly items: readonly Mine[] }): ReactNode {
  const say = useTexts(selfTexts);
  const { language, say: common } = useLanguage();
  if (items.length === 0) return null;
  return (
    <Section id="parts" title={say('parts.title')}>
      <ul className="desk-list">
        {items.map(({ id, kind, role, title, agencyName, status }) => (
          <li key={`${id} ${role}`} className="desk-item">
            <Link className="ds-link" href={`/saker/${id}/${pageOf[role] ?? ''}`.replace(/\/$/, '')}>
              {title ?? common(`kind.${kind}`)}
            </Link>
            <p className="desk-quiet self-role">
              {say('parts.line', { role: commonTexts[language].roles[role], agency: agencyName ?? '' })}
              {status === 'closed' ? ` · ${say('parts.closed')}` : null}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OwnCourse({ id }: { readonly id: string }): ReactNode {
  const read = useRead<CaseAtHandBody>(`/v1/cases/${encodeURIComponent(id)}`, { once: true });
  return <Loaded read={read}>{({ steps }) => <Course steps={steps} />}</Loaded>;
}

function Applications({ items }: { readonly items: readonly Mine[] }): ReactNode {
  const say = useTexts(selfTexts);
  const { say: common } = useLanguage();
  if (items.length === 0) return null;
  return (
    <Section id="applications" title={say('applications.title')}>
      <ul className="desk-list">
        {items.map(({ id, kind, title, agencyName }) => (
          <li key={id} className="desk-item">
            <strong>{[title ?? common(`kind.${kind}`), agencyName].filter((one) => one !== null).join(', ')}</strong>
            <OwnCourse id={id} />
            <Link className="ds-link" href={`/saker/${id}`}>
              {say('applications.open')}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function MyCases({ items }: MyCasesBody): ReactNode {
  const { say } = useLanguage();
  const of = (role: Mine['role']): readonly Mine[] => items.filter((one) => one.role === role);
  return (
    <>
      {of('employee').map(({ id, title }) => (
        <OwnJob key={id} id={id} title={title ?? say('kind.employment')} />
      ))}
      <Applications items={of('applicant')} />
      <Roles items={items.filter(({ role }) => role !== 'employee' && role !== 'applicant')} />
    </>
  );
}

function OwnData(): ReactNode {
  const say = useTexts(selfTexts);
  return (
    <Section id="data" title={say('data.title')}>
      <p>{say('data.text')}</p>
      <p className="desk-actions">
        <Link className="ds-button" data-size="sm" data-variant="secondary" href="/mitt/opplysninger">
          {say('data.open')}
        </Link>
      </p>
    </Section>
  );
}

export default function SelfPage(): ReactNode {
  const say = useTexts(selfTexts);
  const read = useRead<MyCasesBody>('/v1/me/cases');
  return (
    <Page title={say('title')} lead={say('intro')}>
      <Loaded read={read}>{(body) => <MyCases {...body} />}</Loaded>
      <OwnLanguage />
      <OwnData />
      <Calendar />
      <Sessions />
    </Page>
  );
}
