/** What happens if a duty is not done, in words. */
import { commonTexts } from '../../texts/common/index.ts';
import type { Texts } from '../language.tsx';
import { consequenceOf, type Told } from './consequence.ts';

/** Null: nobody is told of it, and nobody reminded. */
export function consequenceText({ say, dayText, language }: Texts, duty: Told): string | null {
  const found = consequenceOf(duty);
  switch (found.key) {
    case 'others':
      return say('duty.othersTold', { role: commonTexts[language].roles[found.role], day: dayText(found.day) });
    case 'reminded':
      return say('duty.reminded', { day: dayText(found.day) });
    case 'nothing':
      return null;
    default:
      return found satisfies never;
  }
}
