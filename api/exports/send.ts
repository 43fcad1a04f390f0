/** One table in the form that was asked for: JSON for machines, CSV and workbooks for people's spreadsheets (R-STA-3). */
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { languages } from '../../domain/words.ts';
import { toCsv } from '../../exports/csv.ts';
import { type ExportTable, itemsOf, type Word } from '../../exports/table.ts';
import { toXlsx } from '../../exports/xlsx.ts';
import type { ExportTexts } from '../../texts/exports/index.ts';
import { mayFail, type ProblemCode } from '../problem.ts';

export const formats = ['json', 'csv', 'xlsx'] as const;
export type Format = (typeof formats)[number];

export const formatQuery = {
  language: z.enum(languages).optional().meta({ description: 'In place of Accept-Language, for a link' }),
  format: z.enum(formats).default('json').meta({
    description: 'csv and xlsx have headings and words in the language asked for; json has codes',
  }),
};

const types = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

const item = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).nullable());
const bytes = z.string().meta({ format: 'binary' });

/** For a route's `response`. */
export const tableOr = (...codes: readonly ProblemCode[]) => ({
  200: {
    description: 'The list',
    content: {
      'application/json': { schema: z.strictObject({ items: z.array(item) }) },
      'text/csv': { schema: bytes },
      [types.xlsx]: { schema: bytes },
    },
  },
  ...mayFail(...codes),
});

export const yesOrNo = (value: boolean, texts: ExportTexts): Word => ({
  code: value,
  text: value ? texts.yes : texts.no,
});

export function sendTable(reply: FastifyReply, format: Format, table: ExportTable): FastifyReply {
  reply.code(200);
  if (format === 'json') return reply.type('application/json').send({ items: itemsOf(table) });
  const content = format === 'csv' ? toCsv(table) : toXlsx(table);
  return sendFile(reply, types[format], `${table.file}.${format}`, content);
}

/** @param name of ours alone: letters, hyphens and a dot */
export const sendFile = (reply: FastifyReply, type: string, name: string, content: Buffer): FastifyReply =>
  reply.code(200).header('content-disposition', `attachment; filename="${name}"`).type(type).send(content);
