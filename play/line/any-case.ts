/** What a steward does about what the service could not do itself (R-OPS-10, R-MAIL-2). */
import type { CaseKind } from '../../domain/words.ts';
import type { caseDuties as texts } from '../../texts/duties/case.nb.ts';
import { type Does, fulfil, subject } from './scene.ts';

export const anyCaseDoes = {
  stuck: fulfil((doing) => ({ act: subject(doing) })),
  refused: fulfil((doing) => ({ key: subject(doing) })),
  undeliverable: fulfil((doing) => ({ key: subject(doing), note: 'Skrevet ut og gitt på papir.' })),
} satisfies Readonly<Record<keyof typeof texts, Does<CaseKind>>>;
