/** A sender as configured, `Name <address>` or an address alone, taken apart. */
export function readSender(from: string): { readonly name: string; readonly email: string } {
  const [, name = '', email = ''] = /^\s*"?([^"<]*?)"?\s*<([^<>\s]+)>\s*$/.exec(from) ?? [];
  if (email === '') return { name: from.trim(), email: from.trim() };
  return { name: name === '' ? email : name, email };
}
