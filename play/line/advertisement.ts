/** An advertisement that the check of R-POS-3 has nothing to say about, whatever the position. */
import { checkAdvertisement } from '../../domain/advertisement/check.ts';
import type { About } from '../../domain/advertisement/findings.ts';
import { type SampleCode, sampleSentence } from '../../domain/advertisement/samples.ts';

export interface Written {
  readonly text: string;
  /** Set where the position itself, its title say, is what the check finds fault with. */
  readonly findingsReason?: string;
}

export function advertisementFor(about: About): Written {
  const sentence = (code: SampleCode): string => sampleSentence(code, 'nb', about);
  const text = [
    about.title,
    `${sentence('programmeNotEarly')} ${sentence('groupNotEarly')}`,
    sentence('programmeNotExplained'),
    'Arbeidsoppgaver\n- utrede saker sammen med en kollega\n- svare på henvendelser',
    'Kvalifikasjoner\n- utdanning som passer til oppgavene\n- du skriver klart',
    `${sentence('percentageMissing')} ${sentence('adjustmentNotOffered')} ${sentence('durationMissing')}`,
    sentence(about.hasTickBox ? 'tickNotAsked' : 'declarationNotAsked'),
    sentence('statisticsNotExplained'),
    sentence('publicationNotWarned'),
  ].join('\n\n');
  return checkAdvertisement(text, about).length === 0 ? { text } : { text, findingsReason: 'Tittelen er fastsatt.' };
}
