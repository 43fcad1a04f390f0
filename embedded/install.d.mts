interface PackageList {
  readonly packages: Readonly<Record<string, object>>;
}

/** The sentence for a Node that is too old, or `undefined`; `version` as in `process.versions.node`. */
export function nodeProblem(version: string): string | undefined;
/** Whether the installed packages are those of the lock, apart from what may be missing here. */
export function packagesFit(lock: PackageList, installed: PackageList, omitsDev: boolean): boolean;
/** One sentence and its mend for what npm wrote. */
export function npmProblem(text: string): string;

/** @param folder with `web/` in it */
export function deskIsFresh(folder: string): boolean;
