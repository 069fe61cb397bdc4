import type { ImportRequest } from '../importing/request.ts';
import type { RowKind } from '../rows/read-kind.ts';

/** The demonstration's rows are imported like anybody's. */
export function demoRequest(kind: RowKind, path: string): ImportRequest {
  return {
    kind,
    path,
    isDryRun: false,
    onError: 'stop',
    isDraft: false,
    organisationId: undefined,
    createsOrganisations: false,
    defaultCountry: undefined,
    mapping: {},
    waits: false,
  };
}
