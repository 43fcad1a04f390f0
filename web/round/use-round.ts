/** A round as the coordinator's pages read it. */
import type { CaseAtHandBody, RecordBody } from '../../api/cases/bodies.ts';
import type { Round } from '../../domain/round/facts.ts';
import { type Read, useRead } from '../api/use-read.ts';

export interface RoundRecord extends Omit<RecordBody, 'facts'> {
  readonly facts: Round;
}

export const roundAddress = (id: string): string => `/v1/rounds/${encodeURIComponent(id)}`;

/** The API's record of a round holds a round's facts, as they are folded from its log. */
export const useRound = (id: string): Read<RoundRecord> => useRead<RoundRecord>(roundAddress(id));

export const useCase = (id: string): Read<CaseAtHandBody> =>
  useRead<CaseAtHandBody>(`/v1/cases/${encodeURIComponent(id)}`);
