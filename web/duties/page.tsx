/** What must I do now, by when, what happens if I do not (R-DUT-7). */
import { Field, Label, Select } from '@digdir/designsystemet-react';
import { lazy, type ReactNode, Suspense, useId, useState } from 'react';
import type { MyDutiesBody } from '../../api/people/bodies.ts';
import { type CaseKind, caseKinds } from '../../domain/words.ts';
import { useRead } from '../api/use-read.ts';
import { useLanguage } from '../language.tsx';
import { useAnnounce } from '../shell/announce.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import { useSigned } from '../shell/session.tsx';
import { DutyGroup } from './group.tsx';
import { Nothing } from './nothing.tsx';
import { groupOf, groups } from './when.ts';

/** For the few who have an agency's office. */
const ToRegister = lazy(() => import('./to-register.tsx'));

/** So many come first, as the API has it; the rest when it is asked for. */
const mostAtFirst = 100;
const mostAtAll = 1_000;
/** Fewer are seen at a glance. */
const fewest = 6;

interface KindProps {
  readonly kinds: readonly CaseKind[];
  readonly chosen: CaseKind | null;
  readonly choose: (kind: CaseKind | null) => void;
}

function OfKind({ kinds, chosen, choose }: KindProps): ReactNode {
  const { say } = useLanguage();
  const field = useId();
  return (
    <search className="desk-of-kind" aria-label={say('duties.narrow')}>
      <Field>
        <Label htmlFor={field}>{say('duties.kind')}</Label>
        <Select
          id={field}
          value={chosen ?? ''}
          onChange={({ target }) => choose(kinds.find((one) => one === target.value) ?? null)}
        >
          <Select.Option value="">{say('duties.everyKind')}</Select.Option>
          {kinds.map((one) => (
            <Select.Option key={one} value={one}>
              {say(`kinds.${one}`)}
            </Select.Option>
          ))}
        </Select>
      </Field>
    </search>
  );
}

interface DutiesProps {
  readonly body: MyDutiesBody;
  readonly changed: (said: string) => void;
  /** Null: they are all here. */
  readonly more: (() => void) | null;
}

function Duties({ body: { today, items }, changed, more }: DutiesProps): ReactNode {
  const { say } = useLanguage();
  const urgent = items.some(({ due }) => groupOf(due, today) !== 'later');
  return (
    <>
      {urgent ? null : <p>{say('duties.calm')}</p>}
      {groups.map((group) => (
        <DutyGroup
          key={group}
          group={group}
          today={today}
          duties={items.filter(({ due }) => groupOf(due, today) === group)}
          changed={changed}
        />
      ))}
      {more === null ? null : (
        <button type="button" className="ds-button" data-variant="secondary" onClick={more}>
          {say('duties.more')}
        </button>
      )}
    </>
  );
}

export function MyDutiesPage(): ReactNode {
  const { say, dayText } = useLanguage();
  const [limit, setLimit] = useState(mostAtFirst);
  const [kind, setKind] = useState<CaseKind | null>(null);
  const asked = new URLSearchParams({
    ...(limit === mostAtFirst ? {} : { limit: String(limit) }),
    ...(kind === null ? {} : { kind }),
  }).toString();
  const read = useRead<MyDutiesBody>(asked === '' ? '/v1/duties' : `/v1/duties?${asked}`);
  const announce = useAnnounce();
  const { me } = useSigned();
  const hasOffice = me.offices.some(({ role }) => role === 'hr' || role === 'hrHead');
  const changed = (said: string): void => {
    announce(said);
    void read.again();
  };
  return (
    <Page title={say('duties.title')} lead={read.now.state === 'there' ? dayText(read.now.body.today) : undefined}>
      <Loaded read={read}>
        {(body) => {
          const { items, next, idle } = body;
          const there = caseKinds.filter((one) => next !== null || items.some((duty) => duty.kind === one));
          const narrows = kind !== null || (items.length >= fewest && there.length > 1);
          return (
            <>
              {narrows ? <OfKind kinds={kind === null ? there : caseKinds} chosen={kind} choose={setKind} /> : null}
              {hasOffice && kind === null ? (
                <Suspense>
                  <ToRegister />
                </Suspense>
              ) : null}
              {items.length > 0 ? (
                <Duties
                  body={body}
                  changed={changed}
                  more={next === null || limit === mostAtAll ? null : () => setLimit(mostAtAll)}
                />
              ) : kind === null ? (
                <Nothing idle={idle} />
              ) : (
                <p>{say('duties.noneOfKind')}</p>
              )}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
