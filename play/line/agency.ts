/** What an agency does about its duties (R-OPS-5, R-EMP-14). */
import { fillableRoles } from '../../domain/agency/facts.ts';
import type { agency as texts } from '../../texts/duties/agency.nb.ts';
import { type Does, fulfil, invented, subject } from './scene.ts';

export const agencyDoes = {
  vacant: fulfil((doing) => {
    const role = fillableRoles.find((one) => one === subject(doing)) ?? 'hr';
    return { role, person: invented(doing.scene, doing.ref.id, role) };
  }),
  unionDiscussion: fulfil((doing) => ({ year: Number(subject(doing)), on: doing.scene.today })),
  annualExtract: fulfil((doing) => ({ year: Number(subject(doing)) })),
  // A system outside; nothing is told to one here.
  endpoint: () => [],
} satisfies Readonly<Record<keyof typeof texts, Does<'agency'>>>;
