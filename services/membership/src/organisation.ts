import {
  cityProfile,
  type Organisation,
  type OrganisationContent,
  type Region,
  regionOf,
  SmcError,
} from '@smc/contracts';
import { type Changed, type ChangeFacts, eventOf } from '@smc/service-kit';

/** The region of a country; `VALIDATION_FAILED` for a code that is not assigned. */
export function regionOfCountry(country: string, field: string): Region {
  const region = regionOf(country);
  if (region !== undefined) return region;
  throw new SmcError('VALIDATION_FAILED', {
    field,
    message: `"${country}" is not an assigned ISO 3166-1 country code.`,
  });
}

/** A local government always has a city profile, other organisations never. */
function profileFor(content: OrganisationContent): OrganisationContent['city'] {
  if (content.kind === 'CITY') return content.city ?? cityProfile.parse({});
  if (content.city === null) return null;
  throw new SmcError('VALIDATION_FAILED', {
    field: 'content.city',
    message: 'Only a local government (kind CITY) has a city profile.',
  });
}

function checked(content: OrganisationContent): OrganisationContent & { region: Region } {
  return {
    ...content,
    city: profileFor(content),
    region: regionOfCountry(content.country, 'content.country'),
  };
}

function told<Document extends Omit<Organisation, 'version'>>(
  facts: ChangeFacts,
  document: Document,
  revision: number,
): Changed<Document> {
  const organisation = { ...document, version: revision };
  return { document, events: [eventOf(facts, 'organisation.changed', document.id, { organisation })] };
}

/** A new organisation. Throws `VALIDATION_FAILED` for an unknown country or a city profile where none belongs. */
export function addOrganisation(
  id: string,
  content: OrganisationContent,
  facts: ChangeFacts,
): Changed<Omit<Organisation, 'version'>> {
  return told(facts, { id, ...checked(content), createdAt: facts.at, updatedAt: facts.at }, 1);
}

/** Replaces the content. What kind of organisation it is sets what its people may do: the policy guards that change. */
export function reviseOrganisation(
  organisation: Organisation,
  content: OrganisationContent,
  facts: ChangeFacts,
): Changed<Organisation> {
  return told(facts, { ...organisation, ...checked(content), updatedAt: facts.at }, organisation.version + 1);
}
