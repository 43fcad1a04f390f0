/** What an agency says yes or no to. Every fault of a command is named, not only the first. */
import { accept, type Context, type Decision, type Refusal, refuse } from '../case/definition.ts';
import { isOrganisationNumber } from '../organisation-number.ts';
import type { Policy } from '../policy.ts';
import { policyFaults } from '../policy-bounds.ts';
import type { AgencyCommand, AgencyCommandOf } from './commands.ts';
import { decideDeputy, decideEndDeputy, decideQuietWeeks } from './decide-absence.ts';
import { decideMailText } from './decide-mail.ts';
import { decideCorrect, decideExtract, decideUnions } from './decide-yearly.ts';
import type { AgencyEvent } from './events.ts';
import type { Agency, AgencyFacts, FillableRole } from './facts.ts';

type Decided = Decision<AgencyEvent>;

export function decide(facts: AgencyFacts, command: AgencyCommand, context: Context): Decided {
  if (command.type === 'register') {
    return facts.status === 'none' ? register(command, context) : refuse('alreadyRegistered');
  }
  if (facts.status === 'none') return refuse('notRegistered');
  if (command.type === 'noteEmployment') return noteEmployment(facts, command, context);
  if (facts.status === 'succeeded') return refuse('caseClosed');
  return decideActive(facts, command, context);
}

function decideActive(
  facts: Agency,
  command: Exclude<AgencyCommand, { type: 'register' | 'noteEmployment' }>,
  context: Context,
): Decided {
  switch (command.type) {
    case 'appoint':
      return appoint(facts, command, context);
    case 'vacate':
      return vacate(facts, command, context);
    case 'invite':
      return accept({ type: 'personInvited', person: command.person });
    case 'setDeputy':
      return decideDeputy(facts, command, context);
    case 'endDeputy':
      return decideEndDeputy(facts, command, context);
    case 'setQuietWeeks':
      return decideQuietWeeks(facts, command);
    case 'setPolicy':
      return setPolicy(facts, command);
    case 'setContacts':
      return setContacts(facts, command);
    case 'setMail':
      return facts.senderAddress === command.senderAddress && facts.language === command.language
        ? accept()
        : accept({ type: 'mailSet', senderAddress: command.senderAddress, language: command.language });
    case 'setMailText':
      return decideMailText(facts, command, context);
    case 'rename':
      return facts.name === command.name ? accept() : accept({ type: 'renamed', from: facts.name, to: command.name });
    case 'succeed':
      return succeed(facts, command, context);
    case 'recordUnionDiscussion':
      return decideUnions(facts, command, context);
    case 'recordAnnualExtract':
      return decideExtract(facts, command, context);
    case 'correct':
      return decideCorrect(facts, command, context);
    case 'noteEndpointFailed':
      return noteEndpointFailed(facts, command, context);
    case 'noteEndpointMended': {
      const { endpoint } = command;
      const down = facts.endpointsDown[endpoint];
      return down === undefined ? accept() : accept({ type: 'endpointMended', endpoint, host: down.host });
    }
    case 'inherit':
      return inherit(facts, command, context);
    default:
      return command satisfies never;
  }
}

function register(command: AgencyCommandOf<'register'>, context: Context): Decided {
  const number = command.organisationNumber ?? null;
  if (number !== null && !isOrganisationNumber(number)) return refuse('noOrganisationNumber', 'organisationNumber');
  return accept({
    type: 'registered',
    agency: context.ref.id,
    on: context.today,
    name: command.name,
    organisationNumber: number,
    parentEmployer: command.parentEmployer ?? null,
    coordinates: command.coordinates ?? false,
    senderAddress: command.senderAddress ?? null,
    language: command.language ?? 'nb',
  });
}

const ofProgramme = (role: FillableRole): boolean => role === 'coordinator' || role === 'programmeMailbox';

