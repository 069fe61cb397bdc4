const internal = { status: 500, type: 'internal' };
const auth = { status: 403, type: 'auth' };
const invalid = { status: 400, type: 'invalid_request' };

/** Meilisearch's codes where they are not plain mistakes of the caller (400). */
const table: Readonly<Record<string, { readonly status: number; readonly type: string }>> = {
  internal,
  no_space_left_on_device: { status: 422, type: 'system' },
  missing_authorization_header: { status: 401, type: 'auth' },
  invalid_api_key: auth,
  index_not_found: { ...invalid, status: 404 },
  task_not_found: { ...invalid, status: 404 },
  index_already_exists: { ...invalid, status: 409 },
  payload_too_large: { ...invalid, status: 413 },
  missing_content_type: { ...invalid, status: 415 },
  invalid_content_type: { ...invalid, status: 415 },
};

export interface ErrorBody {
  readonly message: string;
  readonly code: string;
  readonly type: string;
  readonly link: string;
}

/** A refusal as the server words it: at once over HTTP, or as the `error` of a failed task. */
export class ApiError extends Error {
  readonly status: number;
  readonly body: ErrorBody;

  constructor(code: string, message: string) {
    super(message);
    const { status, type } = table[code] ?? invalid;
    this.status = status;
    this.body = { message, code, type, link: `https://docs.meilisearch.com/errors#${code}` };
  }
}

/** @throws ApiError `bad_request` for a field that is not among the known ones. */
export function requireKnown(given: object, known: readonly string[], kind = 'field'): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const expected = known.map((name) => `\`${name}\``).join(', ') || 'none';
  throw new ApiError('bad_request', `Unknown ${kind} \`${unknown}\`: expected one of ${expected}`);
}
