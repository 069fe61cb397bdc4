import type { Access } from './open-access.ts';

/** A fresh one-time link for a person: an invitation while they never signed in, else a password reset. Earlier ones are void. */
export async function linkFor(
  personId: string,
  access: Access,
): Promise<{ url: string; token: string; expiresAt: string }> {
  const { token, expiresAt } = await access.clients.membership.links.createForPerson(
    { personId },
    await access.asSystem(),
  );
  return { url: `${await access.publicUrl()}/link/${token}`, token, expiresAt };
}
