/**
 * The house's own lint rules, loaded by `.oxlintrc.json`. Where a rule does not hold, `.oxlintrc.json` says so file by
 * file: that list is the whole of the exceptions.
 */

/** Of the syntax tree, as much as these rules look at (the linter exports no types for it). */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly computed?: boolean;
  readonly object?: Node;
  readonly property?: Node;
  readonly callee?: Node;
  readonly arguments?: readonly Node[];
  readonly value?: unknown;
}

interface Comment {
  readonly value: string;
  readonly loc: unknown;
}

interface Context {
  readonly sourceCode: { readonly getAllComments: () => readonly Comment[] };
  readonly report: (fault: { node?: Node; loc?: unknown; messageId: 'found' }) => void;
}

interface Rule {
  readonly meta: { readonly messages: { readonly found: string } };
  readonly create: (context: Context) => Readonly<Record<string, (node: Node) => void>>;
}

const nameOf = (node: Node | undefined): string | null => (node?.type === 'Identifier' ? (node.name ?? null) : null);

/** `process.env`: read in `settings/` alone, so that what the service is set by stands in one list. */
const settingsOnly: Rule = {
  meta: { messages: { found: 'Only settings/ reads process.env: take a setting as an argument.' } },
  create: (context) => ({
    MemberExpression(node) {
      if (nameOf(node.object) === 'process' && nameOf(node.property) === 'env')
        context.report({ node, messageId: 'found' });
    },
  }),
};

/** Case time comes from the store's clock, machine time from its port: a bare `Date` is neither (design: Time). */
const timePorts: Rule = {
  meta: {
    messages: { found: 'No bare clock: take `now` as an argument (case time), or store.machineNow (machine time).' },
  },
  create: (context) => ({
    CallExpression(node) {
      const { callee } = node;
      const now = nameOf(callee?.object) === 'Date' && nameOf(callee?.property) === 'now';
      if (now || nameOf(callee) === 'Date') context.report({ node, messageId: 'found' });
    },
    NewExpression(node) {
      if (nameOf(node.callee) === 'Date' && node.arguments?.length === 0) context.report({ node, messageId: 'found' });
    },
  }),
};

const databaseClock =
  /\b(now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\s*\(\s*\)|\b(current_(timestamp|date|time)|localtime(stamp)?)\b/i;

/** The database has a clock too, and a rehearsal's time is not in it. */
const noDatabaseClock: Rule = {
  meta: { messages: { found: 'No clock of the database in SQL: pass the moment as a parameter.' } },
  create: (context) => ({
    Literal(node) {
      if (typeof node.value === 'string' && databaseClock.test(node.value))
        context.report({ node, messageId: 'found' });
    },
    TemplateElement(node) {
      if (databaseClock.test(JSON.stringify(node.value))) context.report({ node, messageId: 'found' });
    },
  }),
};

const suppression = /^\W*(oxlint-disable|eslint-disable|biome-ignore|@ts-(expect-error|ignore|nocheck))/;
/** After the rule's name: ` -- why` (linter) or `: why` (compiler, formatter), in more than a word or two. */
const reasoned = /( -- |: )\S.{9,}/;

/** A suppression that does not say why is a rule that nobody keeps (style: Sizes). */
const suppressionReason: Rule = {
  meta: { messages: { found: 'A suppression says why on its own line, after " -- " or ": ".' } },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        const line = comment.value.trim();
        if (suppression.test(line) && !reasoned.test(line)) context.report({ loc: comment.loc, messageId: 'found' });
      }
    },
  }),
};

const rules: Readonly<Record<string, Rule>> = {
  'settings-only': settingsOnly,
  'time-ports': timePorts,
  'no-database-clock': noDatabaseClock,
  'suppression-reason': suppressionReason,
};

export default { meta: { name: 'house' }, rules };
