/** Makes sure that the namespace knows the search attributes that runs carry: without them no run could start. */
import { Connection } from '@temporalio/client';
import protocol from '@temporalio/proto';
import type { TemporalSettings } from './connect.ts';
import { searchAttributes } from './search-attributes.ts';

const types = protocol.temporal.api.enums.v1.IndexedValueType;
const typeOf = {
  Keyword: types.INDEXED_VALUE_TYPE_KEYWORD,
  Datetime: types.INDEXED_VALUE_TYPE_DATETIME,
  Bool: types.INDEXED_VALUE_TYPE_BOOL,
} as const;

/** Adds what is missing; a namespace that has them all is only read. Needs the operator's rights where something is. */
export async function prepareNamespace(
  settings: Pick<TemporalSettings, 'TEMPORAL_ADDRESS' | 'TEMPORAL_NAMESPACE'>,
): Promise<readonly string[]> {
  const namespace = settings.TEMPORAL_NAMESPACE;
  const connection = await Connection.connect({ address: settings.TEMPORAL_ADDRESS });
  try {
    const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
    const missing = Object.entries(searchAttributes).filter(([name]) => !(name in (customAttributes ?? {})));
    if (missing.length === 0) return [];
    await connection.operatorService.addSearchAttributes({
      namespace,
      searchAttributes: Object.fromEntries(missing.map(([name, type]) => [name, typeOf[type]])),
    });
    return missing.map(([name]) => name);
  } finally {
    await connection.close();
  }
}
