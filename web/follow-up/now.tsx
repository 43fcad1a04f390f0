/** What whoever opens the page does next, before everything else on it. */
import { Tag } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { CaseAtHandBody, FollowUpBody } from '../../api/cases/bodies.ts';
import { dutyText } from '../../texts/duties/index.ts';
import { followUpTexts } from '../../texts/web/follow-up/index.ts';
import type { Read } from '../api/use-read.ts';
import { commandAddress } from '../forms/command-address.ts';
import { hasForm } from '../forms/has-form.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { Section } from './section.tsx';

type Open = CaseAtHandBody['open'][number];

/** What the page has a place of its own for. */
const placeOf: Readonly<Record<string, string>> = { recordTalk: '#talks', recordMeeting: '#meetings' };

function First({ one, id }: { readonly one: Open; readonly id: string }): ReactNode {
  const say = useTexts(followUpTexts);
  const { dayText, language } = useLanguage();
  const here = placeOf[one.fulfilledBy];
  const text = dutyText('employment', one.duty, language);
  return (
    <div className="follow-now" data-late={one.late}>
      <p>
        <strong>{text}</strong>
      </p>
      <p>
        {say(one.late ? 'now.late' : 'now.by', { day: dayText(one.due) })} {one.legal ? <Legal /> : null}
      </p>
      {here === undefined && hasForm('employment', one.fulfilledBy) ? (
        <p>
          <Link className="ds-button" data-size="sm" href={commandAddress(id, one.fulfilledBy, one.duty)}>
            {say('now.do')}
          </Link>
        </p>
      ) : null}
    </div>
  );
}

function Legal(): ReactNode {
  const { say } = useLanguage();
  return <Tag data-color="info">{say('duty.legal')}</Tag>;
}

interface Props {
  readonly at: Read<CaseAtHandBody>;
  readonly body: FollowUpBody;
}

export function Now({ at, body }: Props): ReactNode {
  const say = useTexts(followUpTexts);
  const { dayText, language } = useLanguage();
  return (
    <Section id="now" title={say('now.title')}>
      <Loaded read={at}>
        {({ open, id }) => {
          const [first, second] = open.filter(({ owner }) => body.as.includes(owner));
          if (first === undefined) return <p>{say('now.none')}</p>;
          return (
            <>
              <First one={first} id={id} />
              {second === undefined ? null : (
                <p className="desk-quiet">
                  {say('now.then')}: {dutyText('employment', second.duty, language)} ({dayText(second.due)})
                </p>
              )}
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}
