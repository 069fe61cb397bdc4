// npm run race -- --mode embedded|distributed --bookings N --clients 50 --runs 20 --seed N --json FILE
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type RaceOptions, type RaceRun, runRaces } from './run-race.ts';

const { values } = parseArgs({
  options: {
    mode: { type: 'string', default: 'embedded' },
    runs: { type: 'string', default: '1' },
    bookings: { type: 'string', default: '400' },
    clients: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
  },
});

function count(name: 'runs' | 'bookings' | 'clients' | 'seed'): number {
  const number = Number(values[name]);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new Error(`--${name} takes a whole number from 1.`);
}

function usage(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function options(): RaceOptions {
  const { mode } = values;
  if (mode !== 'embedded' && mode !== 'distributed') return usage('--mode is embedded or distributed.');
  try {
    return {
      mode,
      runs: count('runs'),
      bookings: count('bookings'),
      clients: count('clients'),
      seed: count('seed'),
    };
  } catch (error) {
    return usage((error as Error).message);
  }
}

const total = (runs: readonly RaceRun[], of: (run: RaceRun) => number) =>
  runs.reduce((sum, run) => sum + of(run), 0);

const report = await runRaces(options(), (run, number) => {
  const { calls, bookingsPerSecond, callsPerSecond, p99, meetings, doubles, faults, unexplained } = run;
  console.log(
    `run ${number}: ${calls} calls (${callsPerSecond}/s), ${bookingsPerSecond} bookings/s, p99 ${p99} ms; ` +
      `${meetings} meetings stand: ${doubles.length} double, ${faults.length} faults, ${unexplained.length} refusals without a reason`,
  );
  for (const line of [...doubles, ...faults, ...unexplained].slice(0, 20)) console.log(`  ${line}`);
});
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
const wrong = total(
  report.results,
  ({ doubles, faults, unexplained }) => doubles.length + faults.length + unexplained.length,
);
console.log(
  `${report.engine}: ${report.results.length} runs, ${total(report.results, ({ calls }) => calls)} calls, ${wrong} wrong`,
);
process.exitCode = wrong === 0 ? 0 : 1;
