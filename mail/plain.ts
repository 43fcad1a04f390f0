/** Messages for whoever writes their own in their place: as plain text, with `{name}` where something is filled in. */
import { type Elements, elementsOf } from './fill.ts';

type Element = Elements[number];

const literal = 0;
const select = 5;
const plural = 6;
const numberOf = 7;

/** A message in its commonest words, and what else it says where things stand otherwise. */
export interface Plain {
  readonly text: string;
  /** Of each place where it chooses its words: all that may stand there, the commonest last. */
  readonly choices: string[][];
}

/** @param counted the number that `#` stands for */
function plainText(elements: Elements, counted = ''): string {
  return elements
    .map((element: Element) => {
      if (element.type === literal) return element.value;
      if (element.type === numberOf) return `{${counted}}`;
      if (element.type === select || element.type === plural) return branchesOf(element, counted).at(-1) ?? '';
      return 'value' in element ? `{${element.value}}` : '';
    })
    .join('');
}

/** ICU asks for the branch `other`, which stands last. */
function branchesOf(element: Element, counted: string): string[] {
  if (element.type !== select && element.type !== plural) return [];
  const number = element.type === plural ? element.value : counted;
  const { other, ...rest } = element.options;
  return [...Object.values(rest), ...(other === undefined ? [] : [other])].map(({ value }) => plainText(value, number));
}

export function plainOf(source: string): Plain {
  const elements = elementsOf(source);
  const choices = elements.map((element) => branchesOf(element, '')).filter((branches) => branches.length > 0);
  return { text: plainText(elements), choices };
}

/** The names whose values a message prints; what only chooses its words is not among them. */
export function printedIn(source: string): ReadonlySet<string> {
  const names = new Set<string>();
  const walk = (elements: Elements): void => {
    for (const element of elements) {
      if ('options' in element) for (const { value } of Object.values(element.options)) walk(value);
      const isPrinted = element.type !== literal && element.type !== select && element.type !== numberOf;
      if (isPrinted && 'value' in element) names.add(element.value);
    }
  };
  walk(elementsOf(source));
  return names;
}
