/** What whoever opens the page does next, before everything else on it. */
import { Tag } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { CaseAtHandBody, FollowUpBody, OutlookBody } from '../../api/cases/bodies.ts';
import { commandText } from '../../texts/commands/index.ts';
import { dutyText } from '../../texts/duties/index.ts';
import { followUpTexts } from '../../texts/web/follow-up/index.ts';
import { type Read, useRead } from '../api/use-read.ts';
import { consequenceText } from '../duties/consequence-text.ts';
import { commandAddress } from '../forms/command-address.ts';
import { hasForm } from '../forms/has-form.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { Section } from './section.tsx';

type Open = CaseAtHandBody['open'][number];

/** What the page has a place of its own for. */
const placeOf: Readonly<Record<string, string>> = { recordTalk: '#talks', recordMeeting: '#meetings' };

/** The form, or where on this page it is done. */
function Way({ one, id }: { readonly one: Open; readonly id: string }): ReactNode {
  const { language } = useLanguage();
  const text = commandText('employment', one.fulfilledBy, language);
  const here = placeOf[one.fulfilledBy];
  if (here !== undefined)
    return (
      <p>
        <a className="ds-link" href={here}>
          {text}
        </a>
      </p>
    );
  return hasForm('employment', one.fulfilledBy) ? (
    <p>
      <Link className="ds-button" data-size="sm" href={commandAddress(id, one.fulfilledBy, one.duty)}>
        {text}
      </Link>
    </p>
  ) : null;
}

/** By its name; null while it is not known, and for those who may not read what comes. */
type Coming = OutlookBody['items'] | null;

interface FirstProps {
  readonly one: Open;
  readonly id: string;
  readonly coming: Coming;
}

function First({ one, id, coming }: FirstProps): ReactNode {
  const say = useTexts(followUpTexts);
  const texts = useLanguage();
  const { dayText, language } = texts;
  const text = dutyText('employment', one.duty, language);
  const told = coming?.find(({ duty }) => duty === one.duty)?.mails ?? [];
  const consequence = consequenceText(texts, { owner: one.owner, coming: told });
  return (
    <div className="follow-now" data-late={one.late}>
      <p>
        <strong>{text}</strong>
      </p>
      <p>
        {say(one.late ? 'now.late' : 'now.by', { day: dayText(one.due) })} {one.legal ? <Legal /> : null}
      </p>
      {consequence === null ? null : <p>{consequence}</p>}
      <Way one={one} id={id} />
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

/** Read anew only when something has happened: each read of a person is logged (R-PRV-5). */
function useComing({ now }: Read<CaseAtHandBody>): Coming {
  const one = now.state === 'there' ? now.body : null;
  const address =
    one?.views.includes('outlook') === true ? `/v1/employments/${encodeURIComponent(one.id)}/outlook` : null;
  const read = useRead<OutlookBody>(address, { asOf: one?.seq ?? 0 });
  return read.now.state === 'there' ? read.now.body.items : null;
}

export function Now({ at, body }: Props): ReactNode {
  const say = useTexts(followUpTexts);
  const { dayText, language } = useLanguage();
  const coming = useComing(at);
  return (
    <Section id="now" title={say('now.title')}>
      <Loaded read={at}>
        {({ open, id }) => {
          const [first, second] = open.filter(({ owner }) => body.as.includes(owner));
          if (first === undefined) return <p>{say('now.none')}</p>;
          return (
            <>
              <First one={first} id={id} coming={coming} />
              {second === undefined ? null : (
                <p className="desk-quiet">
                  {say('now.then')}: {dutyText('employment', second.duty, language)}, {dayText(second.due)}
                </p>
              )}
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}
