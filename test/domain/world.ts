/**
 * Every kind of case side by side, with the messages between them, the post, and a clock that the test moves: the rules
 * alone, without names, texts or tables. What a case sends is looked at as the receiver's door would look at it.
 */

import type { AgencyFacts } from '../../domain/agency/facts.ts';
import { dayOf, toInstant } from '../../domain/calendar.ts';
import type { Context, Message } from '../../domain/case/definition.ts';
import { type AnyCommand, type Change, give, initialState, type PlannedMail, tend } from '../../domain/case/engine.ts';
import { definitionOf, mailSpec } from '../../domain/index.ts';
import { cannotWait, leavesFrom, overtaken, repeated } from '../../domain/mailbox.ts';
import { rolesHeld, route } from '../../domain/routing.ts';
import { type Actor, type CaseKind, type CaseRef, type Day, type Instant, type PersonId } from '../../domain/words.ts';
import { fieldsIn } from '../../play/names.ts';
import { frozen } from './participation.builders.ts';
import {
  directoryOf,
  type Heard,
  isErased,
  type Logged,
  type Owed,
  type Posted,
  type Row,
  specOf,
  stories,
  type Waiting,
} from './world.parts.ts';

export class World {
  now: Instant;
  readonly rows = new Map<string, Row>();
  readonly log: Logged[] = [];
  readonly heard: Heard[] = [];
  readonly planned: { readonly ref: CaseRef; readonly mail: PlannedMail; readonly status: string }[] = [];
  readonly posted: Posted[] = [];
  readonly texts = new Map<string, string>();
  private owed: Owed[] = [];
  private waiting: Waiting[] = [];
  /** Which of the receivers hears next; messages of one receiver keep their order. */
  private readonly pick: (of: number) => number;

  constructor(start: Day, pick: (of: number) => number = () => 0) {
    this.now = toInstant(start, '09:00');
    this.pick = pick;
  }

  get today(): Day {
    return dayOf(this.now);
  }

  facts(ref: CaseRef): { readonly status: string } & Readonly<Record<string, unknown>> {
    return this.row(ref).state.facts as { readonly status: string } & Readonly<Record<string, unknown>>;
  }

  row(ref: CaseRef): Row {
    const known = this.rows.get(ref.id);
    if (known !== undefined) return known;
    const state = frozen(initialState(definitionOf(ref.kind)));
    const made: Row = { ref, state, dirty: false, next: null };
    this.rows.set(ref.id, made);
    return made;
  }

  cases(kind: CaseKind): readonly CaseRef[] {
    return [...this.rows.values()]
      .filter(({ ref, state }) => ref.kind === kind && state.facts.status !== 'none')
      .map(({ ref }) => ref);
  }

  /** Gives a command as a client would; the codes of its refusals, or none. */
  give(actor: Actor | PersonId, ref: CaseRef, command: AnyCommand): readonly string[] {
    const by: Actor = typeof actor === 'string' ? { type: 'person', id: actor } : actor;
    const answer = this.knock(by, ref, command);
    this.settle();
    return answer;
  }

  /** Time goes on to 09:00 of a day, and everything due before it happens at its own moment. */
  goTo(day: Day): void {
    const until = Math.max(this.now, toInstant(day, '09:00'));
    this.settle();
    for (let next = this.earliest(); next !== null && next <= until; next = this.earliest()) {
      this.now = Math.max(this.now, next);
      this.settle();
    }
    this.now = until;
    this.settle();
  }

  private earliest(): Instant | null {
    const moments = [...[...this.rows.values()].map(({ next }) => next), ...this.waiting.map(({ leaves }) => leaves)];
    const ahead = moments.filter((at) => at !== null);
    return ahead.length === 0 ? null : ahead.reduce((a, b) => Math.min(a, b));
  }

  private settle(): void {
    for (;;) {
      const receivers = [...new Set(this.owed.map(({ to }) => to.id))];
      const first = receivers[this.pick(receivers.length) % Math.max(1, receivers.length)];
      if (first !== undefined) this.hear(first);
      const due = [...this.rows.values()].find((row) => row.dirty || (row.next !== null && row.next <= this.now));
      if (due !== undefined) this.tell(due);
      if (first === undefined && due === undefined) break;
    }
    this.post();
  }

