/** What administration's reads answer. Nothing of the server stands in this file: the desk takes its types from it. */
import { z } from 'zod';
import { erasureClasses, holdReasons } from '../../domain/case/erasure.ts';
import { caseKinds, roles } from '../../domain/words.ts';

const instant = z.string().meta({ format: 'date-time' });
const day = z.string().meta({ format: 'date' });
const kind = z.enum(caseKinds);
const next = z.string().nullable().meta({ description: 'The cursor of the next page; null: this was the last' });
const people = z.record(z.string(), z.string()).meta({ description: 'Names by person id' });

export const listedStates = ['waiting', 'sent', 'refused', 'superseded'] as const;

const listedMail = z.strictObject({
  case: z.string(),
  kind,
  title: z.string().nullable(),
  mail: z.string(),
  subject: z.string().meta({ description: 'What it is about, in the words of its subject' }),
  state: z.enum(listedStates),
  why: z.string().nullable().meta({ description: 'A code: why it was refused or left out' }),
  role: z.enum(roles).nullable(),
  person: z.string().nullable().meta({ description: 'Null while nobody can be found' }),
  at: instant,
  notBefore: instant,
  sentAt: instant.nullable(),
  message: z.string().nullable().meta({ description: 'By this it is read as it was sent' }),
});
export const outboxBody = z.strictObject({ items: z.array(listedMail), people, next }).meta({ id: 'Outbox' });
export type OutboxBody = z.infer<typeof outboxBody>;

export const mailTextsBody = z
  .strictObject({
    items: z.array(
      z.strictObject({
        mail: z.string(),
        kind,
        subject: z.string(),
        own: z.int().meta({ description: 'Paragraphs in the agency’s own words' }),
      }),
    ),
  })
  .meta({ id: 'MailTexts' });
export type MailTextsBody = z.infer<typeof mailTextsBody>;

const plain = z.strictObject({
  text: z.string().meta({ description: 'In its commonest words, with `{name}` where something is filled in' }),
  choices: z
    .array(z.array(z.string()))
    .meta({ description: 'Of each place where it chooses its words: all of them, the commonest last' }),
});
const inForm = z.strictObject({ standard: plain, own: z.string().nullable() });
const shown = z.strictObject({ subject: z.string(), text: z.string() });

export const mailTextBody = z
  .strictObject({
    mail: z.string(),
    subject: z.string().meta({ description: 'Before anything fills it' }),
    basis: z.string(),
    names: z.array(z.string()).meta({ description: 'What may stand in the text as `{name}`' }),
    paragraphs: z.array(
      z.strictObject({
        number: z.int(),
        mark: z.string().meta({ description: 'Of the standard text: `standard` of the command' }),
        outdated: z.boolean().meta({ description: 'The standard text has changed since; it is used again' }),
        nb: inForm,
        nn: inForm,
      }),
    ),
    example: z.strictObject({ nb: shown, nn: shown }).meta({ description: 'The mail with values made up' }),
    standard: z.strictObject({ nb: shown, nn: shown }).meta({ description: 'The same in the service’s own words' }),
  })
  .meta({ id: 'MailText' });
export type MailTextBody = z.infer<typeof mailTextBody>;

export const sentMailBody = z
  .strictObject({
    id: z.string(),
    state: z.string(),
    code: z.string().nullable().meta({ description: 'The server’s answer, where it said no' }),
    sentAt: instant.nullable(),
    attempts: z.int(),
    from: z.string().nullable().meta({ description: 'Null: it has been erased' }),
    to: z.string().nullable(),
    subject: z.string().nullable(),
    text: z.string().nullable(),
  })
  .meta({ id: 'SentMail' });
export type SentMailBody = z.infer<typeof sentMailBody>;

const access = z.strictObject({
  id: z.string(),
  at: instant,
  readerType: z.enum(['person', 'system']),
  reader: z.string().meta({ description: 'A person, or the agency whose system it was' }),
  as: z.array(z.string()).meta({ description: 'The roles that let the reader in' }),
  onBehalfOf: z.string().nullable(),
  what: z.string().meta({ description: 'course, record, log, outlook, mails, export; access: who has read it' }),
  case: z.string(),
  kind,
  title: z.string().nullable(),
  about: z.string().nullable().meta({ description: 'The applicant or employee' }),
});
export const accessBody = z.strictObject({ items: z.array(access), people, next }).meta({ id: 'AccessLog' });
export type AccessBody = z.infer<typeof accessBody>;

const held = z.strictObject({
  case: z.string(),
  kind,
  title: z.string().nullable(),
  person: z.string().nullable(),
  hold: z.enum(holdReasons).nullable(),
  askedOn: day.nullable().meta({ description: 'When the person asked for erasure, where nobody has answered' }),
  answerBy: day.nullable(),
  grantedOn: day.nullable().meta({ description: 'When HR said yes; it is erased some days later' }),
});
export const holdsBody = z.strictObject({ items: z.array(held), people }).meta({ id: 'Holds' });
export type HoldsBody = z.infer<typeof holdsBody>;

const trouble = z.strictObject({ case: z.string(), kind, agency: z.string().nullable(), code: z.string() });
export const healthBody = z
  .strictObject({
    ok: z.boolean().meta({ description: 'Nothing of this needs a person' }),
    now: instant.meta({ description: 'Case time' }),
    rehearsal: z.boolean(),
    sweepAgeMs: z.int().nullable().meta({ description: 'Null: there has been no sweep' }),
    oldestMailMs: z.int().nullable().meta({ description: 'Of what is written and not delivered; null: nothing' }),
    lateMails: z.int(),
    mailsForNobody: z.int(),
    attention: z.array(trouble).meta({ description: 'Cases that do not come to rest' }),
    stuck: z.array(trouble).meta({ description: 'Steps that could not be done; the code is "act: fault"' }),
    failingMessages: z.array(z.strictObject({ from: z.string(), to: z.string() })),
    failingMailboxes: z.array(z.strictObject({ code: z.string() })),
    failingWebhooks: z.array(z.strictObject({ agency: z.string(), code: z.string() })),
    agencies: z.record(z.string(), z.string()).meta({ description: 'Names by agency id' }),
  })
  .meta({ id: 'ServiceHealth' });
export type HealthBody = z.infer<typeof healthBody>;

const receipt = z
  .strictObject({
    case: z.string(),
    kind: z.enum(caseKinds),
    day: z.string().meta({ format: 'date' }),
    class: z.enum(erasureClasses),
    basis: z.string().meta({ description: 'What it rests on' }),
    contents: z.int().meta({ description: 'Texts that were emptied' }),
    messages: z.int().meta({ description: 'Mails that were emptied' }),
    people: z.int().meta({ description: 'People whose names and addresses went with it' }),
    runs: z.int().meta({ description: 'Runs of workflows that were deleted' }),
    finishedAt: z.string().nullable().meta({ format: 'date-time', description: 'Null: workflows are still deleted' }),
  })
  .meta({ id: 'ErasureReceipt' });

export const receiptsBody = z.strictObject({ items: z.array(receipt) });
export type ReceiptsBody = z.infer<typeof receiptsBody>;
