/** What can have happened to an agency. Ids, days, numbers and public labels only (R-PRV-2). */
import type { Policy } from '../policy.ts';
import type { AgencyId, ContentId, Day, Period, PersonId } from '../words.ts';
import type { AgencyLanguage, Contacts, Deputy, EndpointDown, FillableRole, OwnMailText } from './facts.ts';

export type AgencyEvent =
  | {
      readonly type: 'registered';
      readonly agency: AgencyId;
      readonly on: Day;
      readonly name: string;
      readonly organisationNumber: string | null;
      readonly parentEmployer: string | null;
      readonly coordinates: boolean;
      readonly senderAddress: string | null;
      readonly language: AgencyLanguage;
    }
  /** `inherits`: somebody has held the role before, so there is something to hand over. */
  | {
      readonly type: 'roleFilled';
      readonly role: FillableRole;
      readonly person: PersonId;
      readonly replaced: PersonId | null;
      readonly inherits: boolean;
    }
  | { readonly type: 'roleVacated'; readonly role: FillableRole; readonly person: PersonId; readonly on: Day }
  | { readonly type: 'personInvited'; readonly person: PersonId }
  | ({ readonly type: 'deputySet' } & Deputy)
  /** `to` is the last day now, or null where the period had not begun. */
  | {
      readonly type: 'deputyEnded';
      readonly person: PersonId;
      readonly deputy: PersonId;
      readonly from: Day;
      readonly to: Day | null;
    }
  | { readonly type: 'quietWeeksSet'; readonly periods: readonly Period[] }
  | { readonly type: 'policySet'; readonly policy: Partial<Policy> }
  | ({ readonly type: 'contactsSet' } & Contacts)
  | { readonly type: 'mailSet'; readonly senderAddress: string | null; readonly language: AgencyLanguage }
  | ({ readonly type: 'mailTextSet' } & Omit<OwnMailText, 'nb' | 'nn'> & {
        readonly mail: string;
        readonly paragraph: number;
        /** Null: the service's own words again. */
        readonly own: Pick<OwnMailText, 'nb' | 'nn'> | null;
      })
  | { readonly type: 'renamed'; readonly from: string; readonly to: string }
  | { readonly type: 'successorNamed'; readonly successor: AgencyId; readonly from: Day }
  | { readonly type: 'closed'; readonly on: Day }
  | { readonly type: 'unionDiscussionRecorded'; readonly year: number; readonly on: Day }
  | { readonly type: 'annualExtractRecorded'; readonly year: number; readonly on: Day }
  | {
      readonly type: 'corrected';
      readonly reason: ContentId;
      readonly organisationNumber?: string | null;
      readonly parentEmployer?: string | null;
      readonly unionDiscussion?: { readonly year: number; readonly on: Day | null };
      readonly annualExtract?: { readonly year: number; readonly on: Day | null };
    }
  | { readonly type: 'employmentNoted'; readonly employment: string; readonly change: 1 | -1; readonly on: Day }
  /** It came to an agency that has a successor already. */
  | {
      readonly type: 'employmentPassedOn';
      readonly employment: string;
      readonly change: 1 | -1;
      readonly via: readonly AgencyId[];
    }
  | ({ readonly type: 'endpointFailed'; readonly endpoint: string } & EndpointDown)
  | { readonly type: 'endpointMended'; readonly endpoint: string; readonly host: string }
  | {
      readonly type: 'inherited';
      readonly agency: AgencyId;
      readonly name: string;
      readonly employed: readonly string[];
      readonly on: Day;
    };
