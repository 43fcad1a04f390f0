/** Whom one can turn to, and who answers while somebody is away (R-ROLE-3). */
import type { ReactNode } from 'react';
import type { FollowUpBody } from '../../api/cases/bodies.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { followUpTexts } from '../../texts/web/follow-up/index.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { Section } from './section.tsx';

type Contact = FollowUpBody['contacts'][number];

function Mail({ email }: { readonly email: string | null }): ReactNode {
  return email === null ? null : (
    <a className="ds-link" href={`mailto:${email}`}>
      {email}
    </a>
  );
}

function Line({ one }: { readonly one: Contact }): ReactNode {
  const say = useTexts(followUpTexts);
  const { language } = useLanguage();
  return (
    <div>
      <dt>{commonTexts[language].roles[one.role]}</dt>
      <dd>
        <strong>{one.name}</strong> <Mail email={one.email} />
        {one.deputy === null ? null : (
          <span className="follow-deputy">
            {say('contacts.deputy', { name: one.deputy.name, holder: one.name })} <Mail email={one.deputy.email} />
          </span>
        )}
      </dd>
    </div>
  );
}

interface Props {
  readonly body: FollowUpBody;
  /** Unique on the page. */
  readonly id?: string;
}

export function Contacts({ body, id = 'contacts' }: Props): ReactNode {
  const say = useTexts(followUpTexts);
  const others = body.contacts.filter(({ role }) => !body.as.includes(role));
  return (
    <Section id={id} title={say('contacts.title')}>
      {others.length === 0 ? <p>{say('contacts.none')}</p> : null}
      <dl className="follow-contacts">
        {others.map((one) => (
          <Line key={one.role} one={one} />
        ))}
      </dl>
    </Section>
  );
}
