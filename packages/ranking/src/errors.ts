/** An input the ranking cannot read. Thrown before anything is computed; `field` is a path such as `price.max`. */
export class RankingInputError extends RangeError {
  override readonly name = 'RankingInputError';
  readonly field: string;

  constructor(field: string, message: string) {
    super(`${field}: ${message}`);
    this.field = field;
  }
}
