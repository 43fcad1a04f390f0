/** Agencies from a file: tried first, and brought in when there is nothing to correct (R-OPS-1). */
import { type ReactNode, useState } from 'react';
import { importTexts } from '../../texts/web/imports/index.ts';
import { roundTexts } from '../../texts/web/round/index.ts';
import { ImportForm } from '../imports/import-form.tsx';
import { useTexts } from '../language.tsx';
import { useAnnounce } from '../shell/announce.tsx';
import { type RoundRecord, roundAddress } from './use-round.ts';

interface Props {
  readonly round: RoundRecord;
  readonly again: () => Promise<void>;
}

export function ImportAgencies({ round, again }: Props): ReactNode {
  const say = useTexts(roundTexts);
  const sayImport = useTexts(importTexts);
  const announce = useAnnounce();
  // A file that has been brought in leaves an empty form.
  const [turn, setTurn] = useState(0);
  return (
    <section aria-labelledby="import">
      <h2 className="ds-heading" data-size="sm" id="import">
        {say('import.title')}
      </h2>
      <p>{say('import.lead')}</p>
      <ImportForm
        key={turn}
        address={`${roundAddress(round.id)}/imports/agencies`}
        done={(report) => {
          announce(sayImport('import.done', { count: report.new + report.changed }));
          setTurn(turn + 1);
          void again();
        }}
      />
    </section>
  );
}
