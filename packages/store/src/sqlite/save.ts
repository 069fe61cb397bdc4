import type { CheckedDocument } from '../checked-document.ts';
import type { CollectionContext } from './context.ts';
import { presentDocument, replaceDocument } from './write.ts';

export function save(context: CollectionContext, next: CheckedDocument): void {
  const present = presentDocument(context, next.id, next.version - 1);
  replaceDocument(context, next, present.claims);
}
