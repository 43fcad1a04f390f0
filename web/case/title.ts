/** A case by its title and, where the reader may know it, the name of whom it is about: two of one title look alike. */
export const titleWith = (title: string | null, person: string | null): string =>
  [title, person].filter((one) => one !== null).join(', ');
