/** Who has which of the agency's roles, what follows from it, and who stands in (R-ROLE, R-OPS-5). */
import { Button, Heading, Tag } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { Deputy, FillableRole } from '../../domain/agency/facts.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { type AdminTextKey, adminTexts } from '../../texts/web/admin/index.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { isMissing, rolesOf } from './agency-facts.ts';
import { AppointForm, DeputyForm, EndDeputyForm, VacateForm } from './role-forms.tsx';
import type { AgencyPart } from './with-agency.tsx';

type Open = 'appoint' | 'vacate' | 'deputy' | null;

interface RoleProps {
  readonly part: AgencyPart;
  readonly role: FillableRole;
}

function Period({ part, period }: { readonly part: AgencyPart; readonly period: Deputy }): ReactNode {
  const say = useTexts(adminTexts);
  const { dateText } = useLanguage();
  const [ending, setEnding] = useState(false);
  const { deputy, from, to } = period;
  const isNow = from <= part.one.today;
  return (
    <li>
      {say(isNow ? 'deputy.now' : 'deputy.later', {
        name: part.people[deputy] ?? say('somebody'),
        from: dateText(from),
        to: dateText(to),
      })}{' '}
      {ending ? (
        <EndDeputyForm part={part} period={period} close={() => setEnding(false)} />
      ) : (
        <Button type="button" variant="tertiary" data-size="sm" onClick={() => setEnding(true)}>
          {say('deputy.end')}
        </Button>
      )}
    </li>
  );
}

/** Offices whose work is reminders to addresses, not to people: nobody stands in there. */
const isAddress = (role: FillableRole): boolean => role === 'payroll' || role === 'programmeMailbox';

function Holder({ part, role }: RoleProps): ReactNode {
  const say = useTexts(adminTexts);
  const { dateText } = useLanguage();
  const holder = part.facts.holders[role];
  const since = part.facts.vacated[role];
  if (holder !== undefined) return <p>{part.people[holder] ?? say('somebody')}</p>;
  return (
    <p>
      {isMissing(part.one.open, role) ? <Tag data-color="danger">{say('role.vacant')}</Tag> : say('role.none')}{' '}
      {say(`falls.${role}`)} {since === undefined ? null : say('role.since', { day: dateText(since) })}
    </p>
  );
}

interface ActsProps extends RoleProps {
  readonly show: (open: Open) => void;
}

function Acts({ part, role, show }: ActsProps): ReactNode {
  const say = useTexts(adminTexts);
  const { language } = useLanguage();
  const holder = part.facts.holders[role];
  const may = (command: string): boolean => part.one.may.includes(command);
  const name = commonTexts[language].roles[role];
  const acts: readonly (readonly [Open, AdminTextKey, boolean])[] = [
    ['appoint', holder === undefined ? 'role.fill' : 'role.change', may('appoint')],
    ['deputy', 'deputy.add', holder !== undefined && !isAddress(role) && may('setDeputy')],
    ['vacate', 'role.vacate', holder !== undefined && may('vacate')],
  ];
  return (
    <div className="desk-actions">
      {acts
        .filter(([, , isThere]) => isThere)
        .map(([open, text]) => (
          <Button
            key={text}
            type="button"
            data-size="sm"
            variant={text !== 'role.fill' ? 'tertiary' : isMissing(part.one.open, role) ? 'primary' : 'secondary'}
            aria-label={say('role.actFor', { act: say(text), role: name })}
            onClick={() => show(open)}
          >
            {say(text)}
          </Button>
        ))}
    </div>
  );
}

function Role({ part, role }: RoleProps): ReactNode {
  const { language } = useLanguage();
  const say = useTexts(adminTexts);
  const [open, setOpen] = useState<Open>(null);
  const { facts, one } = part;
  const holder = facts.holders[role];
  const periods = facts.deputies.filter(({ person, to }) => person === holder && to >= one.today);
  const close = (): void => setOpen(null);
  return (
    <li className="desk-item" data-late={isMissing(one.open, role)}>
      <Heading level={3} data-size="2xs" className="admin-role">
        {commonTexts[language].roles[role]}
      </Heading>
      <Holder part={part} role={role} />
      <p className="desk-quiet">{say(`does.${role}`)}</p>
      {periods.length === 0 ? null : (
        <ul className="admin-periods">
          {periods.map((period) => (
            <Period key={`${period.deputy} ${period.from}`} part={part} period={period} />
          ))}
        </ul>
      )}
      {open === null ? <Acts part={part} role={role} show={setOpen} /> : null}
      {open === 'appoint' ? <AppointForm part={part} role={role} close={close} /> : null}
      {open === 'vacate' ? <VacateForm part={part} role={role} close={close} /> : null}
      {open === 'deputy' && holder !== undefined ? <DeputyForm part={part} person={holder} close={close} /> : null}
    </li>
  );
}

export function Roles({ part }: { readonly part: AgencyPart }): ReactNode {
  const say = useTexts(adminTexts);
  const missing = (role: FillableRole): number => (isMissing(part.one.open, role) ? 0 : 1);
  const inOrder = rolesOf(part.facts).toSorted((a, b) => missing(a) - missing(b));
  return (
    <section aria-labelledby="roles">
      <Heading level={2} data-size="sm" id="roles">
        {say('roles.title')}
      </Heading>
      <ul className="desk-list">
        {inOrder.map((role) => (
          <Role key={role} part={part} role={role} />
        ))}
      </ul>
    </section>
  );
}
