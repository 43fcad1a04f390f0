/** Every schema is made twice, as it is read and as it is written; only those that some route names are kept. */
interface Described {
  readonly components?: { schemas?: Record<string, unknown> };
}

const names = (value: unknown): readonly string[] =>
  [...JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) =>
    decodeURIComponent(name ?? ''),
  );

export function withoutUnused<T extends object>(document: T): T {
  const { components, ...rest } = document as T & Described;
  const schemas = components?.schemas ?? {};
  const used = new Set<string>();
  const todo = [...names(rest)];
  for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
    if (used.has(name)) continue;
    used.add(name);
    todo.push(...names(schemas[name] ?? {}));
  }
  const kept = Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)));
  return { ...document, components: { ...components, schemas: kept } };
}
