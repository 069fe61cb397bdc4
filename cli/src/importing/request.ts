import type { HeaderMapping } from '../rows/field-table.ts';
import type { RowKind } from '../rows/read-kind.ts';

/** What somebody asks an import to do. */
export interface ImportRequest {
  readonly kind: RowKind;
  readonly path: string;
  /** Show what would happen and write nothing. */
  readonly isDryRun: boolean;
  /** `stop`: one bad row keeps everything out. */
  readonly onError: 'skip' | 'stop';
  /** Leave drafts rather than publish and list. */
  readonly isDraft: boolean;
  /** For rows that name no organisation. */
  readonly organisationId: string | undefined;
  readonly createsOrganisations: boolean;
  /** Of organisations to be made whose row names no country. */
  readonly defaultCountry: string | undefined;
  readonly mapping: HeaderMapping;
  /** Stay until every ranking is done. */
  readonly waits: boolean;
}