  private hear(receiver: string): void {
    const at = this.owed.findIndex(({ to }) => to.id === receiver);
    const [message] = this.owed.splice(at, 1);
    if (message === undefined) return;
    const faults = this.faultsOf(message);
    const actor: Actor = { type: 'case', ref: message.from };
    const answer = faults.length > 0 ? faults : this.knock(actor, message.to, message.command);
    // Nobody is told that what is erased could not be told.
    const refusals = answer[0] === 'caseErased' ? [] : answer;
    this.heard.push({ ...message, faults, refusals });
  }

  /** What no business reason excuses: a shape, an unknown command, a text that would be stored a second time. */
  private faultsOf({ to, command }: Owed): readonly string[] {
    const spec = specOf(to, command.type);
    if (spec === undefined) return ['unknownCommand'];
    if (!spec.by.includes('case')) return ['notAllowed'];
    const parsed = spec.schema.safeParse(command);
    const marked = fieldsIn(spec.schema, command).filter(({ kind }) => kind === 'text' || kind === 'person');
    return [
      ...(parsed.success ? [] : parsed.error.issues.map((issue) => `shape: ${issue.path.join('.')} ${issue.message}`)),
      ...marked.map(({ path }) => `stored twice: ${path}`),
    ];
  }

  private knock(actor: Actor, ref: CaseRef, given: AnyCommand): readonly string[] {
    const spec = specOf(ref, given.type);
    if (spec === undefined) return ['unknownCommand'];
    const parsed = spec.schema.safeParse(given);
    if (!parsed.success) return parsed.error.issues.map((issue) => `shape: ${issue.path.join('.')} ${issue.message}`);
    const command = frozen(parsed.data) as AnyCommand;
    const row = this.row(ref);
    if (isErased(row)) return ['caseErased'];
    const parent = fieldsIn(spec.schema, command).find(({ kind }) => kind === 'parent')?.value;
    const agency = this.agencyOf(row) ?? this.agencyNamed(command, parent);
    const context = this.context(row, actor, agency, typeof parent === 'string' ? parent : null);
    const answer = give(definitionOf(ref.kind), row.state, command, context);
    if ('refusals' in answer) return answer.refusals.map(({ code }) => code);
    this.keep(row, answer, actor);
    return [];
  }

  private agencyOf({ ref, state }: Row): string | null {
    return ref.kind === 'agency' ? ref.id : definitionOf(ref.kind).agency(state.facts);
  }

  private agencyNamed(command: AnyCommand, parent: unknown): string | null {
    if (typeof command['agency'] === 'string') return command['agency'];
    const above = typeof parent === 'string' ? this.rows.get(parent) : undefined;
    return above === undefined ? null : this.agencyOf(above);
  }

  private context(row: Row, actor: Actor, agency: string | null, parent: string | null): Context {
    const around = this.around(row, agency);
    const held = actor.type === 'person' ? rolesHeld(actor.id, around.concerned, around.directory, this.today) : [];
    const above = parent === null ? undefined : this.rows.get(parent);
    const own = agency === null ? undefined : (this.rows.get(agency)?.state.facts as AgencyFacts | undefined);
    return frozen({
      ref: row.ref,
      now: this.now,
      today: this.today,
      actor,
      holds: held.map(({ role }) => role),
      quiet: own === undefined || own.status === 'none' ? [] : own.quiet,
      newId: (subject: string) => `${row.ref.id}.${subject.replaceAll('/', '.')}`,
      parent: above === undefined ? null : { kind: above.ref.kind, facts: above.state.facts },
      read: (id: string) => this.texts.get(id) ?? id,
    });
  }

  private around({ ref, state }: Row, agency: string | null) {
    const definition = definitionOf(ref.kind);
    return {
      concerned: { agency: definition.agency(state.facts) ?? agency, people: definition.people(state.facts) },
      directory: directoryOf(
        this.cases('agency').map((ref) => [ref.id, this.row(ref).state.facts as AgencyFacts] as const),
        agency,
      ),
    };
  }

