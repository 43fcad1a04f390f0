/** What the coordinator's reads of a round answer. Nothing of the server stands in this file: the desk takes its types from it. */
import { z } from 'zod';
import { boardSteps } from '../../domain/round/board.ts';
import { answers, messageRoles } from '../../domain/round/facts.ts';
import { caseKinds, roles } from '../../domain/words.ts';
import { pageOf } from '../cursor.ts';

const day = z.string().meta({ format: 'date' });
const instant = z.string().meta({ format: 'date-time' });

const cell = z.strictObject({
  step: z.enum(boardSteps),
  state: z.enum(['none', 'ahead', 'going', 'done', 'late']),
  done: z.int(),
  of: z.int(),
  day: day.nullable().meta({ description: 'When the last was done, or else when the next is to be' }),
});

const boardRow = z.strictObject({
  agency: z.string(),
  name: z.string(),
  answer: z.enum(answers),
  participation: z.string().nullable().meta({ description: 'Its case; null while it has not been invited' }),
  late: z.int().meta({ description: 'Open duties whose day has passed' }),
  cells: z.array(cell),
  positions: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      status: z.string(),
      deadline: day.nullable(),
      late: z.boolean(),
    }),
  ),
});

export const boardBody = z.strictObject({
  round: z.string(),
  counts: z.strictObject({ agencies: z.int(), late: z.int(), unanswered: z.int(), takingPart: z.int() }),
  page: pageOf(boardRow),
});
export type BoardBody = z.infer<typeof boardBody>;

export const guestsBody = z.strictObject({
  items: z.array(
    z.strictObject({
      role: z.enum(['employee', 'leader', 'mentor', 'hr']),
      agency: z.string(),
      agencyName: z.string(),
      name: z.string().nullable(),
      email: z.string().nullable(),
      employment: z.string().nullable().meta({ description: 'Of an employee: what attendance is recorded on' }),
      coming: z.boolean().nullable(),
      attended: z.boolean().nullable(),
    }),
  ),
});
export type GuestsBody = z.infer<typeof guestsBody>;

export const recipientsBody = z.strictObject({
  items: z.array(
    z.strictObject({
      agency: z.string(),
      name: z.string(),
      answer: z.enum(answers),
      late: z.boolean(),
      standing: z
        .enum(['holder', 'deputy', 'another', 'notInvited', 'declined', 'withdrawn', 'noAddress', 'nobodyThere'])
        .meta({ description: 'Who gets it there, or why nobody does' }),
      gets: z.boolean(),
      people: z.int(),
    }),
  ),
});
export type RecipientsBody = z.infer<typeof recipientsBody>;

const text = (most: number) => z.string().trim().min(1).max(most);
export const messageGiven = z.strictObject({
  to: z.enum(messageRoles),
  subjectNb: text(120),
  bodyNb: text(4000),
  subjectNn: text(120),
  bodyNn: text(4000),
});

const rendered = z.strictObject({ subject: z.string(), text: z.string() });
export const messagePreviewBody = z.strictObject({ nb: rendered, nn: rendered });
export type MessagePreviewBody = z.infer<typeof messagePreviewBody>;

export const planLines = ['everyoneActs', 'nobodyActs'] as const;

export const planBody = z.strictObject({
  line: z.enum(planLines),
  from: day,
  until: day,
  matters: z.array(
    z.strictObject({
      at: instant,
      day,
      kind: z.enum(caseKinds),
      mail: z.string(),
      to: z.enum(roles).nullable(),
      agency: z.string().nullable(),
      duty: z.string().nullable().meta({ description: 'The duty that it reminds of; null: news' }),
      due: day.nullable(),
    }),
  ),
  duties: z.array(
    z.strictObject({
      kind: z.enum(caseKinds),
      duty: z.string(),
      owner: z.enum(roles),
      agency: z.string().nullable(),
      due: day,
    }),
  ),
  samples: z
    .array(z.strictObject({ mail: z.string(), subject: z.string(), text: z.string() }))
    .meta({ description: 'What a mail of each kind looks like, where it is the coordinator’s to read' }),
  agencies: z.record(z.string(), z.string()).meta({ description: 'Names by id' }),
  refusals: z
    .array(z.strictObject({ code: z.string(), field: z.string().nullable(), text: z.string() }))
    .meta({ description: 'Why a draft cannot be started as it stands' }),
});
export type PlanBody = z.infer<typeof planBody>;
