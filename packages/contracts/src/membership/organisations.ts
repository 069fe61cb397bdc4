import { z } from 'zod';
import { countryCode, httpUrl, id, instant, languageTag, line, prose, timeZone } from '../common.ts';
import { region } from '../regions.ts';
import { organisationKind, role } from '../viewer.ts';

export const incomeGroup = z.enum(['LOW', 'LOWER_MIDDLE', 'UPPER_MIDDLE', 'HIGH']);

/** Facts of a local government. The population is the municipality's, not the urban area's. */
export const cityProfile = z.strictObject({
  population: z.number().int().min(1).max(100_000_000).nullable().default(null),
  populationYear: z.number().int().min(1950).max(2100).nullable().default(null),
  populationSource: line(300).nullable().default(null),
  /** False where no source was read. */
  isPopulationVerified: z.boolean().default(false),
  incomeGroup: incomeGroup.nullable().default(null),
  latitude: z.number().min(-90).max(90).nullable().default(null),
  longitude: z.number().min(-180).max(180).nullable().default(null),
});

export const organisationContent = z.strictObject({
  kind: organisationKind,
  name: line(200, 2),
  /** The name in other languages, by language tag. */
  names: z.record(languageTag, line(200)).default({}),
  country: countryCode,
  timeZone: timeZone.default('UTC'),
  languages: z.array(languageTag).max(20).default([]),
  website: httpUrl.nullable().default(null),
  description: prose(2000).default(''),
  /** Worldwide; sets the corporate fee. */
  employees: z.number().int().min(0).max(10_000_000).nullable().default(null),
  /** Networks it belongs to: ASCN, LASCN, AFSCN, CJK ... */
  networks: z.array(line(40)).max(20).default([]),
  city: cityProfile.nullable().default(null),
});
export type OrganisationContent = z.infer<typeof organisationContent>;
export type OrganisationContentInput = z.input<typeof organisationContent>;

export const organisation = z.object({
  id,
  version: z.number().int(),
  ...organisationContent.shape,
  region,
  createdAt: instant,
  updatedAt: instant,
});
export type Organisation = z.infer<typeof organisation>;

export const personState = z.enum(['INVITED', 'ACTIVE', 'DISABLED']);
export const person = z.object({
  id,
  version: z.number().int(),
  organisationId: id,
  name: z.string(),
  /** Null for viewers who may see the person but not the address. */
  email: z.string().nullable(),
  roles: z.array(role),
  regions: z.array(region),
  state: personState,
  /** Language of messages and screens. */
  locale: languageTag,
  timeZone,
  createdAt: instant,
});
export type Person = z.infer<typeof person>;
