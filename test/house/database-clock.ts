/** Clocks of the database where the linter does not look: Prisma's schema and the migrations (design: Time). */
const clock =
  /@updatedAt|\b(now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\s*\(\s*\)|\bcurrent_(timestamp|date|time)\b|\blocaltime(stamp)?\b/i;

/** The lines that read it, as `line: text`; what stands in a comment reads nothing. */
export const databaseClocks = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line, index) => `${index + 1}: ${line.trim()}`)
    .filter((line) => clock.test(line.replace(/(\/\/|--).*$/, '')));
