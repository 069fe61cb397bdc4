import { SmcError } from '@smc/contracts';
import type { ReadRow } from '../rows/read-kind.ts';
import { idFromContent } from '../rows/row-id.ts';
import type { Directory, KnownOrganisation } from './directory.ts';
import type { ImportRequest } from './request.ts';

/** Who posts challenges, and who usually offers solutions. */
const kindToMake = { challenges: 'CITY', solutions: 'CORPORATE' } as const;

export interface Resolved {
  readonly organisation: KnownOrganisation;
  /** It is not there yet. */
  readonly isNew: boolean;
}

function existing(id: string, directory: Directory): Resolved {
  const organisation = directory.byId(id);
  if (organisation !== undefined) return { organisation, isNew: false };
  throw new SmcError('NOT_FOUND', {
    field: 'organisationId',
    message: `There is no organisation with the id "${id}"; import the organisations first.`,
  });
}

function missing(name: string, country: string | undefined, request: ImportRequest): Resolved {
  if (!request.createsOrganisations) {
    throw new SmcError('NOT_FOUND', {
      field: 'organisation',
      message: `There is no organisation "${name}"${country === undefined ? '' : ` in ${country}`}; import it first, or add --create-organisations.`,
    });
  }
  const home = country ?? request.defaultCountry;
  if (home === undefined) {
    throw new SmcError('VALIDATION_FAILED', {
      field: 'country',
      message: `"${name}" is not there yet, and to make it its country is needed: add a column "country" or --default-country.`,
    });
  }
  const kind = kindToMake[request.kind === 'challenges' ? 'challenges' : 'solutions'];
  return {
    organisation: { id: idFromContent('organisation', home, name), kind, name, country: home },
    isNew: true,
  };
}

/** The organisation that a row names by id or by name and country. Throws what keeps the row out. */
export function resolveOrganisation(row: ReadRow, request: ImportRequest, directory: Directory): Resolved {
  const { organisation: name, country } = row;
  if (row.organisationId !== undefined) return existing(row.organisationId, directory);
  if (name === undefined) {
    if (request.organisationId !== undefined) return existing(request.organisationId, directory);
    throw new SmcError('VALIDATION_FAILED', {
      field: 'organisation',
      message: 'The row names no organisation; add a column "organisation" or --organisation ID.',
    });
  }
  const [first, second] = directory.named(name, country);
  if (first === undefined) return missing(name, country, request);
  if (second === undefined) return { organisation: first, isNew: false };
  throw new SmcError('VALIDATION_FAILED', {
    field: 'organisation',
    message: `"${name}" is the name of several organisations (${first.id}, ${second.id}); say which in a column "organisationId".`,
  });
}
