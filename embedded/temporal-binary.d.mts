type Environment = Readonly<Record<string, string | undefined>>;

/** The version of the Temporal CLI that is fetched where the machine has none. */
export const temporalVersion: string;
/** The path of the program, or `undefined` where it must be fetched first. A TEMPORAL_CLI that names nothing fails. */
export function findTemporal(env: Environment): string | undefined;
/** Fetches the program into the cache and answers its path; fails with a sentence and its mend. */
export function fetchTemporal(env: Environment): Promise<string>;
