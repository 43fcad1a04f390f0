/** Folds one event into the facts. Never looks at a clock; an event holds all that is needed. */
import type { Day } from '../words.ts';
import type { AgencyEvent } from './events.ts';
import { type Agency, type AgencyFacts, type EmployerSpan, paragraphKey } from './facts.ts';

const without = <T>(record: Readonly<Record<string, T>>, key: string | number): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== String(key)));

const recorded = (
  record: Readonly<Record<string, Day>>,
  { year, on }: { readonly year: number; readonly on: Day | null },
): Readonly<Record<string, Day>> => (on === null ? without(record, year) : { ...record, [year]: on });

function spansWith(spans: readonly EmployerSpan[], employs: boolean, on: Day): readonly EmployerSpan[] {
  const lasting = spans.some((span) => span.to === null);
  if (employs === lasting) return spans;
  return employs
    ? [...spans, { from: on, to: null }]
    : spans.map((span) => (span.to === null ? { ...span, to: on } : span));
}

function employing(facts: Agency, employed: readonly string[], on: Day): Agency {
  return { ...facts, employed, employments: employed.length, spans: spansWith(facts.spans, employed.length > 0, on) };
}

function registered({ type: _, agency, on, ...given }: Extract<AgencyEvent, { type: 'registered' }>): Agency {
  return {
    status: 'active',
    id: agency,
    registeredOn: on,
    ...given,
    contacts: null,
    quiet: [],
    policy: {},
    holders: {},
    vacated: {},
    deputies: [],
    settingsVersion: 0,
    successor: null,
    succeededFrom: null,
    employed: [],
    employments: 0,
    spans: [],
    unionDiscussions: {},
    annualExtracts: {},
    endpointsDown: {},
    turn: 0,
  };
}

export function evolve(facts: AgencyFacts, event: AgencyEvent): AgencyFacts {
  if (event.type === 'registered') return registered(event);
  if (facts.status === 'none') return facts;
  return { ...change(facts, event), turn: facts.turn + 1 };
}

function change(facts: Agency, event: Exclude<AgencyEvent, { type: 'registered' }>): Agency {
  switch (event.type) {
    case 'roleFilled':
      return {
        ...facts,
        holders: { ...facts.holders, [event.role]: event.person },
        vacated: without(facts.vacated, event.role),
      };
    case 'roleVacated':
      return {
        ...facts,
        holders: without(facts.holders, event.role),
        vacated: { ...facts.vacated, [event.role]: event.on },
      };
    case 'personInvited':
      return facts;
    case 'deputySet': {
      const { type: _, ...deputy } = event;
      return { ...facts, deputies: [...facts.deputies, deputy] };
    }
    case 'deputyEnded': {
      const others = facts.deputies.filter((one) => one.person !== event.person || one.from !== event.from);
      const { person, deputy, from, to } = event;
      return { ...facts, deputies: to === null ? others : [...others, { person, deputy, from, to }] };
    }
    case 'quietWeeksSet':
      return { ...facts, quiet: event.periods, settingsVersion: facts.settingsVersion + 1 };
    case 'policySet':
      return { ...facts, policy: event.policy };
    case 'contactsSet':
      return {
        ...facts,
        contacts: { programmeMailbox: event.programmeMailbox, employerSupport: event.employerSupport },
      };
    case 'mailSet':
      return { ...facts, senderAddress: event.senderAddress, language: event.language };
    case 'mailTextSet':
      return { ...facts, mailTexts: mailTexts(facts, event) };
    case 'renamed':
      return { ...facts, name: event.to };
    case 'successorNamed':
      return { ...facts, successor: event.successor, succeededFrom: event.from };
    case 'closed':
      return { ...facts, status: 'succeeded' };
    case 'unionDiscussionRecorded':
      return { ...facts, unionDiscussions: recorded(facts.unionDiscussions, event) };
    case 'annualExtractRecorded':
      return { ...facts, annualExtracts: recorded(facts.annualExtracts, event) };
    case 'corrected':
      return corrected(facts, event);
    case 'employmentNoted': {
      const others = facts.employed.filter((one) => one !== event.employment);
      return employing(facts, event.change === 1 ? [...others, event.employment] : others, event.on);
    }
    case 'employmentPassedOn':
      return facts;
    case 'endpointFailed': {
      const { reason, host, since } = event;
      return { ...facts, endpointsDown: { ...facts.endpointsDown, [event.endpoint]: { reason, host, since } } };
    }
    case 'endpointMended':
      return { ...facts, endpointsDown: without(facts.endpointsDown, event.endpoint) };
    case 'inherited':
      return employing(facts, [...new Set([...facts.employed, ...event.employed])], event.on);
    default:
      return event satisfies never;
  }
}

function mailTexts(
  { mailTexts: before = {} }: Agency,
  { mail, paragraph, standard, own }: Extract<AgencyEvent, { type: 'mailTextSet' }>,
): NonNullable<Agency['mailTexts']> {
  const key = paragraphKey(mail, paragraph);
  return own === null ? without(before, key) : { ...before, [key]: { standard, ...own } };
}

function corrected(facts: Agency, event: Extract<AgencyEvent, { type: 'corrected' }>): Agency {
  const { organisationNumber, parentEmployer, unionDiscussion, annualExtract } = event;
  return {
    ...facts,
    ...(organisationNumber === undefined ? {} : { organisationNumber }),
    ...(parentEmployer === undefined ? {} : { parentEmployer }),
    ...(unionDiscussion === undefined ? {} : { unionDiscussions: recorded(facts.unionDiscussions, unionDiscussion) }),
    ...(annualExtract === undefined ? {} : { annualExtracts: recorded(facts.annualExtracts, annualExtract) }),
  };
}
