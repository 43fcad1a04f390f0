/** Where the recorded histories are. */
export const historiesFolder = new URL('../histories/', import.meta.url);
