/** Reads of cases as a table: when, who, what, about whom. */
import type { ReactNode } from 'react';
import type { AccessBody } from '../../api/admin/bodies.ts';
import { type Role, roles } from '../../domain/words.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { type UpkeepTextKey, upkeepTexts } from '../../texts/web/upkeep/index.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { useMoment } from './moment.ts';

type Entry = AccessBody['items'][number];
type People = AccessBody['people'];

/** As the access log calls what was read (store/reading.ts). */
const whats: Readonly<Record<string, UpkeepTextKey>> = {
  course: 'read.course',
  record: 'read.record',
  log: 'read.log',
  outlook: 'read.outlook',
  mails: 'read.mails',
  export: 'read.export',
  access: 'read.access',
};

const isRole = (text: string): text is Role => roles.some((one) => one === text);

interface OneProps {
  readonly entry: Entry;
  readonly people: People;
}

function Who({ entry, people }: OneProps): ReactNode {
  const say = useTexts(upkeepTexts);
  if (entry.readerType === 'system') return say('access.system');
  return <strong>{people[entry.reader] ?? say('access.erased')}</strong>;
}

/** By which role the reader was let in, and for whom. */
function Why({ entry, people }: OneProps): ReactNode {
  const say = useTexts(upkeepTexts);
  const { language } = useLanguage();
  const as = entry.as.filter(isRole).map((role) => commonTexts[language].roles[role]);
  const behalf =
    entry.onBehalfOf === null ? [] : [say('access.behalf', { name: people[entry.onBehalfOf] ?? say('access.erased') })];
  return [...as.map((role) => say('access.is', { role })), ...behalf].join(', ');
}

interface Props {
  readonly bodies: readonly AccessBody[];
  /** Shows only what is about one person (`om`), or in one case (`sak`). */
  readonly narrow: (name: 'om' | 'sak', id: string) => void;
}

function Row({ entry, people, narrow }: { readonly entry: Entry; readonly people: People } & Pick<Props, 'narrow'>) {
  const say = useTexts(upkeepTexts);
  const { say: sayDesk } = useLanguage();
  const moment = useMoment();
  const { day, time } = moment(entry.at);
  const { about } = entry;
  const name = (about === null ? undefined : people[about]) ?? say('access.erased');
  const what = whats[entry.what];
  return (
    <tr>
      <td>
        {day} {time}
      </td>
      <td>
        <Who entry={entry} people={people} />
      </td>
      <td>
        <Why entry={entry} people={people} />
      </td>
      <td>{what === undefined ? entry.what : say(what)}</td>
      <td>
        {name}
        <p className="desk-quiet">
          {sayDesk(`kind.${entry.kind}`)}
          {entry.title === null ? '' : ` · ${entry.title}`}
        </p>
        <span className="upkeep-narrow">
          {about === null ? null : (
            <button type="button" className="ds-link upkeep-link" onClick={() => narrow('om', about)}>
              {say('access.about', { name })}
            </button>
          )}
          <button type="button" className="ds-link upkeep-link" onClick={() => narrow('sak', entry.case)}>
            {say('access.thisCase')}
            <span className="ds-sr-only">: {entry.title ?? name}</span>
          </button>
        </span>
      </td>
    </tr>
  );
}

export function AccessTable({ bodies, narrow }: Props): ReactNode {
  const say = useTexts(upkeepTexts);
  return (
    <table className="upkeep-table">
      <caption>{say('access.caption')}</caption>
      <thead>
        <tr>
          {(['time', 'who', 'why', 'what', 'whom'] as const).map((name) => (
            <th key={name} scope="col">
              {say(`access.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bodies.flatMap(({ items, people }) =>
          items.map((entry) => <Row key={entry.id} entry={entry} people={people} narrow={narrow} />),
        )}
      </tbody>
    </table>
  );
}
