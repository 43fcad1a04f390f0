/** Reads a scenario file and refuses it with every fault listed, each with its line and how to mend it. */
import { readFile } from 'node:fs/promises';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { checkScenario } from './check-scenario.ts';
import {
  commandStep,
  downtimeStep,
  faultStep,
  type ReadScenario,
  type ScenarioFault,
  ScenarioProblem,
  scenarioSchema,
  terminateStep,
} from './scenario.ts';

type Path = readonly PropertyKey[];

export const readScenario = async (file: string): Promise<ReadScenario> =>
  parseScenario(await readFile(file, 'utf8'), file);

export function parseScenario(text: string, file: string): ReadScenario {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const fault = (line: number, message: string): ScenarioFault => ({ file, line, message });
  if (document.errors.length > 0) {
    throw new ScenarioProblem(
      document.errors.map((error) =>
        fault(lines.linePos(error.pos[0]).line, `not YAML: ${error.message.split('\n')[0]}`),
      ),
    );
  }
  const lineOf = (path: Path): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const given: unknown = document.toJS();
  const result = scenarioSchema.safeParse(given);
  if (!result.success) {
    const issues = result.error.issues.flatMap((issue) => closer(issue, given));
    throw new ScenarioProblem(issues.map(({ path, message }) => fault(lineOf(path), `${path.join('.')}: ${message}`)));
  }
  const found = checkScenario(result.data);
  if (found.length > 0) throw new ScenarioProblem(found.map(({ path, message }) => fault(lineOf(path), message)));
  return { file, scenario: result.data, lineOf };
}

const kindsOfStep = [
  ['do', commandStep],
  ['fault', faultStep],
  ['downtime', downtimeStep],
  ['terminate', terminateStep],
] as const;

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), value);

/** A step that is none of the four kinds: says what is wrong with the kind that it means to be. */
function closer(issue: z.core.$ZodIssue, given: unknown): readonly { path: Path; message: string }[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...issue.path, key], message: 'there is no such field; take it out' }));
  }
  if (issue.code !== 'invalid_union' || issue.path[0] !== 'steps')
    return [{ path: issue.path, message: issue.message }];
  const step = valueAt(given, issue.path);
  const meant = kindsOfStep.find(([field]) => typeof step === 'object' && step !== null && field in step);
  if (meant === undefined) {
    const message = 'a step has one of: do (with who and case), fault, downtime, terminate';
    return [{ path: issue.path, message }];
  }
  const result = meant[1].safeParse(step);
  return (result.error?.issues ?? []).flatMap((one) => closer({ ...one, path: [...issue.path, ...one.path] }, given));
}
