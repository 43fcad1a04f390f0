/** What one case holds about oneself. */
import { Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { OwnDataBody } from '../../api/people/bodies.ts';
import { dayOf } from '../../domain/calendar.ts';
import { roles } from '../../domain/words.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { selfTexts } from '../../texts/web/self/index.ts';
import { isBookkeeping, worded } from '../case/entry-text.ts';
import { Section } from '../follow-up/section.tsx';
import { useLanguage, useTexts } from '../language.tsx';
import { useMoment } from './moment.ts';
import { type Readers, readersIn } from './reads.ts';

type OwnCase = OwnDataBody['cases'][number];

interface ListProps {
  readonly title: string;
  readonly none: string;
  readonly lines: readonly ReactNode[];
  /** How many are shown before somebody asks for all. */
  readonly first?: number;
}

function List({ title, none, lines, first = 8 }: ListProps): ReactNode {
  const say = useTexts(selfTexts);
  const [all, setAll] = useState(false);
  return (
    <>
      <Heading level={3} data-size="2xs" className="follow-sub">
        {title}
      </Heading>
      {lines.length === 0 ? <p>{none}</p> : <ul>{all ? lines : lines.slice(0, first)}</ul>}
      {all || lines.length <= first ? null : (
        <button type="button" className="ds-button" data-variant="tertiary" onClick={() => setAll(true)}>
          {say('data.showAll', { count: lines.length })}
        </button>
      )}
    </>
  );
}

function ReaderLine({ one, own }: { readonly one: Readers; readonly own: string }): ReactNode {
  const say = useTexts(selfTexts);
  const { language } = useLanguage();
  const moment = useMoment();
  const nameOf = (name: string): string => {
    const role = roles.find((each) => each === name);
    if (name === own) return say('data.readsYou');
    return role === undefined ? name : commonTexts[language].roles[role];
  };
  const who = one.as.length === 0 ? say('data.readsSystem') : one.as.map(nameOf).join(', ');
  return (
    <li>
      <strong className="self-role">{who}</strong>: {say('data.readsLine', { count: one.count, day: moment(one.last) })}
    </li>
  );
}

function MailLine({ mail }: { readonly mail: OwnCase['mails'][number] }): ReactNode {
  const say = useTexts(selfTexts);
  const moment = useMoment();
  const { at, sentAt, to, subject, text } = mail;
  const heading = subject ?? say('data.mailErased');
  return (
    <li>
      <span className="desk-quiet">{moment(sentAt ?? at)}</span>{' '}
      {text === null ? (
        heading
      ) : (
        <details className="desk-why">
          <summary>{heading}</summary>
          {to === null ? null : <p className="desk-quiet">{say('data.mailTo', { address: to })}</p>}
          <p className="self-written">{text}</p>
        </details>
      )}
    </li>
  );
}

export function OwnCaseData({ one }: { readonly one: OwnCase }): ReactNode {
  const say = useTexts(selfTexts);
  const { language, dateText, say: common } = useLanguage();
  const day = (iso: string): string => dateText(dayOf(Date.parse(iso)));
  // All of it is in what can be downloaded.
  const happened = one.log.filter(({ event }) => !isBookkeeping(event));
  return (
    <Section
      id={`case-${one.id}`}
      title={[common(`kind.${one.kind}`), one.title, one.agency].filter((part) => part !== null).join(', ')}
    >
      <List
        title={say('data.reads')}
        none={say('data.readsNone')}
        lines={readersIn(one.reads).map((each) => <ReaderLine key={each.as.join()} one={each} own={one.role} />)}
      />
      <List
        title={say('data.mails')}
        none={say('data.mailsNone')}
        lines={one.mails.toReversed().map((mail) => <MailLine key={`${mail.at} ${mail.subject}`} mail={mail} />)}
      />
      <List
        title={say('data.texts')}
        none={say('data.textsNone')}
        lines={one.texts.map(({ id, at, text }) => (
          <li key={id}>
            <span className="desk-quiet">{day(at)}</span> <span className="self-written">{text}</span>
          </li>
        ))}
      />
      <List
        title={say('data.log')}
        none={say('data.nothing')}
        lines={happened.toReversed().map(({ at, by, event }, place) => (
          <li key={happened.length - place}>
            <span className="desk-quiet">{day(at)}</span> {worded(one.kind, event, language)}{' '}
            <span className="desk-quiet">({say('data.by', { by })})</span>
          </li>
        ))}
      />
    </Section>
  );
}
