/** The buddy's page (R-EMP-3): where and when, and what a buddy does. Nothing is to be recorded. */
import type { ReactNode } from 'react';
import type { FollowUpBody } from '../../api/cases/bodies.ts';
import { type FollowUpTextKey, followUpTexts } from '../../texts/web/follow-up/index.ts';
import { useLanguage, useTexts } from '../language.tsx';
import type { PageProps } from '../pages.ts';
import { Contacts } from './contacts.tsx';
import { FollowUpPage } from './page-of.tsx';
import { type BuddyPart, buddyPartsFrom } from './phase.ts';
import { Section } from './section.tsx';

const parts: Readonly<Record<BuddyPart, readonly FollowUpTextKey[]>> = {
  before: ['buddy.before.1', 'buddy.before.2'],
  first: ['buddy.first.1', 'buddy.first.2', 'buddy.first.3', 'buddy.first.4'],
  week: ['buddy.week.1', 'buddy.week.2', 'buddy.week.3'],
  later: ['buddy.later.1', 'buddy.later.2', 'buddy.later.3'],
};
function Meeting({ body }: { readonly body: FollowUpBody }): ReactNode {
  const say = useTexts(followUpTexts);
  const { dayText, dateText } = useLanguage();
  const { welcome, start, today } = body;
  return (
    <>
      <p>{say('buddy.intro')}</p>
      {today > start ? null : (
        <dl className="follow-contacts">
          <div>
            <dt>{say('buddy.day')}</dt>
            <dd>
              <strong>{dayText(start)}</strong>
            </dd>
          </div>
          {welcome?.place == null ? null : (
            <div>
              <dt>{say('buddy.place')}</dt>
              <dd>
                <strong>{welcome.place}</strong>
              </dd>
            </div>
          )}
        </dl>
      )}
      {welcome === null ? null : <p>{say('buddy.until', { day: dateText(welcome.until) })}</p>}
    </>
  );
}

export default function BuddyPage({ id }: PageProps): ReactNode {
  const say = useTexts(followUpTexts);
  return (
    <FollowUpPage id={id} whose="buddy">
      {(body) => (
        <>
          <Meeting body={body} />
          {buddyPartsFrom(body).map((part) => (
            <Section key={part} id={part} title={say(`buddy.${part}`)}>
              <ul>
                {parts[part].map((key) => (
                  <li key={key}>{say(key)}</li>
                ))}
              </ul>
            </Section>
          ))}
          <Contacts body={body} />
        </>
      )}
    </FollowUpPage>
  );
}
