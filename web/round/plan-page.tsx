/** The plan of a round, before anything is sent and at any time later (R-RND-6): month, day by day, and the start. */
import { Field, Label, Select } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { PlanBody } from '../../api/rounds/bodies.ts';
import { addMonths } from '../../domain/calendar.ts';
import { roles } from '../../domain/words.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { roundTexts } from '../../texts/web/round/index.ts';
import { useRead } from '../api/use-read.ts';
import { useLanguage, useTexts } from '../language.tsx';
import type { PageProps } from '../pages.ts';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import { PlanDays } from './plan-days.tsx';
import { PlanMonth } from './plan-month.tsx';
import './round.css';
import { StartRound } from './start-round.tsx';
import { roundAddress, useCase, useRound } from './use-round.ts';

const reaches = [3, 6, 12, 24, 36] as const;

function Choice<T extends string>(props: {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly choose: (value: T) => void;
}): ReactNode {
  const { label, value, options, choose } = props;
  return (
    <Field>
      <Label>{label}</Label>
      <Select
        value={value}
        onChange={({ target }) => {
          const found = options.find(([one]) => one === target.value);
          if (found !== undefined) choose(found[0]);
        }}
      >
        {options.map(([one, text]) => (
          <Select.Option key={one} value={one}>
            {text}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}

/** Those that concern one role; an empty choice is everybody. */
function ofRole(plan: PlanBody, role: string): PlanBody {
  if (role === '') return plan;
  return {
    ...plan,
    matters: plan.matters.filter(({ to }) => to === role),
    duties: plan.duties.filter(({ owner }) => owner === role),
  };
}

function Plan({ plan }: { readonly plan: PlanBody }): ReactNode {
  const say = useTexts(roundTexts);
  const { language, dayText } = useLanguage();
  const [role, setRole] = useState('');
  const there = new Set<string>([...plan.matters.map(({ to }) => to ?? ''), ...plan.duties.map(({ owner }) => owner)]);
  const options = roles.filter((one) => there.has(one)).map((one) => [one, commonTexts[language].roles[one]] as const);
  const shown = ofRole(plan, role);
  const counts = { mails: shown.matters.length, duties: shown.duties.length, day: dayText(plan.until) };
  return (
    <>
      <div className="round-chosen">
        <Choice<string>
          label={say('plan.role')}
          value={role}
          options={[['', say('plan.everybody')], ...options]}
          choose={setRole}
        />
      </div>
      <p aria-live="polite">{say('plan.counts', counts)}</p>
      {shown.matters.length + shown.duties.length === 0 ? (
        <p>{say('plan.none')}</p>
      ) : (
        <>
          <PlanMonth key={`${plan.until} ${role}`} plan={shown} />
          <PlanDays plan={shown} />
        </>
      )}
    </>
  );
}

export default function PlanPage({ id }: PageProps): ReactNode {
  const say = useTexts(roundTexts);
  const [line, setLine] = useState<PlanBody['line']>('nobodyActs');
  const [reach, setReach] = useState('6');
  const one = useCase(id);
  const round = useRound(id);
  const today = one.now.state === 'there' ? one.now.body.today : null;
  const until = today === null ? null : addMonths(today, Number(reach));
  // It is worked out anew for each look: not by itself.
  const plan = useRead<PlanBody>(until === null ? null : `${roundAddress(id)}/plan?line=${line}&until=${until}`, {
    once: true,
  });
  const lead = round.now.state === 'there' ? `${round.now.body.facts.name}. ${say('plan.lead')}` : say('plan.lead');
  return (
    <Page title={say('plan.title')} lead={lead}>
      <Loaded read={round}>
        {(body) => (body.facts.status === 'draft' ? <StartRound round={body} plan={plan.now} /> : null)}
      </Loaded>
      <div className="round-chosen">
        <Choice
          label={say('plan.line')}
          value={line}
          options={[
            ['nobodyActs', say('plan.nobodyActs')],
            ['everyoneActs', say('plan.everyoneActs')],
          ]}
          choose={setLine}
        />
        <Choice
          label={say('plan.reach')}
          value={reach}
          options={reaches.map((count) => [String(count), say('plan.months', { count })])}
          choose={setReach}
        />
      </div>
      {plan.now.state === 'waiting' ? <p aria-busy="true">{say('plan.working')}</p> : null}
      {plan.now.state === 'waiting' ? null : <Loaded read={plan}>{(body) => <Plan plan={body} />}</Loaded>}
    </Page>
  );
}
