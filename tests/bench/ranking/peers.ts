import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';

/** What a peer says of itself: milliseconds a query, seconds to build. */
export interface PeerTimes {
  readonly p50: number;
  readonly p95: number;
  readonly buildSeconds: number;
}

/** Where the peers read: one document or query a line, terms parted by spaces. */
export interface PeerInput {
  readonly documents: string;
  readonly queries: string;
  readonly top: number;
  readonly rounds: number;
}

const folder = join(import.meta.dirname, '..', 'peers');
const parameters = ({ documents, queries, top, rounds }: PeerInput) => [
  documents,
  queries,
  String(top),
  String(rounds),
];

function timesOf(command: string, words: readonly string[], environment: NodeJS.ProcessEnv = {}): PeerTimes {
  const done = spawnSync(command, words, { encoding: 'utf8', env: { ...process.env, ...environment } });
  if (done.status !== 0) throw new Error(`${command} failed: ${done.stderr.slice(-400)}`);
  return JSON.parse(done.stdout.trim().split('\n').at(-1) ?? '') as PeerTimes;
}

/** Python with `tests/bench/peers/requirements.txt`: `python3`, or the one that SMC_BENCH_PYTHON names. */
const python = () => process.env['SMC_BENCH_PYTHON'] ?? 'python3';

/** bm25s on one thread; `undefined` where it is not installed. */
export function runBm25s(input: PeerInput): PeerTimes | undefined {
  if (spawnSync(python(), ['-c', 'import bm25s, numba']).status !== 0) return undefined;
  const oneThread = { NUMBA_NUM_THREADS: '1', OMP_NUM_THREADS: '1' };
  return timesOf(python(), [join(folder, 'bm25s_peer.py'), ...parameters(input)], oneThread);
}

/** Lucene on one thread; `undefined` without a JDK and Maven. */
export function runLucene(input: PeerInput): PeerTimes | undefined {
  const project = join(folder, 'lucene');
  if (spawnSync('java', ['-version']).status !== 0 || spawnSync('mvn', ['-v']).status !== 0) return undefined;
  if (!existsSync(join(project, 'target', 'lib'))) {
    const goals = ['package', 'dependency:copy-dependencies', '-DoutputDirectory=target/lib'];
    const built = spawnSync('mvn', ['-q', '-B', ...goals], { cwd: project, encoding: 'utf8' });
    if (built.status !== 0) throw new Error(`Maven failed: ${built.stdout.slice(-400)}`);
  }
  const classes = `${join(project, 'target', 'lucene-peer.jar')}:${join(project, 'target', 'lib', '*')}`;
  return timesOf('java', ['-Xmx3g', '-XX:+UseSerialGC', '-cp', classes, 'LucenePeer', ...parameters(input)]);
}

export const quantile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;

/** Times a query at a time, the first round aside: it warms up. */
export function timeEach<Query>(
  queries: readonly Query[],
  rounds: number,
  ask: (query: Query) => unknown,
): Pick<PeerTimes, 'p50' | 'p95'> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const query of queries) {
      const before = performance.now();
      ask(query);
      if (round > 0) times.push(performance.now() - before);
    }
  }
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

/** MiniSearch in this process, on the same terms. */
export function runMiniSearch(
  documents: readonly string[],
  queries: readonly string[],
  top: number,
): PeerTimes {
  const before = performance.now();
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  index.addAll(documents.map((text, id) => ({ id, text })));
  const buildSeconds = (performance.now() - before) / 1000;
  const times = timeEach(queries, 1, (query) => index.search(query).slice(0, top));
  return { ...times, buildSeconds };
}
