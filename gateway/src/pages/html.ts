/** Text that is HTML already; everything else that is put into a template is escaped. */
export interface Html {
  readonly html: string;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function shown(value: string | number | Html | readonly Html[] | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'object') return 'html' in value ? value.html : value.map((one) => one.html).join('');
  return String(value).replaceAll(/[&<>"']/g, (character) => escapes[character] ?? character);
}

/** A template whose values are escaped, in text and in quoted attributes. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[] | undefined)[]
): Html {
  const rest = values.map((value, index) => shown(value) + (parts[index + 1] ?? ''));
  return { html: (parts[0] ?? '') + rest.join('') };
}
