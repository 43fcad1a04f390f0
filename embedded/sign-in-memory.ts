/** Where the embedded provider remembers: this process alone, so that a new start has nobody signed in. */
import type { Adapter, Remembered } from './oidc.mjs';

/** A memory of its own for one provider: two of them in one process share nothing. */
export function createMemory(): new (model: string) => Adapter {
  const kept = new Map<string, Remembered>();
  const findBy = (model: string, field: string, value: string): Remembered | undefined =>
    [...kept].find(([key, one]) => key.startsWith(`${model}:`) && one[field] === value)?.[1];
  return class Memory implements Adapter {
    readonly #model: string;
    constructor(model: string) {
      this.#model = model;
    }
    #key(id: string): string {
      return `${this.#model}:${id}`;
    }
    async upsert(id: string, payload: Remembered): Promise<void> {
      kept.set(this.#key(id), payload);
    }
    async find(id: string): Promise<Remembered | undefined> {
      return kept.get(this.#key(id));
    }
    async findByUid(uid: string): Promise<Remembered | undefined> {
      return findBy(this.#model, 'uid', uid);
    }
    async findByUserCode(code: string): Promise<Remembered | undefined> {
      return findBy(this.#model, 'userCode', code);
    }
    async consume(id: string): Promise<void> {
      const one = kept.get(this.#key(id));
      if (one !== undefined) one['consumed'] = true;
    }
    async destroy(id: string): Promise<void> {
      kept.delete(this.#key(id));
    }
    async revokeByGrantId(grantId: string): Promise<void> {
      for (const [key, one] of kept) if (one['grantId'] === grantId) kept.delete(key);
    }
  };
}
