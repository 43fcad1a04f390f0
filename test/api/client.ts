/** A client that knows the API's description and nothing else: operations by their names, checked before they are sent. */
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly required?: boolean }[];
  readonly requestBody?: {
    readonly content: { readonly 'application/json': { readonly schema: { readonly $ref: string } } };
  };
  readonly responses: Readonly<Record<string, unknown>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, { readonly properties?: object; readonly required?: readonly string[] }>>;
  };
}

export interface Said {
  readonly status: number;
  readonly etag: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Call {
  readonly id?: string;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The description forbids what was about to be sent, or says nothing of what came back. */
export class NotDescribed extends Error {}

export function clientOf(origin: string, description: Description): (operation: string, call: Call) => Promise<Said> {
  const operations = new Map(
    Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(
        ([method, operation]) => [operation.operationId, { path, method, operation }] as const,
      ),
    ),
  );
  return async (name, { id = '', body, headers = {} }) => {
    const found = operations.get(name);
    if (found === undefined) throw new NotDescribed(`there is no operation ${name}`);
    const { path, method, operation } = found;
    checkHeaders(operation, headers);
    if (body !== undefined) checkBody(description, operation, body);
    const answer = await fetch(origin + path.replace('{id}', encodeURIComponent(id)), {
      method: method.toUpperCase(),
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { status } = answer;
    const known = operation.responses[String(status)] ?? operation.responses[`${String(status)[0]}XX`];
    if (known === undefined) throw new NotDescribed(`${name} answered ${status}, of which nothing is said`);
    return { status, etag: answer.headers.get('etag'), body: (await answer.json()) as Said['body'] };
  };
}

function checkHeaders({ operationId, parameters = [] }: Operation, headers: Readonly<Record<string, string>>): void {
  const needed = parameters.filter((one) => one.in === 'header' && one.required === true).map(({ name }) => name);
  const missing = needed.filter((name) => headers[name] === undefined);
  if (missing.length > 0) throw new NotDescribed(`${operationId} needs ${missing.join(', ')}`);
}

function checkBody({ components }: Description, { operationId, requestBody }: Operation, body: object): void {
  const ref = requestBody?.content['application/json'].schema.$ref.split('/').at(-1) ?? '';
  const { properties = {}, required = [] } = components.schemas[ref] ?? {};
  const unknown = Object.keys(body).filter((field) => !(field in properties));
  const missing = required.filter((field) => !(field in body));
  if (unknown.length + missing.length > 0) {
    throw new NotDescribed(`${operationId}: unknown ${unknown.join(', ')}; missing ${missing.join(', ')}`);
  }
}
