/** What is held about oneself, to be read: who has read it, what was sent, what was written, what has happened (R-APP-7). */
import type { ReactNode } from 'react';
import type { OwnDataBody } from '../../api/people/bodies.ts';
import { dayOf } from '../../domain/calendar.ts';
import { roles } from '../../domain/words.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { selfTexts } from '../../texts/web/self/index.ts';
import { useRead } from '../api/use-read.ts';
import { Section } from '../follow-up/section.tsx';
import { useLanguage, useTexts } from '../language.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import '../follow-up/follow-up.css';
import { OwnCaseData } from './data-case.tsx';
import './self.css';

function Person({ data }: { readonly data: OwnDataBody }): ReactNode {
  const say = useTexts(selfTexts);
  const { dateText, say: common } = useLanguage();
  return (
    <Section id="person" title={say('data.person')}>
      <ul>
        {data.person.toReversed().map(({ name, email, language, from }) => (
          <li key={from}>
            {[name, email].filter((one) => one !== null).join(', ')}
            {language === 'nb' || language === 'nn' || language === 'en' ? `, ${common(`language.${language}`)}` : null}{' '}
            <span className="desk-quiet">({say('data.from', { day: dateText(dayOf(Date.parse(from))) })})</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Besides({ data }: { readonly data: OwnDataBody }): ReactNode {
  const say = useTexts(selfTexts);
  const { dateText, language } = useLanguage();
  const day = (iso: string): string => dateText(dayOf(Date.parse(iso)));
  const roleText = (name: string): string => {
    const role = roles.find((one) => one === name);
    return role === undefined ? name : commonTexts[language].roles[role];
  };
  const lines = [
    ...data.offices.map(({ role, agency }) => ({
      key: `${role} ${agency}`,
      text: say('data.office', { role: roleText(role) }),
    })),
    ...data.parts.map(({ id, role }) => ({ key: `${id} ${role}`, text: say('data.part', { role: roleText(role) }) })),
    ...data.signIns.map(({ issuer, since }) => ({ key: issuer, text: say('data.signIn', { day: day(since) }) })),
    ...data.sessions.map(({ startedAt, lastUsedAt }) => ({
      key: startedAt,
      text: say('data.session', { day: day(lastUsedAt) }),
    })),
    ...(data.calendarFeed ? [{ key: 'feed', text: say('data.feed') }] : []),
  ];
  return (
    <Section id="besides" title={say('data.besides')}>
      {lines.length === 0 ? <p>{say('data.nothing')}</p> : null}
      <ul>
        {lines.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
    </Section>
  );
}

export default function DataPage(): ReactNode {
  const say = useTexts(selfTexts);
  // Logged as taken out: once for each visit.
  const read = useRead<OwnDataBody>('/v1/me/data', { once: true });
  return (
    <Page title={say('data.title')} lead={say('data.text')}>
      <p>{say('data.intro')}</p>
      <p className="desk-actions">
        <a className="ds-button" data-size="sm" data-variant="secondary" href="/v1/me/data" download="my-data.json">
          {say('data.download')}
        </a>
      </p>
      <Loaded read={read}>
        {(data) => (
          <>
            <Person data={data} />
            {data.cases.map((one) => (
              <OwnCaseData key={one.id} one={one} />
            ))}
            <Besides data={data} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
