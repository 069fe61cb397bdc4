import type { Organisation, OrganisationKind } from '@smc/contracts';
import type { Access } from '../access/open-access.ts';
import { everyItem } from '../access/pages.ts';
import { fold } from '../rows/fold.ts';

/** What an import needs to know of an organisation. */
export interface KnownOrganisation {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly country: string;
}

/** Organisations by id and by name. */
export interface Directory {
  byId(id: string): KnownOrganisation | undefined;
  /** Those of that name, in whatever language, case and accents; of that country where one is given. */
  named(name: string, country: string | undefined): readonly KnownOrganisation[];
  add(organisation: KnownOrganisation, otherNames?: readonly string[]): void;
}

export function createDirectory(): Directory {
  const ids = new Map<string, KnownOrganisation>();
  const names = new Map<string, KnownOrganisation[]>();
  return {
    byId: (id) => ids.get(id),
    named: (name, country) =>
      (names.get(fold(name)) ?? []).filter((one) => country === undefined || one.country === country),
    add(organisation, otherNames = []) {
      ids.set(organisation.id, organisation);
      for (const name of new Set([organisation.name, ...otherNames].map(fold))) {
        names.set(name, [...(names.get(name) ?? []), organisation]);
      }
    },
  };
}

/** Every organisation of the system. */
export async function loadDirectory({ clients, asSystem }: Access): Promise<Directory> {
  const directory = createDirectory();
  const options = await asSystem();
  const every = everyItem<Organisation>((page) => clients.membership.organisations.list(page, options));
  for await (const organisation of every) directory.add(organisation, Object.values(organisation.names));
  return directory;
}
