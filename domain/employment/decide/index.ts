/** The rule of every command. */
import type { Context } from '../../case/definition.ts';
import type { CommandOf, CommandType } from '../commands.ts';
import type { Facts } from '../facts.ts';
import * as changes from './changes.ts';
import { correct, takeBack } from './corrections.ts';
import * as followUp from './follow-up.ts';
import * as gatherings from './gatherings.ts';
import type { Rule, Ruling } from './guard.ts';
import * as leaving from './leaving.ts';
import * as notice from './notice.ts';
import { adopt, open } from './opening.ts';
import { proposeOutcome, recordDecision } from './outcome.ts';
import * as preparation from './preparation.ts';
import * as retention from './retention.ts';

const rules: { readonly [T in CommandType]: Rule<T> } = {
  open,
  adopt,
  proposeOutcome,
  recordDecision,
  correct,
  takeBack,
  ...preparation,
  ...followUp,
  ...notice,
  ...changes,
  ...leaving,
  ...gatherings,
  ...retention,
};

/** A command of one type or of several, such that its type says which rule it fits. */
type Given<T extends CommandType> = { readonly [K in T]: CommandOf<K> & { readonly type: K } }[T];

export const decide = <T extends CommandType>(facts: Facts, command: Given<T>, context: Context): Ruling => {
  const rule: Rule<T> = rules[command.type];
  return rule(facts, command, context);
};
