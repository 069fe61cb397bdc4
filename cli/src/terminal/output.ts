import { errorTable, type SmcError } from '@smc/contracts';

/** What a person or program reads on standard output. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** The one JSON document of `--json`. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

/** What is for a person alone, on standard error: it never mixes with the answer. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Control characters of foreign files and names, made visible: they must not steer the terminal. */
export function visible(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is replaced
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd');
}

/** Fields of a command line that name a file. */
const pathFields: readonly (string | undefined)[] = [
  'file',
  'mapping',
  'weights',
  'rates',
  'instance',
  'previous',
  'verify',
];

/** One line: the code, what is wrong, and what to do about it. */
export function errorLine(error: SmcError): string {
  const isPath = error.code === 'NOT_FOUND' && pathFields.includes(error.field);
  // What is wrong with a variable, or an engine that one names, says itself what to do.
  const isVariable = error.field?.startsWith('SMC_') === true;
  const remedy = isPath ? ' Check the path.' : isVariable ? '' : ` ${errorTable[error.code].remedy}`;
  return visible(`smc: ${error.code}: ${error.message}${remedy}`);
}
