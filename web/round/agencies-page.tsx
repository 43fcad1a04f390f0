/** The agencies of a round: chosen by search, or brought in from a file that is tried first (R-RND-3). */
import { Button, Checkbox, Fieldset, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { Day } from '../../domain/words.ts';
import { roundTexts } from '../../texts/web/round/index.ts';
import { useGive } from '../api/use-give.ts';
import { Effects } from '../case/effects.tsx';
import { DayField } from '../forms/day-field.tsx';
import { parseDay } from '../forms/day-text.ts';
import { Faults, faultFor } from '../forms/faults.tsx';
import { useAgencies } from '../forms/use-lists.ts';
import { useLanguage, useTexts } from '../language.tsx';
import type { PageProps } from '../pages.ts';
import { useAnnounce } from '../shell/announce.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import { ImportAgencies } from './import-agencies.tsx';
import './round.css';
import { type RoundRecord, useCase, useRound } from './use-round.ts';

interface Props {
  readonly round: RoundRecord;
  readonly names: Readonly<Record<string, string>>;
  readonly today: Day;
  readonly again: () => Promise<void>;
}

const mostShown = 20;

interface LateProps extends Pick<Props, 'round' | 'today'> {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly error: string | undefined;
  /** What would be given; null: nobody is chosen yet. */
  readonly body: Readonly<Record<string, unknown>> | null;
}

/** Whoever is added to a round that has started is invited at once: said before it is done, with what else follows. */
function LateInvitation({ round, today, text, onChange, error, body }: LateProps): ReactNode {
  const say = useTexts(roundTexts);
  const { dayText } = useLanguage();
  return (
    <>
      <DayField
        label={say('agencies.replyBy')}
        hint={say('agencies.replyByHint', { day: dayText(round.facts.dates.replyBy) })}
        today={today}
        value={text}
        onChange={onChange}
        error={error}
      />
      <Effects id={round.id} command="addAgencies" body={body} />
    </>
  );
}

function Choose({ round, names, today, again }: Props): ReactNode {
  const say = useTexts(roundTexts);
  const { say: sayDesk, language } = useLanguage();
  const announce = useAnnounce();
  const giving = useGive();
  const [find, setFind] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [empty, setEmpty] = useState(false);
  const [dayText, setDayText] = useState('');
  const [wrongDay, setWrongDay] = useState(false);
  const isStarted = round.facts.status !== 'draft';
  const replyBy = dayText.trim() === '' ? undefined : parseDay(dayText, today);
  const isIn = (id: string): boolean => id in round.facts.agencies;
  const wanted = find.trim().toLocaleLowerCase(language);
  const found = Object.entries(names)
    .filter(([id, name]) => !isIn(id) && name.toLocaleLowerCase(language).includes(wanted))
    .toSorted(([, a], [, b]) => a.localeCompare(b, language));
  const toggle = (id: string): void =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const body =
    chosen.length === 0 || replyBy === null
      ? null
      : { agencies: chosen.map((agency) => ({ agency })), ...(replyBy === undefined ? {} : { replyBy }) };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setEmpty(chosen.length === 0);
    if (chosen.length === 0) return;
    setWrongDay(replyBy === null);
    if (body === null) return;
    if (!(await giving.submit({ ref: { kind: 'round', id: round.id }, name: 'addAgencies', body }))) return;
    setChosen([]);
    setDayText('');
    announce(say(isStarted ? 'agencies.invited' : 'agencies.added'));
    await again();
  };
  return (
    <form className="desk-form" onSubmit={(event) => void submit(event)} noValidate>
      <Faults giving={giving} />
      <Textfield label={say('agencies.find')} value={find} onChange={(event) => setFind(event.target.value)} />
      <Fieldset>
        <Fieldset.Legend>{say('agencies.choose')}</Fieldset.Legend>
        <Fieldset.Description aria-live="polite">{say('agencies.found', { count: found.length })}</Fieldset.Description>
        {found.slice(0, mostShown).map(([id, name]) => (
          <Checkbox key={id} label={name} value={id} checked={chosen.includes(id)} onChange={() => toggle(id)} />
        ))}
        {empty ? <ValidationMessage>{say('agencies.chooseOne')}</ValidationMessage> : null}
      </Fieldset>
      {found.length > mostShown ? <p className="desk-quiet">{say('agencies.narrow', { count: mostShown })}</p> : null}
      {isStarted && chosen.length > 0 ? (
        <LateInvitation
          round={round}
          today={today}
          text={dayText}
          onChange={setDayText}
          error={wrongDay ? sayDesk('field.noDay') : faultFor(giving, 'replyBy')}
          body={body}
        />
      ) : null}
      <div className="desk-actions">
        <Button type="submit" loading={giving.busy}>
          {say(isStarted ? 'agencies.invite' : 'agencies.add', { count: chosen.length })}
        </Button>
      </div>
    </form>
  );
}

/** What a draft needs next. */
function Then({ id, isEmpty }: { readonly id: string; readonly isEmpty: boolean }): ReactNode {
  const say = useTexts(roundTexts);
  return (
    <section aria-labelledby="then" className="round-then">
      <h2 className="ds-heading" data-size="sm" id="then">
        {say('then.title')}
      </h2>
      <p>{say(isEmpty ? 'then.addFirst' : 'then.plan')}</p>
      <Link className="ds-button" data-variant={isEmpty ? 'secondary' : 'primary'} href={`/saker/${id}/plan`}>
        {say('toPlan')}
      </Link>
    </section>
  );
}

function Parts(props: Props): ReactNode {
  const say = useTexts(roundTexts);
  const { language } = useLanguage();
  const { round, names } = props;
  const there = Object.keys(round.facts.agencies)
    .map((id) => names[id] ?? id)
    .toSorted((a, b) => a.localeCompare(b, language));
  return (
    <>
      <p aria-live="polite">{say('agencies.count', { count: there.length })}</p>
      {there.length === 0 ? null : (
        <details className="desk-why" open={there.length <= mostShown}>
          <summary>{say('agencies.in')}</summary>
          <ul>
            {there.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      )}
      <Choose {...props} />
      <ImportAgencies {...props} />
      {round.facts.status === 'draft' ? <Then id={round.id} isEmpty={there.length === 0} /> : null}
    </>
  );
}

export default function AgenciesPage({ id }: PageProps): ReactNode {
  const say = useTexts(roundTexts);
  const one = useCase(id);
  const read = useRound(id);
  const [imports, setImports] = useState(0);
  const known = useAgencies(true, imports);
  const again = async (): Promise<void> => {
    setImports(imports + 1);
    await read.again();
  };
  const lead = read.now.state === 'there' ? read.now.body.facts.name : undefined;
  return (
    <Page title={say('agencies.title')} lead={lead}>
      <Loaded read={one}>
        {({ today }) => (
          <Loaded read={read}>
            {(round) => <Parts round={round} names={known.agencies} today={today} again={again} />}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}
