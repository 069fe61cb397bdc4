/**
 * Run as a process of its own: `claims-client.ts <url> <name> <requests> <keys>`. Asks for claims, all at the same time,
 * and prints what became of each request as one JSON document. Every key is asked for by many; every third request
 * wants two of them.
 */
const [url = '', name = '', requests = '0', keys = '1'] = process.argv.slice(2);

export interface Answer {
  readonly id: string;
  readonly claims: readonly string[];
  readonly status: number;
  readonly code?: string;
  readonly claim?: string;
}

async function ask(number: number): Promise<Answer> {
  const id = `${name}-${number}`;
  const wanted = [number % Number(keys), ...(number % 3 === 0 ? [(number * 7 + 1) % Number(keys)] : [])];
  const claims = [`entry:${id}`, ...new Set(wanted.map((key) => `cell:${key}`))];
  const response = await fetch(url, { method: 'POST', body: JSON.stringify({ id, claims }) });
  const { code, claim } = (await response.json()) as { code?: string; claim?: string };
  return { id, claims, status: response.status, ...(code && { code }), ...(claim && { claim }) };
}

const answers = await Promise.all(Array.from({ length: Number(requests) }, (_, number) => ask(number)));
process.stdout.write(JSON.stringify(answers));
