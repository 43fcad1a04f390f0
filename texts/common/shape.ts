/** What every language says in the frame around the mails' own texts. All values are ICU messages. */
import type { Role } from '../../domain/words.ts';

/** The areas that requirements are numbered in; a mail's basis is `R-EMP-8` or a paragraph of a law. */
export const ruleAreas = [
  'R-RND',
  'R-PAR',
  'R-POS',
  'R-APP',
  'R-EMP',
  'R-DUT',
  'R-MAIL',
  'R-PRV',
  'R-STA',
  'R-LOG',
  'R-ROLE',
  'R-UU',
  'R-OPS',
] as const;
export type RuleArea = (typeof ruleAreas)[number];

/** Laws as a mail's basis names them: always by the bokmål short title, which every language then writes its own way. */
export const laws = [
  'forskrift til statsansatteloven',
  'statsansatteloven',
  'arbeidsmiljøloven',
  'likestillings- og diskrimineringsloven',
  'forvaltningsloven',
  'offentleglova',
  'personopplysningsloven',
  'språklova',
  'bevaringsforskrifta',
  'GDPR art.',
] as const;
export type Law = (typeof laws)[number];

/** Wording of the notice letter (R-EMP-9). */
export interface NoticeTexts {
  readonly title: string;
  /** Parameters: agencyName, startDay, leavingDay. */
  readonly leaving: string;
  /** Only where the law demands the notice. Parameter: basis. */
  readonly byLaw: string;
  readonly whenLate: string;
  readonly unlessDecided: string;
  readonly questions: string;
  readonly acknowledge: string;
  /** Parameter: agencyName. */
  readonly closing: string;
  readonly received: string;
  readonly dateAndSignature: string;
}

export interface CommonTexts {
  /** The tag that texts are marked with: `nb-NO`, `en-GB`. */
  readonly locale: string;
  /** Parameter: name. */
  readonly greeting: string;
  readonly greetingNoName: string;
  /** What a mail is called in lists whose subject is in its sender’s own words. */
  readonly ownSubject: string;
  /** Stands before the plain address of the mail's one action. */
  readonly actionAddress: string;
  readonly foot: {
    readonly heading: string;
    /** Parameter: role, one of `roles`. */
    readonly role: string;
    /** Parameters: what (one of `areas`), basis. */
    readonly rule: string;
    /** Parameter: basis. */
    readonly law: string;
    /** Parameter: onDay. */
    readonly onDay: string;
    /** Parameter: onDay. */
    readonly onDayPassed: string;
    /** Parameter: onBehalfOf. */
    readonly onBehalfOf: string;
    readonly change: string;
    /** Parameter: changeLink. */
    readonly changeAt: string;
    readonly contacts: string;
    readonly programmeMailbox: string;
    readonly employerSupport: string;
  };
  readonly roles: Readonly<Record<Role, string>>;
  readonly areas: Readonly<Record<RuleArea, string>>;
  readonly laws: Readonly<Record<Law, string>>;
  readonly digest: {
    /** Parameters: count, firstDay. */
    readonly subject: string;
    /** Parameter: count. */
    readonly subjectNoDay: string;
    readonly intro: string;
  };
  readonly notice: NoticeTexts;
  /** What a gathering is called in a calendar, which colleagues may see (R-PRV-4). */
  readonly gathering: string;
  /** A person's calendar feed (R-DUT-7). */
  readonly feed: {
    readonly name: string;
    /** Parameter: role, one of `roles`. */
    readonly role: string;
    /** Parameter: role. The date is one that the law sets. */
    readonly legal: string;
  };
}
