/** Whose mail is read: an agency's cases', or a round's; and where one mail of it stands. */
export const mailStates = ['waiting', 'sent', 'refused', 'superseded'] as const;
type MailState = (typeof mailStates)[number];

export const isMailState = (text: string | null): text is MailState => mailStates.some((one) => one === text);

export interface MailSource {
  readonly plural: 'agencies' | 'rounds';
  readonly id: string;
}

const named = { agencies: 'virksomhet', rounds: 'runde' } as const;

export const mailAddress = (source: MailSource, message: string): string =>
  `/administrasjon/e-post/${encodeURIComponent(message)}?${new URLSearchParams({ [named[source.plural]]: source.id })}`;

export const mailsAddress = (source: MailSource): string =>
  `/administrasjon/e-post?${new URLSearchParams({ [named[source.plural]]: source.id })}`;

/** Null: the address says neither. */
export function sourceIn(search: string): MailSource | null {
  const asked = new URLSearchParams(search);
  const [agency, round] = [asked.get(named.agencies), asked.get(named.rounds)];
  if (round !== null) return { plural: 'rounds', id: round };
  return agency === null ? null : { plural: 'agencies', id: agency };
}