/** The programme's roles see every agency, so an agency's own HR may not hand them out. */
function roleFaults(facts: Agency, role: FillableRole, context: Context): Refusal[] {
  if (!ofProgramme(role)) return [];
  if (!facts.coordinates) return [{ code: 'onlyCoordinatingAgency', field: 'role' }];
  const trusted =
    context.actor.type === 'service' || context.holds.some((one) => one === 'coordinator' || one === 'hrHead');
  return trusted ? [] : [{ code: 'onlyCoordinatorAppoints', field: 'role' }];
}

function appoint(facts: Agency, { role, person }: AgencyCommandOf<'appoint'>, context: Context): Decided {
  const refusals = roleFaults(facts, role, context);
  if (refusals.length > 0) return { refusals };
  const replaced = facts.holders[role] ?? null;
  if (replaced === person) return accept();
  const inherits = replaced !== null || facts.vacated[role] !== undefined;
  return accept({ type: 'roleFilled', role, person, replaced, inherits });
}

function vacate(facts: Agency, { role }: AgencyCommandOf<'vacate'>, context: Context): Decided {
  const refusals = roleFaults(facts, role, context);
  if (refusals.length > 0) return { refusals };
  const person = facts.holders[role];
  return person === undefined ? accept() : accept({ type: 'roleVacated', role, person, on: context.today });
}

function setContacts(facts: Agency, command: AgencyCommandOf<'setContacts'>): Decided {
  if (!facts.coordinates) return refuse('onlyCoordinatingAgency');
  const { programmeMailbox, employerSupport } = command;
  const same =
    facts.contacts?.programmeMailbox === programmeMailbox && facts.contacts.employerSupport === employerSupport;
  return same ? accept() : accept({ type: 'contactsSet', programmeMailbox, employerSupport });
}

function setPolicy(facts: Agency, { policy }: AgencyCommandOf<'setPolicy'>): Decided {
  const refusals = policyFaults(policy);
  if (refusals.length > 0) return { refusals };
  const names = Object.keys({ ...facts.policy, ...policy }) as (keyof Policy)[];
  const same = names.every((name) => String(facts.policy[name]) === String(policy[name]));
  return same ? accept() : accept({ type: 'policySet', policy });
}

function succeed(facts: Agency, { successor, from }: AgencyCommandOf<'succeed'>, context: Context): Decided {
  if (facts.successor === successor && facts.succeededFrom === from) return accept();
  const refusals: Refusal[] = [];
  if (successor === facts.id) refusals.push({ code: 'succeedsItself', field: 'successor' });
  if (from < context.today) refusals.push({ code: 'dayPast', field: 'from' });
  return refusals.length > 0 ? { refusals } : accept({ type: 'successorNamed', successor, from });
}

function inherit(facts: Agency, command: AgencyCommandOf<'inherit'>, context: Context): Decided {
  if (facts.successor === command.agency) return refuse('succeedsItself', 'agency');
  const { agency, name, employed } = command;
  return accept({ type: 'inherited', agency, name, employed, on: context.today });
}

function noteEndpointFailed(
  facts: Agency,
  { endpoint, reason, host }: AgencyCommandOf<'noteEndpointFailed'>,
  { today }: Context,
): Decided {
  const known = facts.endpointsDown[endpoint];
  return known?.reason === reason
    ? accept()
    : accept({ type: 'endpointFailed', endpoint, reason, host, since: known?.since ?? today });
}

function noteEmployment(facts: Agency, command: AgencyCommandOf<'noteEmployment'>, context: Context): Decided {
  const { employment, change, via = [] } = command;
  if (facts.status === 'succeeded') {
    // Two agencies that point at each other would pass it back and forth for ever.
    if (via.includes(facts.id)) return refuse('succeedsItself');
    return accept({ type: 'employmentPassedOn', employment, change, via: [...via, facts.id] });
  }
  const known = facts.employed.includes(employment);
  if (known === (change === 1)) return accept();
  return accept({ type: 'employmentNoted', employment, change, on: context.today });
}
