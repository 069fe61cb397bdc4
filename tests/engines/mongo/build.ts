import { execFile } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Found } from '../require-engine.ts';

const run = promisify(execFile);
const source = fileURLToPath(new URL('.', import.meta.url));
/** Not in git; everything built for tests. */
const target = fileURLToPath(new URL('../target', import.meta.url));
const remedy =
  "It needs a JDK and Maven (Debian: apt-get install default-jdk-headless maven) and, once, Maven's network.";

/** What is changed in the server's own classes before they are compiled again. */
const backend = 'de/bwaldvogel/mongo/backend';
const bytes = (value: string) => `${value}.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)`;
const changes = [
  {
    // MongoDB compares texts byte by byte in UTF-8. This server compares UTF-16 units, which puts emoji elsewhere.
    file: `${backend}/ValueComparator.java`,
    from: 'value1.toString().compareTo(value2.toString())',
    to: `java.util.Arrays.compareUnsigned(${bytes('value1')}, ${bytes('value2')})`,
  },
  {
    // It reads the whole collection where a query names the id and something else, as every save does. (What the index
    // gives is compared with the whole query afterwards, so that only the time changes.)
    file: `${backend}/AbstractMongoCollection.java`,
    from: `            if (index.canHandle(query)) {
                Iterable<P> positions = index.getPositions(query);`,
    to: `            Document seek = query.containsKey("_id") ? new Document("_id", query.get("_id")) : query;
            if (index.canHandle(seek)) {
                Iterable<P> positions = index.getPositions(seek);`,
  },
] as const;

/** Builds the MongoDB-protocol server where that was not done yet, and gives its class path. */
export async function buildMongoServer(): Promise<Found<{ classPath: string }>> {
  const folder = join(target, `mongo-${recipe()}`);
  for (const command of ['java', ...(existsSync(folder) ? [] : ['javac', 'jar', 'mvn'])]) {
    if (!(await isInstalled(command))) return { missing: `no ${command}`, remedy };
  }
  try {
    if (!existsSync(folder)) await build(folder);
  } catch (error) {
    return { missing: `it could not be built: ${firstLine(error)}`, remedy };
  }
  return { engine: { classPath: `${folder}/classes:${folder}/jars/*` } };
}

/** Changes with everything that goes into the build. */
function recipe(): string {
  const texts = ['pom.xml', 'MongoProtocolServer.java'].map((file) =>
    readFileSync(join(source, file), 'utf8'),
  );
  return hash('sha256', [...texts, JSON.stringify(changes)].join('\n')).slice(0, 12);
}

async function isInstalled(command: string): Promise<boolean> {
  try {
    await run(command, [command === 'jar' ? '--version' : '-version']);
    return true;
  } catch {
    return false;
  }
}

/** In a folder of its own, which gets its name when it is whole: several test files may build at the same time. */
async function build(folder: string): Promise<void> {
  mkdirSync(target, { recursive: true });
  const work = mkdtempSync(join(target, 'building-'));
  try {
    const jars = join(work, 'jars');
    const pom = join(source, 'pom.xml');
    await run('mvn', ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${jars}`]);
    const files = changes.map(({ file }) => file);
    await run('jar', ['xf', join(jars, 'mongo-java-server-core-1.47.0-sources.jar'), ...files], {
      cwd: work,
    });
    for (const { file, from, to } of changes) change(join(work, file), from, to);
    const sources = [join(source, 'MongoProtocolServer.java'), ...files.map((file) => join(work, file))];
    await run('javac', ['-nowarn', '-d', join(work, 'classes'), '-cp', `${jars}/*`, ...sources]);
    renameSync(work, folder);
  } catch (error) {
    rmSync(work, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function change(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${basename(path)} is not as it was`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
}

function firstLine(error: unknown): string {
  const { stdout = '', message = '' } = error as { stdout?: string; message?: string };
  return (/\[ERROR\].*/.exec(stdout)?.[0] ?? message).split('\n')[0] ?? '';
}
