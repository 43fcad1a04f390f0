/** The reply that the agency's own tool can send to those who did not tick (R-APP-8): the words of the mail to HR. */
import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useRef } from 'react';
import type { Position } from '../../domain/position/facts.ts';
import type { Language } from '../../domain/words.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { position as en } from '../../texts/mails/position.en.ts';
import { position as nb } from '../../texts/mails/position.nb.ts';
import { position as nn } from '../../texts/mails/position.nn.ts';
import { sentence } from '../../texts/sentence.ts';
import { hiringTexts } from '../../texts/web/hiring/index.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { useAnnounce } from '../shell/announce.tsx';

/** What stands in the mail to be passed on. */
const quoteIn = (blocks: readonly (string | object)[]): readonly string[] =>
  blocks.flatMap((block) =>
    typeof block === 'object' && 'quote' in block && Array.isArray(block.quote)
      ? block.quote.filter((one) => typeof one === 'string')
      : [],
  );

const quotes: Readonly<Record<Language, readonly string[]>> = {
  nb: quoteIn(nb.toolReply.body),
  nn: quoteIn(nn.toolReply.body),
  en: quoteIn(en.toolReply.body),
};

interface Props {
  readonly position: Position;
  readonly agency: string;
}

export function ToolReply({ position, agency }: Props): ReactNode {
  const say = useTexts(hiringTexts);
  const announce = useAnnounce();
  const { language, dayText } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const { title, targetGroup, declarationDeadline } = position;
  const answerBy = declarationDeadline === null ? '…' : dayText(declarationDeadline);
  const values = { title, targetGroup, agencyName: agency, answerBy };
  const paragraphs = quotes[language].map((one) => sentence('reply of the tool', one, language, values));
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(paragraphs.join('\n\n'));
      announce(say('reply.copied'));
    } catch {
      // Where the browser does not let us, the words are marked for the person to copy.
      getSelection()?.selectAllChildren(place.current ?? document.body);
      announce(say('reply.marked'));
    }
  };
  return (
    <section aria-labelledby="reply">
      <h2 className="ds-heading" data-size="sm" id="reply">
        {say('reply')}
      </h2>
      <p>{say('reply.intro')}</p>
      <div className="position-quote" lang={commonTexts[language].locale} ref={place}>
        {paragraphs.map((one) => (
          <p key={one}>{one}</p>
        ))}
      </div>
      <Button type="button" variant="secondary" onClick={() => void copy()}>
        {say('reply.copy')}
      </Button>
    </section>
  );
}
