/** No word for people stands outside the catalogue (R-UU-2). */
import { readdir, readFile } from 'node:fs/promises';
import {
  type Expression,
  type JSXChild,
  type JSXElement,
  type JSXEmptyExpression,
  type JSXFragment,
  parseSync,
  Visitor,
} from 'oxc-parser';
import { expect, test } from 'vitest';

const root = new URL('../../../web/', import.meta.url);
const files = (await readdir(root, { recursive: true })).filter(
  (one) => one.endsWith('.tsx') && !one.startsWith('dist'),
);

/** What people read or hear of an element, beside what stands in it. */
const spoken = new Set([
  'aria-label',
  'aria-description',
  'title',
  'placeholder',
  'alt',
  'label',
  'description',
  'lead',
  'hint',
]);

/** `part.people`: what a component of ours is given says it in the reader's language. */
const isKey = (text: string): boolean => /^[a-z]\w*(\.\w+)+$/.test(text);

/** The service's own name is the same in every language. */
const isWord = (text: string): boolean => !isKey(text) && /\p{L}{2}/u.test(text.replaceAll('Forløp', ''));

/** The words that an expression may come to, where they are written in it. */
function wordsIn(node: Expression | JSXEmptyExpression | JSXElement | JSXFragment): readonly string[] {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return node.quasis.map((one) => one.value.raw);
    case 'ConditionalExpression':
      return [...wordsIn(node.consequent), ...wordsIn(node.alternate)];
    case 'LogicalExpression':
      return [...wordsIn(node.left), ...wordsIn(node.right)];
    default:
      return [];
  }
}

const wordsOf = (children: readonly JSXChild[]): readonly string[] =>
  children.flatMap((child) => (child.type === 'JSXExpressionContainer' ? wordsIn(child.expression) : []));

function strayWords(name: string, source: string): readonly string[] {
  const found: string[] = [];
  new Visitor({
    JSXText: ({ value }) => void found.push(value),
    JSXElement: ({ children }) => void found.push(...wordsOf(children)),
    JSXFragment: ({ children }) => void found.push(...wordsOf(children)),
    JSXAttribute: ({ name: attribute, value }) => {
      if (value === null || attribute.type !== 'JSXIdentifier' || !spoken.has(attribute.name)) return;
      found.push(...wordsIn(value.type === 'JSXExpressionContainer' ? value.expression : value));
    },
  }).visit(parseSync(name, source).program);
  return found.filter(isWord);
}

test('the finder finds words in elements, in attributes and in choices between them', () => {
  const source = `const a = <p title="Heading" className="desk-quiet" aria-label={late ? 'Passed' : say('x')}>
    Hello {busy && 'Waiting'} {\`\${n} days\`} {say('duty.due')} Forløp</p>;`;
  expect(
    strayWords('a.tsx', source)
      .map((one) => one.trim())
      .toSorted(),
  ).toEqual(['Heading', 'Hello', 'Passed', 'Waiting', 'days'].toSorted());
});

test.each(files)('%s', async (name) => {
  expect(strayWords(name, await readFile(new URL(name, root), 'utf8'))).toEqual([]);
});
