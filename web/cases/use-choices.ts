/** What the list can be narrowed to: the agencies and rounds that the reader meets. */
import type { ListBody } from '../../api/cases/bodies.ts';
import { useRead } from '../api/use-read.ts';
import { useLanguage } from '../language.tsx';
import { useSigned } from '../shell/session.tsx';

export interface Choice {
  readonly id: string;
  readonly text: string;
}

export interface Choices {
  readonly agencies: readonly Choice[];
  readonly rounds: readonly Choice[];
}

/** The newest hundred: nobody looks through more of them in a list of choices. */
const most = 'sort=changed&limit=100';

export function useChoices(): Choices {
  const { language } = useLanguage();
  const { me } = useSigned();
  const coordinates = me.offices.some(({ role }) => role === 'coordinator');
  const hasOffice = me.offices.length > 0;
  const agencies = useRead<ListBody>(hasOffice ? `/v1/agencies?${most}` : null, { once: true });
  const rounds = useRead<ListBody>(coordinates ? `/v1/rounds?${most}` : null, { once: true });
  // An agency meets a round through its part in it.
  const parts = useRead<ListBody>(hasOffice && !coordinates ? `/v1/participations?${most}` : null, { once: true });
  const itemsOf = ({ now }: typeof agencies): ListBody['items'] => (now.state === 'there' ? now.body.items : []);
  const sorted = (choices: readonly Choice[]): readonly Choice[] =>
    choices.toSorted((a, b) => a.text.localeCompare(b.text, language));
  return {
    agencies: sorted(itemsOf(agencies).map(({ id, title }) => ({ id, text: title ?? id }))),
    rounds: sorted([
      ...itemsOf(rounds).map(({ id, title }) => ({ id, text: title ?? id })),
      ...itemsOf(parts).flatMap(({ parent, title }) =>
        parent === null ? [] : [{ id: parent, text: title ?? parent }],
      ),
    ]),
  };
}