  private keep(row: Row, change: Change, actor: Actor): void {
    row.state = frozen(change.state);
    row.dirty ||= change.events.length > 0;
    for (const event of change.events) this.log.push({ ref: row.ref, at: this.now, actor, event });
    for (const mail of change.mails) this.plan(row, mail);
    for (const message of change.messages) this.owed.push(...this.addressed(row.ref, message));
  }

  private addressed(from: CaseRef, { key, to, command }: Message): readonly Owed[] {
    if ('id' in to) return [{ from, key, to, command }];
    return [...this.rows.values()]
      .filter((row) => !isErased(row))
      .filter(({ ref, state }) => {
        const definition = definitionOf(ref.kind);
        const here = to.agency === undefined || definition.agency(state.facts) === to.agency;
        return ref.kind === to.children && definition.parent(state.facts) === to.of && here;
      })
      .map(({ ref }) => ({ from, key: `${key}/${ref.id}`, to: ref, command }));
  }

  private plan(row: Row, planned: PlannedMail): void {
    const { ref, state } = row;
    this.planned.push({ ref, mail: planned, status: state.facts.status });
    const spec = mailSpec(ref.kind, planned.mail);
    this.waiting.push({
      ref,
      key: planned.key,
      mail: spec.name,
      role: typeof planned.to === 'string' ? planned.to : null,
      person: typeof planned.to === 'string' ? null : planned.to.person,
      at: this.now,
      dutyId: planned.duty?.id ?? null,
      planned,
      leaves: leavesFrom(spec.class, planned.duty !== undefined && cannotWait(planned.duty, this.now), this.now),
    });
  }

  /** What may leave now and is still needed; the store's mailbox asks the same questions. */
  private post(): void {
    const due = this.waiting.filter(({ leaves }) => leaves <= this.now);
    this.waiting = this.waiting.filter(({ leaves }) => leaves > this.now);
    const needed = due.filter(({ ref, planned }) => {
      const { state } = this.row(ref);
      const item = {
        mail: mailSpec(ref.kind, planned.mail).name,
        dutyId: planned.duty?.id ?? null,
        rungId: planned.duty?.rung ?? null,
        due: planned.duty?.due ?? null,
        data: planned.data,
      };
      return overtaken(definitionOf(ref.kind), state, item, { now: this.now, quiet: [] }).why === null;
    });
    const twice = new Set(
      repeated(needed.map((one) => ({ ...one, caseId: one.ref.id }))).map(({ key, ref }) => `${ref.id} ${key}`),
    );
    for (const one of needed.filter(({ ref, key }) => !twice.has(`${ref.id} ${key}`))) {
      const around = this.around(this.row(one.ref), this.agencyOf(this.row(one.ref)));
      const person =
        one.role === null
          ? one.person
          : (route(one.role, around.concerned, around.directory, this.today)?.person ?? null);
      this.posted.push({
        ref: one.ref,
        key: one.key,
        mail: one.mail,
        role: one.role,
        person,
        at: this.now,
        dutyId: one.dutyId,
      });
    }
  }

  private tell(row: Row): void {
    row.dirty = false;
    if (isErased(row)) return;
    const agency = this.agencyOf(row);
    const service: Actor = { type: 'service' };
    const definition = definitionOf(row.ref.kind);
    for (const step of [...stories[row.ref.kind], null]) {
      if (step !== null && step.act in row.state.ledger.acts) continue;
      const tended = tend(definition, row.state, step, this.context(row, service, agency, null));
      const { generation } = row.state.ledger;
      this.keep(row, tended, service);
      row.next = isErased(row) ? null : tended.next;
      if (isErased(row)) break;
      // An act that was taken back: the story starts afresh, as the workflow does.
      if (tended.state.ledger.generation !== generation) {
        row.dirty = true;
        return;
      }
      if (!tended.done || step === null) break;
    }
    row.dirty = false;
  }
}
