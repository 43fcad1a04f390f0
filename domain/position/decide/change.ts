/** What was registered is put right (R-POS-1, R-OPS-2). */
import type { CommandOf } from '../commands.ts';
import type { Position, Post } from '../facts.ts';
import { numberRows, titleRow } from './register.ts';
import { type Decided, ended, nothing, type Row, unless } from './rows.ts';

const postOf = (position: Position): Post => ({
  mode: position.mode,
  title: position.title,
  positionCode: position.positionCode,
  pay: position.pay,
  unit: position.unit,
  jobLevel: position.jobLevel,
  percentage: position.percentage,
  months: position.months,
  place: position.place,
  qualifications: position.qualifications,
  openings: position.openings,
  hasTickBox: position.hasTickBox,
});

/** Applicants have read the title and met the box, and they are counted in one way or the other. */
const fixedOnceOut = ['title', 'hasTickBox', 'mode'] as const;

const publishedRows = (old: Post, post: Post, given: CommandOf<'changeRegistration'>): readonly Row[] => [
  ...fixedOnceOut.map((name): Row => [old[name] !== post[name], 'alreadyPublished', name]),
  [given.reason === undefined, 'reasonMissing', 'reason'],
];

export function changeRegistration(position: Position, given: CommandOf<'changeRegistration'>): Decided {
  const { type: _, reason, payFrom, payTo, ...named } = given;
  const old = postOf(position);
  const changes = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
  const pay = { from: payFrom ?? old.pay.from, to: payTo ?? old.pay.to };
  const post: Post = { ...old, ...changes, pay };
  if (JSON.stringify(post) === JSON.stringify(old)) return nothing;
  const hires = position.hires.length;
  return unless(
    [
      ended(position),
      ...numberRows(post),
      titleRow(post.title),
      ...(position.publication === null ? [] : publishedRows(old, post, given)),
      [post.openings <= hires && hires > 0, 'fewerThanHired', 'openings', { hires }],
    ],
    { type: 'registrationChanged', post, reason: reason ?? null },
  );
}
