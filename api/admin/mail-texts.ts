/** The mails of an agency's cases, and their paragraphs in its own words (R-MAIL-1). Written by the command `setMailText`. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type OwnMailText, paragraphKey } from '../../domain/agency/facts.ts';
import { dayOf } from '../../domain/calendar.ts';
import { id } from '../../domain/fields.ts';
import { type AgencyId, caseKinds, type Day, type Language } from '../../domain/words.ts';
import { countsIn, printedNames } from '../../mail/catalogue.ts';
import { inOwnWords, markOf, type OwnForm, ownParagraphs } from '../../mail/own-words.ts';
import { type Plain, plainOf } from '../../mail/plain.ts';
import { caseNow } from '../../store/clock.ts';
import { type CaseRecord, caseRecord } from '../../store/reading-record.ts';
import { ask } from '../../store/store.ts';
import { mailTexts } from '../../texts/mails/index.ts';
import { type Calling, type CallingOf, languageOf } from '../caller.ts';
import { plurals } from '../cases/kinds.ts';
import { mayFail, sendProblem } from '../problem.ts';
import { mailTextBody, mailTextsBody } from './bodies.ts';
import { type Example, exampleOf } from './mail-example.ts';
import { editable, editableMails, type InForms, subjectOutline } from './mail-names.ts';

const tags = [plurals.agency];

interface Agency {
  readonly agency: CaseRecord;
  readonly today: Day;
  /** The reader's. */
  readonly language: Language;
}

async function agencyOf({ store, caller }: Calling, id: AgencyId, language: Language): Promise<Agency | null> {
  const agency = await caseRecord(store, caller, { kind: 'agency', id });
  return agency === null ? null : { agency, today: dayOf(await ask(store, (tx) => caseNow(store, tx))), language };
}

/** As the agency's facts hold them. */
const ownIn = ({ facts }: CaseRecord): Readonly<Record<string, OwnMailText>> =>
  (facts['mailTexts'] ?? {}) as Readonly<Record<string, OwnMailText>>;

export const mailTextRoutes =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(listed(callingOf));
    await app.register(one(callingOf));
  };

const listed =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags,
      operationId: 'agency.mailTexts',
      summary: 'The mails whose paragraphs the agency may have in its own words',
      params: z.strictObject({ id: id() }),
      response: { 200: mailTextsBody, ...mayFail('badRequest', 'notFound') },
    };
    app.get('/v1/agencies/:id/mail-texts', { schema }, async (request, reply) => {
      const agency = await agencyOf(callingOf(request), request.params.id, languageOf(request));
      if (agency === null) return sendProblem(reply, 'notFound');
      const keys = Object.keys(ownIn(agency.agency));
      const items = editableMails.map((mail) => ({
        mail,
        kind: caseKinds.find((kind) => mail.startsWith(`${kind}.`)) ?? 'agency',
        subject: subjectOutline(mail, languageOf(request)),
        own: keys.filter((key) => key.startsWith(`${mail}/`)).length,
      }));
      return reply.code(200).send({ items });
    });
  };

type Own = { readonly number: number; readonly mark: string; readonly kept: OwnMailText | undefined };

const paragraphsOf = (agency: CaseRecord, mail: string, found: InForms): readonly Own[] => {
  const name = mail.slice(mail.indexOf('.') + 1);
  return ownParagraphs(found.nb).map((number) => ({
    number,
    mark: markOf(mailTexts, found.area, name, number),
    kept: ownIn(agency)[paragraphKey(mail, number)],
  }));
};

/** The link of the action stands beneath every mail: nobody needs to write it. */
const namesToFill = ({ nb }: InForms): string[] =>
  [...printedNames(nb)].filter((name) => name !== nb.action?.link).toSorted();

/** @param written what stands in the form, over what is kept */
function bodyOf({ agency, today, language }: Agency, mail: string, found: InForms, written: Written = {}) {
  const paragraphs = paragraphsOf(agency, mail, found);
  const textOf = (kept: OwnMailText | undefined, form: OwnForm): string | null =>
    kept === undefined ? null : (agency.texts[kept[form]] ?? null);
  const standard = (number: number, form: OwnForm): Plain => {
    const block = found[form].body[number];
    return plainOf(typeof block === 'string' ? block : '');
  };
  const said = (form: OwnForm): Example => {
    const name = String(agency.facts['name']);
    return { form, name: mail, basis: found.basis, agency: name, today, counts: countsIn(found[form]) };
  };
  const example = (form: OwnForm) => {
    const own = paragraphs.flatMap(({ number, mark, kept }) => {
      const typed = written.paragraph === number ? written[form] : undefined;
      const text = typed ?? (kept?.standard === mark ? textOf(kept, form) : null);
      return text === null ? [] : [[number, text] as const];
    });
    return exampleOf(inOwnWords(found[form], Object.fromEntries(own)), said(form));
  };
  return {
    mail,
    subject: subjectOutline(mail, language),
    basis: found.basis,
    names: namesToFill(found),
    paragraphs: paragraphs.map(({ number, mark, kept }) => ({
      number,
      mark,
      outdated: kept !== undefined && kept.standard !== mark,
      nb: { standard: standard(number, 'nb'), own: textOf(kept, 'nb') },
      nn: { standard: standard(number, 'nn'), own: textOf(kept, 'nn') },
    })),
    example: { nb: example('nb'), nn: example('nn') },
    standard: { nb: exampleOf(found.nb, said('nb')), nn: exampleOf(found.nn, said('nn')) },
  };
}

type Written = { readonly paragraph?: number } & Partial<Record<OwnForm, string>>;

const one =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const params = z.strictObject({ id: id(), mail: id() });
    const response = { 200: mailTextBody, ...mayFail('badRequest', 'notFound') };
    const read = {
      tags,
      operationId: 'agency.mailText',
      summary: 'One mail, paragraph by paragraph, and how it looks',
      params,
      response,
    };
    app.get('/v1/agencies/:id/mail-texts/:mail', { schema: read }, async (request, reply) => {
      const agency = await agencyOf(callingOf(request), request.params.id, languageOf(request));
      const found = editable(request.params.mail);
      if (agency === null || found === null) return sendProblem(reply, 'notFound');
      return reply.code(200).send(bodyOf(agency, request.params.mail, found));
    });
    const body = z
      .strictObject({ paragraph: z.int().min(0).max(50), nb: z.string().max(2000), nn: z.string().max(2000) })
      .meta({ id: 'MailTextTried' });
    const tried = {
      tags,
      operationId: 'agency.tryMailText',
      summary: 'How the mail looks with a paragraph in these words; nothing is kept',
      params,
      body,
      response: { 200: mailTextBody, ...mayFail('badRequest', 'notFound', 'tooLarge', 'notJson') },
    };
    app.post('/v1/agencies/:id/mail-texts/:mail/preview', { schema: tried }, async (request, reply) => {
      const agency = await agencyOf(callingOf(request), request.params.id, languageOf(request));
      const found = editable(request.params.mail);
      if (agency === null || found === null) return sendProblem(reply, 'notFound');
      return reply.code(200).send(bodyOf(agency, request.params.mail, found, request.body));
    });
  };
