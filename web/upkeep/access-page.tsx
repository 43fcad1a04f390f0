/** Who has read what of whom (R-PRV-5): by reader, day, case or the one it is about. */
import { Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import type { AccessBody } from '../../api/admin/bodies.ts';
import type { CaseAtHandBody } from '../../api/cases/bodies.ts';
import type { AgencyId, Day } from '../../domain/words.ts';
import { upkeepTexts } from '../../texts/web/upkeep/index.ts';
import { usePages } from '../api/use-pages.ts';
import { useRead } from '../api/use-read.ts';
import { DayField } from '../forms/day-field.tsx';
import { parseDay } from '../forms/day-text.ts';
import { FaultSummary } from '../forms/fault-summary.tsx';
import { useDirectory } from '../forms/use-lists.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { AccessTable } from './access-table.tsx';
import { Around } from './around.tsx';

interface Chosen {
  readonly reader: string;
  readonly from: string;
  readonly to: string;
}

interface FiltersProps {
  readonly agency: AgencyId;
  readonly today: Day;
  readonly show: (chosen: Chosen) => void;
}

function Filters({ agency, today, show }: FiltersProps): ReactNode {
  const say = useTexts(upkeepTexts);
  const { say: sayDesk } = useLanguage();
  const field = useId();
  const { people } = useDirectory({ kind: 'agency', agency }, true);
  const [reader, setReader] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [tries, setTries] = useState(0);
  const dayIn = (text: string): string => (text.trim() === '' ? '' : (parseDay(text, today) ?? 'wrong'));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const days = { from: dayIn(from), to: dayIn(to) };
    const faulty = Object.entries(days).flatMap(([name, day]) => (day === 'wrong' ? [name] : []));
    setWrong(faulty);
    setTries(faulty.length === 0 ? 0 : tries + 1);
    if (faulty.length === 0) show({ reader, ...days });
  };
  const error = (name: string): string | undefined => (wrong.includes(name) ? sayDesk('field.noDay') : undefined);
  return (
    <form className="upkeep-filters" aria-label={say('filters')} onSubmit={submit} noValidate>
      <FaultSummary tries={tries} />
      <Field>
        <Label htmlFor={field}>{say('access.reader')}</Label>
        <Select id={field} value={reader} onChange={(event) => setReader(event.target.value)}>
          <Select.Option value="">{say('all')}</Select.Option>
          {Object.entries(people ?? {}).map(([id, name]) => (
            <Select.Option key={id} value={id}>
              {name}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <DayField label={say('access.from')} today={today} value={from} onChange={setFrom} error={error('from')} />
      <DayField label={say('access.to')} today={today} value={to} onChange={setTo} error={error('to')} />
      <Button type="submit" variant="secondary">
        {say('access.show')}
      </Button>
    </form>
  );
}

function Narrowed({ agency, asked }: { readonly agency: AgencyId; readonly asked: URLSearchParams }): ReactNode {
  const say = useTexts(upkeepTexts);
  if (!asked.has('sak') && !asked.has('om')) return null;
  return (
    <p>
      {say(asked.has('sak') ? 'access.oneCase' : 'access.aboutOne')}{' '}
      <Link className="ds-link" href={`/administrasjon/innsyn?virksomhet=${encodeURIComponent(agency)}`}>
        {say('access.everything')}
      </Link>
    </p>
  );
}

function Access({ agency }: { readonly agency: AgencyId }): ReactNode {
  const say = useTexts(upkeepTexts);
  const [at, go] = useLocation();
  const one = useRead<CaseAtHandBody>(`/v1/cases/${encodeURIComponent(agency)}`);
  const asked = new URLSearchParams(useSearch());
  const [chosen, setChosen] = useState<Chosen>({ reader: '', from: '', to: '' });
  const wanted = Object.entries({ ...chosen, case: asked.get('sak') ?? '', about: asked.get('om') ?? '' });
  const query = new URLSearchParams(wanted.filter(([, value]) => value !== ''));
  const pages = usePages<AccessBody>(`/v1/agencies/${encodeURIComponent(agency)}/access-log?${query}`);
  const narrow = (name: string, value: string): void =>
    go(`${at}?${new URLSearchParams({ virksomhet: agency, [name]: value })}`);
  return (
    <>
      <Loaded read={one}>{({ today }) => <Filters agency={agency} today={today} show={setChosen} />}</Loaded>
      <Narrowed agency={agency} asked={asked} />
      <Loaded read={pages.first}>
        {(first) =>
          first.items.length === 0 ? (
            <p>{say('access.none')}</p>
          ) : (
            <>
              <AccessTable bodies={[first, ...pages.rest]} narrow={narrow} />
              {pages.more === null ? null : (
                <Button variant="secondary" onClick={() => void pages.more?.()}>
                  {say('more')}
                </Button>
              )}
              <p className="desk-quiet">{say('logged')}</p>
            </>
          )
        }
      </Loaded>
    </>
  );
}

export default function AccessPage(): ReactNode {
  const say = useTexts(upkeepTexts);
  return (
    <Around title={say('access.title')} lead={say('access.lead')} path="innsyn" roles={['hrHead']}>
      {(agency) => <Access key={agency} agency={agency} />}
    </Around>
  );
}
