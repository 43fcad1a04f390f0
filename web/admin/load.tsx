/** What somebody carries, in words: roles by case, periods as a deputy, duties. */
import { Heading, Tag } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { HandedOverBody, LoadBody } from '../../api/people/bodies.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { dutyText } from '../../texts/duties/index.ts';
import { adminTexts } from '../../texts/web/admin/index.ts';
import { useLanguage, useTexts } from '../language.tsx';

export type Item = LoadBody['items'][number];
type Told = HandedOverBody['items'][number];

const nameOf = ({ is, kind, case: id, role, duty, from }: Item): string => [is, kind, id, role, duty, from].join(' ');

/** One thing that is moved, as people call it. */
export function useItemText(): (item: Item) => string {
  const say = useTexts(adminTexts);
  const { say: sayDesk, dateText, language } = useLanguage();
  return ({ is, kind, title, role, duty, from, to }) => {
    const ofCase = title === null ? sayDesk(`kind.${kind}`) : `${sayDesk(`kind.${kind}`)}: ${title}`;
    if (is === 'deputyship')
      return say('load.deputyship', {
        name: title ?? say('somebody'),
        from: dateText(from ?? ''),
        to: dateText(to ?? ''),
      });
    if (is === 'duty') return `${dutyText(kind, duty ?? '', language)} (${ofCase})`;
    const roleName = role === null ? '' : commonTexts[language].roles[role];
    return kind === 'agency'
      ? say('load.office', { role: roleName })
      : say('load.part', { role: roleName, of: ofCase });
  };
}

export function Items({
  items,
  told,
}: {
  readonly items: readonly Item[];
  readonly told: HandedOverBody | null;
}): ReactNode {
  const say = useTexts(adminTexts);
  const text = useItemText();
  const faults = new Map((told?.items ?? []).map((one: Told) => [nameOf(one), one.faults]));
  return (
    <ul className="admin-load">
      {items.map((item) => {
        const found = faults.get(nameOf(item)) ?? [];
        return (
          <li key={nameOf(item)}>
            {text(item)}{' '}
            {found.length === 0 ? null : (
              <>
                <Tag data-color="danger">{say('handover.stays')}</Tag> {found.map((fault) => fault.text).join(' ')}
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const shownAtOnce = 10;

export function Duties({ duties }: { readonly duties: LoadBody['duties'] }): ReactNode {
  const say = useTexts(adminTexts);
  const { say: sayDesk, dayText, language } = useLanguage();
  const line = ({ kind, case: id, title, duty, due, late, legal }: LoadBody['duties'][number]): ReactNode => (
    <li key={`${id} ${duty}`}>
      <strong>{dutyText(kind, duty, language)}</strong> ({title ?? sayDesk(`kind.${kind}`)}).{' '}
      {sayDesk('duty.due', { day: dayText(due) })}{' '}
      {late ? <Tag data-color="warning">{sayDesk('case.late')}</Tag> : null}
      {legal ? <Tag data-color="info">{sayDesk('duty.legal')}</Tag> : null}
    </li>
  );
  return (
    <section aria-labelledby="load-duties">
      <Heading level={2} data-size="sm" id="load-duties">
        {say('load.duties', { count: duties.length })}
      </Heading>
      <p className="desk-quiet">{say(duties.length === 0 ? 'load.noDuties' : 'load.dutiesFollow')}</p>
      <ul className="admin-load">{duties.slice(0, shownAtOnce).map(line)}</ul>
      {duties.length <= shownAtOnce ? null : (
        <details className="desk-why">
          <summary>{say('load.moreDuties', { count: duties.length - shownAtOnce })}</summary>
          <ul className="admin-load">{duties.slice(shownAtOnce).map(line)}</ul>
        </details>
      )}
    </section>
  );
}
