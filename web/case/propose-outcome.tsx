/** The leader's proposal (R-EMP-8): the three ways side by side, with their dates, the law's reason, and what follows. */
import { Fieldset, Heading, Radio, Tag, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { decisionDue, leavingTalkDue } from '../../domain/employment/days.ts';
import type { Term } from '../../domain/employment/facts.ts';
import { extendedLeaving, extensionMonthsLeft, type Outcome } from '../../domain/employment/term.ts';
import { lawInWords } from '../../texts/basis.ts';
import { refusalText } from '../../texts/refusals/index.ts';
import { type TermTextKey, termTexts } from '../../texts/web/term/index.ts';
import { commandAddress } from '../forms/command-address.ts';
import { faultFor } from '../forms/faults.tsx';
import { useLanguage, useTexts } from '../language.tsx';
import { CommandForm, type CommandFormProps } from './command-form.tsx';
import { GenericForm } from './generic-form.tsx';
import './term.css';
import { noticeOf, termIn, termWays, type Way } from './term-ways.ts';

interface WayProps {
  readonly form: CommandFormProps;
  readonly way: Way;
  readonly term: Term;
  /** Whole months of an extension, where they can be had. */
  readonly months: number | null;
  readonly chosen: boolean;
  readonly choose: () => void;
  readonly children: ReactNode;
}

/** What follows on each way, in its order, each with the day by which it should be. */
function useNext({ form, term, way: { outcome } }: WayProps): readonly string[] {
  const say = useTexts(termTexts);
  const { dayText } = useLanguage();
  const notice = noticeOf(form.record?.facts ?? {}, term);
  const by = (key: TermTextKey, day: string): string => say(key, { day: dayText(day) });
  const decided = by('next.decided', decisionDue(term, form.one.today));
  const rest: Readonly<Record<Outcome, readonly string[]>> = {
    permanent: [by(notice.isLaw ? 'next.noticeAnyway' : 'next.noticeAnywayAdvised', notice.by), say('next.permanent')],
    extend: [by(notice.isLaw ? 'next.noticeAnyway' : 'next.noticeAnywayAdvised', notice.by), say('next.extend')],
    end: [
      by(notice.isLaw ? 'next.notice' : 'next.noticeAdvised', notice.by),
      by('next.talk', leavingTalkDue(term.leaving)),
      say('next.leave'),
    ],
  };
  return [say('next.today'), decided, ...rest[outcome]];
}

function LastDay({ way: { outcome }, term, months }: WayProps): ReactNode {
  const say = useTexts(termTexts);
  const { dayText } = useLanguage();
  if (outcome === 'permanent') return say('lastDay.permanent');
  if (outcome === 'end') return say('lastDay.end', { day: dayText(term.leaving) });
  const left = extensionMonthsLeft(term);
  if (left === 0) return '–';
  return months === null
    ? say('lastDay.extendMost', { day: dayText(extendedLeaving(term.leaving, left)) })
    : say('lastDay.extend', { day: dayText(extendedLeaving(term.leaving, months)) });
}

function Conditions({ way: { outcome }, term }: Pick<WayProps, 'way' | 'term'>): ReactNode {
  const say = useTexts(termTexts);
  const left = extensionMonthsLeft(term);
  if (outcome === 'extend' && left === 0) return say('conditions.extendUsed');
  return outcome === 'extend' ? say('conditions.extend', { months: left }) : say(`conditions.${outcome}`);
}

/** What stands against deciding it today, with the mend where the leader has it. */
function Against({ form, way: { against } }: Pick<WayProps, 'form' | 'way'>): ReactNode {
  const say = useTexts(termTexts);
  const { language } = useLanguage();
  if (against.length === 0)
    return (
      <p>
        <Tag data-color="success">{say('open')}</Tag>
      </p>
    );
  return (
    <>
      <p>
        <Tag data-color="warning">{say('notYet')}</Tag>
      </p>
      <ul>
        {against.map((refusal) => (
          <li key={refusal.code}>
            {refusal.code === 'trainingNotConfirmed' && form.one.may.includes('confirmTraining') ? (
              <>
                {say('training')}{' '}
                <Link className="ds-link" href={commandAddress(form.one.id, 'confirmTraining')}>
                  {say('mend')}
                </Link>
              </>
            ) : (
              refusalText('employment', refusal, language)
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function WayCard(props: WayProps): ReactNode {
  const say = useTexts(termTexts);
  const { language } = useLanguage();
  const { form, way, term, chosen, choose, children } = props;
  const { outcome, because } = way;
  const next = useNext(props);
  const law = lawInWords(language, because.replace(/^forskrift §/, 'forskrift til statsansatteloven §'));
  return (
    <div className="desk-way">
      <Heading level={2} data-size="xs">
        {say(outcome)}
      </Heading>
      <dl className="term-facts">
        <dt>{say('lastDay')}</dt>
        <dd>
          <strong>
            <LastDay {...props} />
          </strong>
        </dd>
        <dt>{say('conditions')}</dt>
        <dd>
          <Conditions way={way} term={term} />
        </dd>
        <dt>{say('law')}</dt>
        <dd>{say(`why.${outcome}`, { law })}</dd>
      </dl>
      <Against form={form} way={way} />
      <Heading level={3} data-size="2xs">
        {say('next')}
      </Heading>
      <ol className="term-next">
        {next.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
      <div className="term-choose">
        <Radio
          name="outcome"
          value={outcome}
          label={
            <>
              {say('choose')}
              <span className="ds-sr-only">: {say(outcome)}</span>
            </>
          }
          checked={chosen}
          onChange={choose}
        />
        {children}
      </div>
    </div>
  );
}

interface MonthsProps {
  readonly term: Term;
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly error: string | undefined;
}

function Months({ term, text, setText, error }: MonthsProps): ReactNode {
  const say = useTexts(termTexts);
  return (
    <Textfield
      label={say('months')}
      description={say('monthsHint', { months: extensionMonthsLeft(term) })}
      inputMode="numeric"
      value={text}
      onChange={(event) => setText(event.target.value)}
      error={error}
    />
  );
}

const monthsIn = (text: string): number | null => {
  const months = Number(text);
  return Number.isInteger(months) && months > 0 ? months : null;
};

function Ways({ form, term }: { readonly form: CommandFormProps; readonly term: Term }): ReactNode {
  const say = useTexts(termTexts);
  const { say: common, dayText } = useLanguage();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [text, setText] = useState(String(extensionMonthsLeft(term)));
  const [missing, setMissing] = useState(false);
  const months = monthsIn(text);
  const due = form.one.open.find(({ fulfilledBy }) => fulfilledBy === 'proposeOutcome')?.due;
  const body = (): Readonly<Record<string, unknown>> | null => {
    const lacks = outcome === null || (outcome === 'extend' && months === null);
    setMissing(lacks);
    return lacks ? null : { outcome, ...(outcome === 'extend' ? { months } : {}) };
  };
  return (
    <>
      <p>{say('intro', { day: dayText(term.leaving) })}</p>
      {due === undefined ? null : <p>{say('due', { day: dayText(due) })}</p>}
      <CommandForm form={form} body={body} fields={['months', 'outcome']} button={say('send')}>
        {(giving) => (
          <Fieldset>
            <Fieldset.Legend>{say('group')}</Fieldset.Legend>
            <div className="desk-ways">
              {termWays(form.record?.facts ?? {}, term, form.one.today).map((way) => (
                <WayCard
                  key={way.outcome}
                  form={form}
                  way={way}
                  term={term}
                  months={outcome === 'extend' ? months : null}
                  chosen={outcome === way.outcome}
                  choose={() => setOutcome(way.outcome)}
                >
                  {way.outcome === 'extend' && outcome === 'extend' ? (
                    <Months
                      term={term}
                      text={text}
                      setText={setText}
                      error={missing ? common('field.noNumber') : faultFor(giving, 'months')}
                    />
                  ) : null}
                </WayCard>
              ))}
            </div>
            {missing && outcome === null ? <ValidationMessage>{say('missing')}</ValidationMessage> : null}
            {faultFor(giving, 'outcome') === undefined ? null : (
              <ValidationMessage>{faultFor(giving, 'outcome')}</ValidationMessage>
            )}
          </Fieldset>
        )}
      </CommandForm>
    </>
  );
}

export function ProposeOutcome(form: CommandFormProps): ReactNode {
  const term = form.record === null ? null : termIn(form.record.facts);
  return term === null ? <GenericForm {...form} /> : <Ways form={form} term={term} />;
}
