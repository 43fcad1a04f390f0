/** What has been written to whom, and what became of it (R-MAIL-2): of an agency's cases, or of a round. */
import { Field, Label, Select } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { OutboxBody } from '../../api/admin/bodies.ts';
import type { ListBody } from '../../api/cases/bodies.ts';
import { type Role, roles } from '../../domain/words.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { upkeepTexts } from '../../texts/web/upkeep/index.ts';
import { AgencyChoice } from '../admin/agency-choice.tsx';
import { useAgency } from '../admin/use-agency.ts';
import { usePages } from '../api/use-pages.ts';
import { useRead } from '../api/use-read.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import { MailLine } from './mail-line.tsx';
import { isMailState, type MailSource, mailStates } from './mail-source.ts';
import '../admin/admin.css';
import './upkeep.css';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly choose: (id: string) => void;
}

function Choice({ label, value, options, choose }: ChoiceProps): ReactNode {
  const field = useId();
  return (
    <Field>
      <Label htmlFor={field}>{label}</Label>
      <Select id={field} value={value} onChange={(event) => choose(event.target.value)}>
        {options.map(({ id, text }) => (
          <Select.Option key={id} value={id}>
            {text}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}

const isRole = (text: string | null): text is Role => roles.some((one) => one === text);

function Mails({ source }: { readonly source: MailSource }): ReactNode {
  const say = useTexts(upkeepTexts);
  const { language } = useLanguage();
  const [at, go] = useLocation();
  const asked = new URLSearchParams(useSearch());
  const [state, role, one] = [asked.get('tilstand'), asked.get('rolle'), asked.get('sak')];
  const query = new URLSearchParams({
    ...(isMailState(state) ? { state } : {}),
    ...(isRole(role) ? { role } : {}),
    ...(one === null ? {} : { case: one }),
  });
  const pages = usePages<OutboxBody>(`/v1/${source.plural}/${encodeURIComponent(source.id)}/outbox?${query}`);
  const set = (name: string, value: string): void => {
    const next = new URLSearchParams(asked);
    if (value === '') next.delete(name);
    else next.set(name, value);
    go(`${at}?${next}`);
  };
  const all = { id: '', text: say('all') };
  const roleNames = roles.map((id) => ({ id, text: commonTexts[language].roles[id] }));
  return (
    <>
      <search className="upkeep-filters" aria-label={say('filters')}>
        <Choice
          label={say('mails.state')}
          value={isMailState(state) ? state : ''}
          options={[all, ...mailStates.map((id) => ({ id, text: say(`state.${id}`) }))]}
          choose={(id) => set('tilstand', id)}
        />
        <Choice
          label={say('mails.role')}
          value={isRole(role) ? role : ''}
          options={[all, ...roleNames]}
          choose={(id) => set('rolle', id)}
        />
      </search>
      {one === null ? null : (
        <p>
          {say('mails.oneCase')}{' '}
          <button type="button" className="ds-link upkeep-link" onClick={() => set('sak', '')}>
            {say('mails.everyCase')}
          </button>
        </p>
      )}
      <Loaded read={pages.first}>
        {(first) => {
          const bodies = [first, ...pages.rest];
          if (first.items.length === 0) return <p>{say('mails.none')}</p>;
          return (
            <>
              <ul className="desk-list">
                {bodies.flatMap(({ items, people }) =>
                  items.map((mail) => (
                    <MailLine
                      key={`${mail.case} ${mail.mail} ${mail.at} ${mail.person} ${mail.message}`}
                      mail={mail}
                      people={people}
                      source={source}
                      only={one === null ? () => set('sak', mail.case) : null}
                    />
                  )),
                )}
              </ul>
              {pages.more === null ? null : (
                <button
                  type="button"
                  className="ds-button"
                  data-variant="secondary"
                  onClick={() => void pages.more?.()}
                >
                  {say('more')}
                </button>
              )}
              <p className="desk-quiet">{say('logged')}</p>
            </>
          );
        }}
      </Loaded>
    </>
  );
}

/** The coordinator's mails are those of rounds. */
function OfRounds(): ReactNode {
  const say = useTexts(upkeepTexts);
  const [at, go] = useLocation();
  const chosen = new URLSearchParams(useSearch()).get('runde');
  const rounds = useRead<ListBody>('/v1/rounds?limit=100');
  return (
    <Loaded read={rounds}>
      {({ items }) => {
        const id = chosen ?? items[0]?.id;
        if (id === undefined) return <p>{say('mails.noRound')}</p>;
        return (
          <>
            <div className="admin-agency">
              <Choice
                label={say('mails.of')}
                value={id}
                options={items.map((round) => ({ id: round.id, text: round.title ?? round.id }))}
                choose={(round) => go(`${at}?${new URLSearchParams({ runde: round })}`)}
              />
            </div>
            <Mails key={id} source={{ plural: 'rounds', id }} />
          </>
        );
      }}
    </Loaded>
  );
}

export default function MailsPage(): ReactNode {
  const say = useTexts(upkeepTexts);
  const { id, own } = useAgency();
  const here = own.find((one) => one.id === id);
  const isOffice = here?.roles.some((role) => role === 'hr' || role === 'hrHead') ?? false;
  return (
    <Page title={say('mails.title')} lead={say('mails.lead')}>
      <AgencyChoice path="e-post" />
      {id === null ? <p>{say('noAgency')}</p> : null}
      {id !== null && isOffice ? <Mails key={id} source={{ plural: 'agencies', id }} /> : null}
      {here?.roles.includes('coordinator') === true && !isOffice ? <OfRounds /> : null}
    </Page>
  );
}
