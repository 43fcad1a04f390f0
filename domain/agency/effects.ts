/** What an agency's events cause outside it: news to people, and what a successor must know. */
import type { Context, Effects, Mail } from '../case/definition.ts';
import type { Day, Json, PersonId, Role } from '../words.ts';
import type { AgencyEvent } from './events.ts';
import type { Agency, AgencyFacts, Deputy, FillableRole } from './facts.ts';
import type { AgencyMail } from './mails.ts';

/** Addresses of offices inherit nothing that they could read. */
const isPerson = (role: FillableRole): boolean => role !== 'payroll' && role !== 'programmeMailbox';

export function effects(event: AgencyEvent, after: AgencyFacts, { today }: Pick<Context, 'today'>): Effects {
  if (after.status === 'none') return {};
  const news = (mail: AgencyMail, to: Role | { readonly person: PersonId }, data: Readonly<Record<string, Json>>) => ({
    mails: [{ key: `${mail}/${after.turn}`, mail, to, data } satisfies Mail],
  });
  switch (event.type) {
    case 'roleFilled':
      return event.inherits && isPerson(event.role)
        ? news('handover', { person: event.person }, { role: event.role })
        : {};
    case 'personInvited':
      return news('invitation', { person: event.person }, {});
    case 'deputySet':
      return deputySet(event, after, today);
    case 'deputyEnded':
      return news('deputyEnded', { person: event.deputy }, { person: event.person });
    case 'inherited':
      return news('succession', 'hr', { predecessor: event.name });
    case 'closed':
      return toSuccessor(after.successor, 'inherit', {
        type: 'inherit',
        agency: after.id,
        name: after.name,
        employed: after.employed,
      });
    case 'employmentPassedOn': {
      const { employment, change, via } = event;
      return toSuccessor(after.successor, `passedOn/${after.turn}`, {
        type: 'noteEmployment',
        employment,
        change,
        via,
      });
    }
    default:
      return {};
  }
}

/** Told of the period when it is set, and on its first morning of all that is taken over (R-OPS-5). */
function deputySet({ person, deputy, from, to }: Deputy, { turn }: Agency, today: Day): Effects {
  const told = { to: { person: deputy }, data: { person, deputy, from, to } };
  const begins: Mail = { key: `deputyBegins/${turn}`, mail: 'deputyBegins', ...told, on: from };
  return {
    mails: from > today ? [{ key: `deputyNamed/${turn}`, mail: 'deputyNamed', ...told }, begins] : [begins],
  };
}

/** A period that was called off, or ended before its first morning, hands nothing over. */
export const stillHolds = (facts: AgencyFacts, mail: string, data: Readonly<Record<string, Json>>): boolean =>
  mail !== 'deputyBegins' ||
  (facts.status !== 'none' &&
    facts.deputies.some(
      ({ person, deputy, from }) => person === data['person'] && deputy === data['deputy'] && from === data['from'],
    ));

const toSuccessor = (
  successor: string | null,
  key: string,
  command: { readonly type: string } & Readonly<Record<string, Json>>,
): Effects => (successor === null ? {} : { messages: [{ key, to: { kind: 'agency', id: successor }, command }] });
