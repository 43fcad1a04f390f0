import { readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'oxc-parser';
import { expect, test } from 'vitest';
import * as agency from '../../domain/agency/story.ts';
import * as application from '../../domain/application/story.ts';
import * as employment from '../../domain/employment/story.ts';
import * as participation from '../../domain/participation/story.ts';
import * as position from '../../domain/position/story.ts';
import * as round from '../../domain/round/story.ts';
import { caseKinds } from '../../domain/words.ts';
import * as told from '../../workflows/index.ts';

const defined = { agency, application, employment, participation, position, round } as const;

/** What a story may be made of; whatever else stands in one is a decision or a calculation of its own. */
const plain = new Set([
  'Program',
  'ImportDeclaration',
  'ImportSpecifier',
  'ExportNamedDeclaration',
  'FunctionDeclaration',
  'BlockStatement',
  'ExpressionStatement',
  'AwaitExpression',
  'CallExpression',
  'Identifier',
  'Literal',
  'TSTypeAnnotation',
  'TSTypeReference',
  'TSTypeParameterInstantiation',
  'TSVoidKeyword',
]);

/** Every kind of node in a text of TypeScript, in the order of their first appearance. */
function nodesIn(text: string): ReadonlySet<string> {
  const { program, errors } = parseSync('story.ts', text);
  expect(errors).toEqual([]);
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null) {
      if ('type' in value && typeof value.type === 'string') found.add(value.type);
      Object.values(value).forEach(walk);
    }
  };
  walk(program);
  return found;
}

const decisionsIn = (text: string): readonly string[] => [...nodesIn(text)].filter((type) => !plain.has(type));

const source = (kind: string): string => readFileSync(new URL(`../../workflows/${kind}.ts`, import.meta.url), 'utf8');

interface Told {
  readonly wait: string;
  readonly act: string;
  /** The comment that stands before the step. */
  readonly sentence: string;
}

function stepsOf(kind: string): readonly Told[] {
  const text = source(kind);
  const { program, comments } = parseSync('story.ts', text);
  const steps: Told[] = [];
  const visitor = new Visitor({
    CallExpression(node) {
      const [wait, act] = node.arguments;
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'step') return;
      if (wait?.type !== 'Literal' || act?.type !== 'Literal') throw new Error('a step is named by two words');
      const sentence = comments.findLast(
        ({ end }) => end < node.start && /^\s*await\s*$/.test(text.slice(end, node.start)),
      );
      steps.push({ wait: String(wait.value), act: String(act.value), sentence: sentence?.value.trim() ?? '' });
    },
  });
  visitor.visit(program);
  return steps;
}

test('every kind of case has its story in a file of its own', () => {
  expect(Object.keys(defined).toSorted()).toEqual([...caseKinds].toSorted());
  expect(Object.keys(told).toSorted()).toEqual([...caseKinds, 'mailbox', 'webhook'].toSorted());
});

test.each(caseKinds)('%s: the story decides and calculates nothing', (kind) => {
  expect(decisionsIn(source(kind))).toEqual([]);
});

test.each([
  ["if (late) await step('a', 'b');", 'IfStatement'],
  ["await step(late ? 'a' : 'c', 'b');", 'ConditionalExpression'],
  ["late && (await step('a', 'b'));", 'LogicalExpression'],
  ["switch (late) { default: await step('a', 'b'); }", 'SwitchStatement'],
  ["for (;;) await step('a', 'b');", 'ForStatement'],
  ["await step('a', 'b' + 1);", 'BinaryExpression'],
  ['await sleep(days * hours);', 'BinaryExpression'],
  ["await Promise.all([step('a', 'b')]);", 'MemberExpression'],
  ['done += 1;', 'AssignmentExpression'],
])('would be found in a story: %s', (line, type) => {
  expect(decisionsIn(`export async function story(): Promise<void> { ${line} }`)).toContain(type);
});

test.each(caseKinds)('%s: each wait and act of the definition is told once', (kind) => {
  const steps = stepsOf(kind);
  expect(steps.map(({ wait }) => wait).toSorted()).toEqual(Object.keys(defined[kind].waits).toSorted());
  expect(steps.map(({ act }) => act).toSorted()).toEqual(Object.keys(defined[kind].acts).toSorted());
});

test.each(caseKinds)('%s: every step stands under the sentence that it comes from', (kind) => {
  for (const { wait, act, sentence } of stepsOf(kind)) {
    expect(sentence, `${wait}/${act}`).toMatch(/\(.*R-[A-Z]+-\d+/);
    const quoted = /«([^»]*)»/.exec(sentence)?.[1]?.split(/\s+/) ?? [];
    expect(quoted.length, sentence).toBeLessThanOrEqual(8);
  }
});
