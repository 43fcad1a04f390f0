/** Says how many files knip looked at: a tool that sees nothing finds nothing (loaded by `test/check.ts`). */
interface Looked {
  readonly counters: { readonly processed: number };
}

export default ({ counters }: Looked): void => console.log(`knip looked at ${counters.processed} files`);
