/** The lead times of one agency or one round, all of them, with what saving would change (R-DUT, requirements "default"). */
import { Button, Heading, Tag, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { CaseAtHandBody, RecordBody } from '../../api/cases/bodies.ts';
import { defaultPolicy, policyBounds } from '../../domain/policy.ts';
import { type PolicyTextKey, policyTexts } from '../../texts/web/policy/index.ts';
import { useGive } from '../api/use-give.ts';
import { useSeen } from '../case/seen.ts';
import { isFacts } from '../forms/facts.ts';
import { Faults, faultFor } from '../forms/faults.tsx';
import { useTexts } from '../language.tsx';
import { useAnnounce } from '../shell/announce.tsx';
import { PolicyEffect, PolicyEffects } from './policy-effects.tsx';
import { type PolicyGroup, type PolicyRow, policyGroups, policyRows } from './policy-rows.ts';
import {
  differsFromStandard,
  isOutside,
  isSeveral,
  numbersIn,
  policyFrom,
  type Typed,
  written,
} from './policy-values.ts';

const laws: Readonly<Partial<Record<PolicyRow['name'], PolicyTextKey>>> = {
  noticeFromMonths: 'law.noticeFromMonths',
  noticeEscalationWeeks: 'law.noticeEscalationWeeks',
  termDueMonths: 'law.termDueMonths',
  termEscalationWeeks: 'law.termEscalationWeeks',
  retentionDays: 'law.retentionDays',
  retentionInterviewedDays: 'law.retentionInterviewedDays',
};

interface RowProps {
  readonly row: PolicyRow;
  readonly value: string;
  readonly write: (text: string) => void;
  /** What the service said of it. */
  readonly fault: string | undefined;
  /** What its change would move. */
  readonly children: ReactNode;
}

function useFault(name: PolicyRow['name'], value: string): string | undefined {
  const say = useTexts(policyTexts);
  const numbers = numbersIn(name, value);
  if (numbers === null) return say('wrong', { several: isSeveral(name) ? 'yes' : 'no' });
  const [least, most] = policyBounds[name];
  return isOutside(name, numbers) ? say('outside', { least, most }) : undefined;
}

function Row({ row: { name, unit }, value, write, fault, children }: RowProps): ReactNode {
  const say = useTexts(policyTexts);
  const own = useFault(name, value);
  const [least, most] = policyBounds[name];
  const law = laws[name];
  const changed = differsFromStandard(name, value);
  const what = say(`name.${name}`);
  const hints = [
    say('standard', { values: written(defaultPolicy[name]) }),
    say('bounds', { least, most }),
    ...(isSeveral(name) ? [say('several')] : []),
    ...(law === undefined ? [] : [say('legal', { why: say(law) })]),
  ];
  return (
    <div className="upkeep-rule" data-changed={changed}>
      <Textfield
        label={what}
        description={hints.join(' ')}
        suffix={say(`unit.${unit}`)}
        inputMode="numeric"
        autoComplete="off"
        value={value}
        onChange={(event) => write(event.target.value)}
        error={own ?? fault}
      />
      <div className="upkeep-effects">{children}</div>
      {changed ? (
        <div className="desk-actions">
          <Tag data-color="info">{say('changed')}</Tag>
          <Button variant="tertiary" data-size="sm" onClick={() => write(written(defaultPolicy[name]))}>
            {say('reset')}
            <span className="ds-sr-only">: {what}</span>
          </Button>
        </div>
      ) : null}
    </div>
  );
}

const typedOf = (policy: unknown): Typed =>
  Object.fromEntries(
    policyRows.map(({ name }) => {
      const own = isFacts(policy) ? policy[name] : undefined;
      const value = typeof own === 'number' ? own : Array.isArray(own) ? own.map(Number) : defaultPolicy[name];
      return [name, written(value)];
    }),
  );

interface Props {
  readonly one: CaseAtHandBody;
  readonly record: RecordBody;
  readonly saved: () => void;
}

export function PolicyForm({ one, record, saved }: Props): ReactNode {
  const say = useTexts(policyTexts);
  const announce = useAnnounce();
  const giving = useGive();
  const seen = useSeen(one);
  const [before, setBefore] = useState(() => typedOf(record.facts['policy']));
  const [typed, setTyped] = useState(before);
  const name = one.kind === 'round' ? 'changeDraft' : 'setPolicy';
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const policy = policyFrom(policyRows, typed);
    if (policy === null) {
      document.querySelector<HTMLElement>('.upkeep-rule [aria-invalid="true"]')?.focus();
      return;
    }
    if (!(await giving.submit({ ref: { kind: one.kind, id: one.id }, name, body: { policy } }, seen))) return;
    setBefore(typed);
    announce(say('saved'));
    saved();
  };
  const inGroup = (group: PolicyGroup): readonly PolicyRow[] => policyRows.filter((row) => row.group === group);
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Faults giving={giving} fields={policyRows.map((row) => `policy.${row.name}`)} />
      {policyGroups.map((group) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <Heading level={2} data-size="sm" id={`group-${group}`}>
            {say(`group.${group}`)}
          </Heading>
          <div className="upkeep-rules">
            {inGroup(group).map((row) => (
              <Row
                key={row.name}
                row={row}
                value={typed[row.name] ?? ''}
                write={(text) => setTyped({ ...typed, [row.name]: text })}
                fault={faultFor(giving, `policy.${row.name}`)}
              >
                <PolicyEffect row={row} saved={before} typed={typed} today={one.today} />
              </Row>
            ))}
          </div>
        </section>
      ))}
      <PolicyEffects saved={before} typed={typed} today={one.today} agency={one.kind === 'round' ? null : one.id} />
      <div className="desk-actions">
        <Button type="submit" loading={giving.busy}>
          {say('save')}
        </Button>
        <Button type="button" variant="tertiary" onClick={() => setTyped(typedOf({}))}>
          {say('resetAll')}
        </Button>
      </div>
    </form>
  );
}
