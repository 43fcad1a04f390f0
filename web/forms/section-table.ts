/** Forms of many fields, in the order in which somebody knows the answers (S1, S2): headings, and what stands beneath. */
import type { FormField } from './form-table.ts';

export interface Section<Field = FormField> {
  /** A key of the forms' words; null: no heading. */
  readonly title: string | null;
  readonly fields: readonly Field[];
}

const sections: Readonly<Record<string, readonly Section<string>[]>> = {
  'position.register': [
    { title: 'position.register.post', fields: ['title', 'unit', 'place', 'leader', 'ordinary', 'rotation'] },
    {
      title: 'position.register.terms',
      fields: ['positionCode', 'payFrom', 'payTo', 'percentage', 'months', 'openings'],
    },
    { title: 'position.register.demands', fields: ['jobLevel', 'qualifications'] },
    { title: 'position.register.applicants', fields: ['deadline', 'mode', 'hasTickBox'] },
  ],
  'round.draft': [{ title: 'round.draft.about', fields: ['name', 'model', 'targetGroup', 'termMonths'] }],
  'position.recordAcceptance': [
    {
      title: 'position.recordAcceptance.job',
      fields: ['application', 'start', 'months', 'percentage', 'partTimeReason', 'positionCode', 'paySet'],
    },
    { title: 'position.recordAcceptance.before', fields: ['earlierService', 'earlierTerms', 'writtenNoticeOn'] },
  ],
  'position.adopt': [
    {
      title: 'position.adopt.now',
      fields: ['stage', 'targetGroup', 'deadline', 'publishedOn', 'link', 'advertisement'],
    },
    { title: 'position.register.post', fields: ['title', 'unit', 'place', 'leader', 'ordinary', 'rotation'] },
    {
      title: 'position.register.terms',
      fields: ['positionCode', 'payFrom', 'payTo', 'percentage', 'months', 'openings'],
    },
    { title: 'position.register.demands', fields: ['jobLevel', 'qualifications'] },
    { title: 'position.register.applicants', fields: ['mode', 'hasTickBox'] },
  ],
  'employment.adopt': [
    { title: 'employment.adopt.people', fields: ['employee', 'leader', 'mentor', 'buddy'] },
    {
      title: 'position.recordAcceptance.job',
      fields: ['title', 'positionCode', 'start', 'leaving', 'extended', 'percentage', 'partTimeReason'],
    },
    { title: 'position.recordAcceptance.before', fields: ['earlierService', 'earlierTerms', 'noticeReceivedOn'] },
  ],
};

/** @param form `kind.command`; what no section names stands last, without a heading */
export function sectionsOf(form: string, fields: readonly FormField[]): readonly Section[] {
  const named = sections[form] ?? [];
  const left = fields.filter(({ name }) => !named.some((one) => one.fields.includes(name)));
  const found = named.map(({ title, fields: names }) => ({
    title,
    fields: names.flatMap((name) => fields.find((one) => one.name === name) ?? []),
  }));
  return [...found, { title: null, fields: left }].filter((one) => one.fields.length > 0);
}
