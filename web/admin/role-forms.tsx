/** Giving a role to somebody, taking it away, and having somebody stand in (R-ROLE-2, R-ROLE-3). */
import { Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { Deputy, FillableRole } from '../../domain/agency/facts.ts';
import type { PersonId } from '../../domain/words.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { adminTexts } from '../../texts/web/admin/index.ts';
import { DayField } from '../forms/day-field.tsx';
import { parseDay } from '../forms/day-text.ts';
import { faultFor } from '../forms/faults.tsx';
import type { PersonValue } from '../forms/field-value.ts';
import { PersonField } from '../forms/person-field.tsx';
import { useDirectory } from '../forms/use-lists.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { InlineForm } from './inline-form.tsx';
import type { AgencyPart } from './with-agency.tsx';

export interface FormProps {
  readonly part: AgencyPart;
  readonly close: () => void;
}

/** Those of the agency's directory, or whom the agency's facts name where that is not open. */
function usePeople({ agency, people }: AgencyPart): Readonly<Record<string, string>> | null {
  const directory = useDirectory({ kind: 'agency', agency }, true);
  if (!directory.ready) return null;
  return directory.people ?? people;
}

const roleText = (role: FillableRole, { language }: Pick<ReturnType<typeof useLanguage>, 'language'>): string =>
  commonTexts[language].roles[role];

interface RoleProps extends FormProps {
  readonly role: FillableRole;
}

export function AppointForm({ part, role, close }: RoleProps): ReactNode {
  const texts = useLanguage();
  const say = useTexts(adminTexts);
  const people = usePeople(part);
  const [person, setPerson] = useState<PersonValue>(null);
  const [missing, setMissing] = useState(false);
  const holder = part.facts.holders[role];
  const body = (): Readonly<Record<string, unknown>> | null => {
    setMissing(person === null);
    return person === null ? null : { role, person };
  };
  const done = (): void => {
    close();
    part.changed(say('role.given', { role: roleText(role, texts) }));
  };
  if (people === null) return <p aria-busy="true">{texts.say('loading')}</p>;
  const others = Object.fromEntries(Object.entries(people).filter(([id]) => id !== holder));
  return (
    <InlineForm
      one={part.one}
      command="appoint"
      body={body}
      now={typeof person === 'string' ? { role, person } : null}
      fields={['person']}
      button={say('role.give')}
      done={done}
      close={close}
    >
      {(giving) => (
        <>
          <PersonField
            label={say('role.who', { role: roleText(role, texts) })}
            people={others}
            onChange={setPerson}
            error={missing ? texts.say('field.missing') : faultFor(giving, 'person')}
          />
          <Paragraph>
            {holder === undefined
              ? say('role.thenNew')
              : say('role.thenReplaced', { name: part.people[holder] ?? say('somebody') })}
          </Paragraph>
        </>
      )}
    </InlineForm>
  );
}

export function VacateForm({ part, role, close }: RoleProps): ReactNode {
  const texts = useLanguage();
  const say = useTexts(adminTexts);
  const done = (): void => {
    close();
    part.changed(say('role.vacated', { role: roleText(role, texts) }));
  };
  return (
    <InlineForm
      one={part.one}
      command="vacate"
      body={() => ({ role })}
      now={{ role }}
      fields={[]}
      button={say('role.vacateYes')}
      done={done}
      close={close}
    >
      {() => <Paragraph>{say('role.vacateThen', { falls: say(`falls.${role}`) })}</Paragraph>}
    </InlineForm>
  );
}

interface DeputyProps extends FormProps {
  readonly person: PersonId;
}

export function DeputyForm({ part, person, close }: DeputyProps): ReactNode {
  const { say: sayDesk } = useLanguage();
  const say = useTexts(adminTexts);
  const { today } = part.one;
  const people = usePeople(part);
  const [deputy, setDeputy] = useState<PersonValue>(null);
  const [days, setDays] = useState({ from: '', to: '' });
  const [wrong, setWrong] = useState({ deputy: false, from: false, to: false });
  const name = part.people[person] ?? say('somebody');
  const body = (): Readonly<Record<string, unknown>> | null => {
    const from = parseDay(days.from, today);
    const to = parseDay(days.to, today);
    setWrong({ deputy: deputy === null, from: from === null, to: to === null });
    return deputy === null || from === null || to === null ? null : { person, deputy, from, to };
  };
  const done = (): void => {
    close();
    part.changed(say('deputy.set', { name }));
  };
  if (people === null) return <p aria-busy="true">{sayDesk('loading')}</p>;
  const others = Object.fromEntries(Object.entries(people).filter(([id]) => id !== person));
  return (
    <InlineForm
      one={part.one}
      command="setDeputy"
      body={body}
      fields={['deputy', 'from', 'to']}
      button={say('deputy.save')}
      done={done}
      close={close}
    >
      {(giving) => (
        <>
          <PersonField
            label={say('deputy.who', { name })}
            people={others}
            onChange={setDeputy}
            error={wrong.deputy ? sayDesk('field.missing') : faultFor(giving, 'deputy')}
          />
          {(['from', 'to'] as const).map((end) => (
            <DayField
              key={end}
              label={say(`deputy.${end}`)}
              today={today}
              value={days[end]}
              onChange={(text) => setDays({ ...days, [end]: text })}
              error={wrong[end] ? sayDesk('field.noDay') : faultFor(giving, end)}
            />
          ))}
          <Paragraph>{say('deputy.then', { name })}</Paragraph>
        </>
      )}
    </InlineForm>
  );
}

interface EndProps extends FormProps {
  readonly period: Deputy;
}

export function EndDeputyForm({ part, period, close }: EndProps): ReactNode {
  const say = useTexts(adminTexts);
  const { person, from } = period;
  const name = part.people[person] ?? say('somebody');
  const done = (): void => {
    close();
    part.changed(say('deputy.ended', { name }));
  };
  return (
    <InlineForm
      one={part.one}
      command="endDeputy"
      body={() => ({ person, from })}
      fields={[]}
      button={say('deputy.endYes')}
      done={done}
      close={close}
    >
      {() => <Paragraph>{say('deputy.endThen', { name })}</Paragraph>}
    </InlineForm>
  );
}
