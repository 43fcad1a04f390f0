/** In the target group or not, in two clicks: the answer, and what it rests on (R-APP-5): never which group or why. */
import { Button, Fieldset } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { BoardItem } from '../../api/cases/bodies.ts';
import { noReasons, type SettleReason, yesReasons } from '../../domain/application/facts.ts';
import { optionText } from '../../texts/fields/index.ts';
import { positionTexts } from '../../texts/web/position/index.ts';
import { useGive } from '../api/use-give.ts';
import { useSeen } from '../case/seen.ts';
import { Faults } from '../forms/faults.tsx';
import { useLanguage, useTexts } from '../language.tsx';

type Answer = 'yes' | 'no';

/** Reasons that can be true as things stand; the rules look at the same. */
const possible: Partial<Readonly<Record<SettleReason, (item: BoardItem) => boolean>>> = {
  certificateSeen: ({ certificate }) => certificate !== null && certificate.seenOn !== null,
  certificateNotShown: ({ certificate }) => certificate !== null && certificate.seenOn === null,
  didNotAnswer: ({ group }) => group === 'toSettle',
};

const reasonsFor = (answer: Answer, item: BoardItem): readonly SettleReason[] =>
  (answer === 'yes' ? yesReasons : noReasons).filter((reason) => possible[reason]?.(item) ?? true);

interface Props {
  readonly item: BoardItem;
  readonly name: string;
  readonly done: () => void;
}

export function SettleButtons({ item, name, done }: Props): ReactNode {
  const say = useTexts(positionTexts);
  const { language } = useLanguage();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const giving = useGive();
  const seen = useSeen({ kind: 'application', id: item.id, seq: item.seq, views: ['record', 'log'] });
  const settle = async (reason: SettleReason): Promise<void> => {
    const body = { inTargetGroup: answer === 'yes', reason };
    if (await giving.submit({ ref: { kind: 'application', id: item.id }, name: 'settle', body }, seen)) done();
  };
  return (
    <div>
      <Faults giving={giving} />
      <div className="desk-actions">
        {(['yes', 'no'] as const).map((one) => (
          <Button
            key={one}
            type="button"
            data-size="sm"
            variant="secondary"
            aria-expanded={answer === one}
            onClick={() => setAnswer(answer === one ? null : one)}
          >
            {say(`settle.${one}`)}
            <span className="ds-sr-only">: {name}</span>
          </Button>
        ))}
      </div>
      {answer === null ? null : (
        <Fieldset className="position-reasons">
          <Fieldset.Legend>{say('settle.because')}</Fieldset.Legend>
          <div className="desk-actions">
            {reasonsFor(answer, item).map((reason) => (
              <Button
                key={reason}
                type="button"
                data-size="sm"
                loading={giving.busy}
                onClick={() => void settle(reason)}
              >
                {optionText('reason', reason, language)}
              </Button>
            ))}
          </div>
        </Fieldset>
      )}
    </div>
  );
}
