/** One mail in the list: what it is about, to whom, and what became of it. */
import { Tag } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { OutboxBody } from '../../api/admin/bodies.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { type UpkeepTextKey, upkeepTexts } from '../../texts/web/upkeep/index.ts';
import { partAddress } from '../admin/use-agency.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { type MailSource, mailAddress } from './mail-source.ts';
import { useMoment } from './moment.ts';

type Listed = OutboxBody['items'][number];

export const stateColours = { waiting: 'info', sent: 'success', refused: 'danger', superseded: 'neutral' } as const;

/** Codes of domain/mailbox.ts and store/outbox.ts. */
const whys: Readonly<Record<string, UpkeepTextKey>> = {
  fulfilled: 'why.fulfilled',
  dateMoved: 'why.dateMoved',
  noLongerSo: 'why.noLongerSo',
  toldAlready: 'why.toldAlready',
  noAddress: 'why.noAddress',
  addressRefused: 'why.addressRefused',
};

interface Props {
  readonly mail: Listed;
  readonly people: OutboxBody['people'];
  readonly source: MailSource;
  /** Shows the mail of its case only; null: that is what is shown. */
  readonly only: (() => void) | null;
}

export function Became({ mail }: Pick<Props, 'mail'>): ReactNode {
  const say = useTexts(upkeepTexts);
  const moment = useMoment();
  const { state, why, sentAt, notBefore, message } = mail;
  if (state === 'sent') return sentAt === null ? null : <p>{say('mails.sentOn', { ...moment(sentAt) })}</p>;
  if (state === 'waiting')
    return <p>{message === null ? say('mails.leaves', { ...moment(notBefore) }) : say('mails.underway')}</p>;
  return <p>{say(whys[why ?? ''] ?? 'why.other')}</p>;
}

/** Applicants and employees are put right in their case, everybody else in the directory. */
export function Mend({ mail, source }: Pick<Props, 'mail' | 'source'>): ReactNode {
  const say = useTexts(upkeepTexts);
  if (mail.state !== 'refused' || source.plural !== 'agencies') return null;
  const isOwn = mail.role === 'applicant' || mail.role === 'employee';
  return (
    <Link className="ds-link" href={isOwn ? `/saker/${mail.case}` : partAddress('folk', source.id)}>
      {say(isOwn ? 'mails.mendCase' : 'mails.mend')}
    </Link>
  );
}

export function MailLine({ mail, people, source, only }: Props): ReactNode {
  const say = useTexts(upkeepTexts);
  const { say: sayDesk, language } = useLanguage();
  const name = (mail.person === null ? undefined : people[mail.person]) ?? say('nobody');
  const role = mail.role === null ? null : commonTexts[language].roles[mail.role];
  return (
    <li className="desk-item upkeep-item" data-late={mail.state === 'refused'}>
      <div className="upkeep-line">
        <strong>{mail.subject}</strong>
        <Tag data-color={stateColours[mail.state]}>{say(`state.${mail.state}`)}</Tag>
      </div>
      <p className="desk-quiet">
        {role === null ? say('mails.toPerson', { name }) : say('mails.to', { name, role })} ·{' '}
        {sayDesk(`kind.${mail.kind}`)}
        {mail.title === null ? '' : ` · ${mail.title}`}
      </p>
      <Became mail={mail} />
      <div className="desk-actions">
        {mail.message === null ? null : (
          <Link className="ds-link" href={mailAddress(source, mail.message)}>
            {say('mails.read')}
            <span className="ds-sr-only">: {mail.subject}</span>
          </Link>
        )}
        <Mend mail={mail} source={source} />
        <Link className="ds-link" href={`/saker/${mail.case}`}>
          {say('openCase')}
          <span className="ds-sr-only">: {mail.title ?? sayDesk(`kind.${mail.kind}`)}</span>
        </Link>
        {only === null ? null : (
          <button type="button" className="ds-link upkeep-link" onClick={only}>
            {say('mails.onlyCase')}
            <span className="ds-sr-only">: {mail.title ?? sayDesk(`kind.${mail.kind}`)}</span>
          </button>
        )}
      </div>
    </li>
  );
}
