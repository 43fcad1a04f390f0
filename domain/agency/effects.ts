/** What an agency's events cause outside it: news to people, and what a successor must know. */
import type { Effects, Mail } from '../case/definition.ts';
import type { Json, PersonId, Role } from '../words.ts';
import type { AgencyEvent } from './events.ts';
import type { AgencyFacts, FillableRole } from './facts.ts';
import type { AgencyMail } from './mails.ts';

/** Addresses of offices inherit nothing that they could read. */
const isPerson = (role: FillableRole): boolean => role !== 'payroll' && role !== 'programmeMailbox';

export function effects(event: AgencyEvent, after: AgencyFacts): Effects {
  if (after.status === 'none') return {};
  const news = (mail: AgencyMail, to: Role | { readonly person: PersonId }, data: Readonly<Record<string, Json>>) => ({
    mails: [{ key: `${mail}/${after.turn}`, mail, to, data } satisfies Mail],
  });
  switch (event.type) {
    case 'roleFilled':
      return event.inherits && isPerson(event.role)
        ? news('handover', { person: event.person }, { role: event.role })
        : {};
    case 'deputySet':
      return news('deputyNamed', { person: event.deputy }, { person: event.person, from: event.from, to: event.to });
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

const toSuccessor = (
  successor: string | null,
  key: string,
  command: { readonly type: string } & Readonly<Record<string, Json>>,
): Effects => (successor === null ? {} : { messages: [{ key, to: { kind: 'agency', id: successor }, command }] });
