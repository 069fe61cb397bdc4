/** How much one request, one viewer and one address may ask for. */
export interface GatewayLimits {
  /** Bytes of a GraphQL request's body. */
  readonly bodyBytes: number;
  /** Levels of fields of an operation; introspection has a rule of its own. */
  readonly depth: number;
  /** Objects an operation may ask for: each field with subfields counts one, times the `first` of the lists above it. */
  readonly complexity: number;
  /** Aliases in a document. */
  readonly aliases: number;
  /** Fields at the top of an operation, fragments included. */
  readonly rootFields: number;
  /** Lexical tokens of a document. */
  readonly tokens: number;
  /** Milliseconds a request may take. */
  readonly requestTimeoutMs: number;
  /** Requests of one viewer or address in a minute. */
  readonly requestsPerMinute: number;
  /** Sign-in attempts from one address, or for one account, in 15 minutes. */
  readonly signInsPer15Minutes: number;
}

export const defaultLimits: GatewayLimits = {
  bodyBytes: 1024 * 1024,
  depth: 12,
  complexity: 5_000,
  aliases: 30,
  rootFields: 30,
  tokens: 4_000,
  requestTimeoutMs: 30_000,
  requestsPerMinute: 1_200,
  signInsPer15Minutes: 20,
};
