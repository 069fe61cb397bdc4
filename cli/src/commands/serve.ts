import { createPlatform, type Platform } from '@smc/platform';
import { type Configuration, processConfiguration } from '@smc/service-kit';
import { isSmcError } from '@smc/contracts';
import { type CommandModule, withExamples } from '../command.ts';
import { demoRatesPath } from '../demo/demo-data.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { loadSample } from '../sample/load-sample.ts';
import type { SampleSignIn } from '../sample/sample-people.ts';
import { cancellable } from '../terminal/cancellation.ts';
import { note, print } from '../terminal/output.ts';
import { textTable } from '../terminal/text-table.ts';
import { wholeNumber } from './options.ts';

interface Options {
  readonly port?: number;
  readonly sample?: true;
}

const defaultFolder = '.data';
const sampleFolder = '.data-sample';

/** The sample never mixes with an installation's own data, unless SMC_DATA says where it is to be. */
function configurationFor({ port, sample }: Options): Configuration {
  const given = processConfiguration();
  return {
    ...given,
    ...(port === undefined ? {} : { SMC_PORT: port }),
    ...(sample === true
      ? {
          SMC_DATA: given.SMC_DATA === defaultFolder ? sampleFolder : given.SMC_DATA,
          SMC_EXCHANGE_RATES: given.SMC_EXCHANGE_RATES ?? demoRatesPath,
        }
      : {}),
  };
}

function tellSignIns(signIns: readonly SampleSignIn[], folder: string): void {
  if (signIns.length === 0) {
    print(
      `The sample's sign-ins were shown at its first start; for a new password: SMC_DATA=${folder} npx smc user link secretariat@sample.example`,
    );
    return;
  }
  const rows = signIns.map(({ roles, organisationId, email, password }) => [
    roles,
    organisationId,
    email,
    password,
  ]);
  print(
    `\nSign-ins of the sample, shown this once:\n${textTable(['roles', 'organisation', 'e-mail', 'password'], rows)}\n`,
  );
}

async function greet(platform: Platform, url: string, configuration: Configuration): Promise<void> {
  print(`Solutions Meet Cities is at ${url}`);
  const isLoopback = ['127.0.0.1', 'localhost', '::1'].includes(configuration.SMC_HOST);
  const { SMC_GRAPHIQL } = configuration;
  if (SMC_GRAPHIQL === 'always' || (SMC_GRAPHIQL === 'loopback' && isLoopback))
    print(`GraphiQL:  ${url}/graphiql`);
  print(`GraphQL:   ${url}/graphql`);
  print(`Data:      ${platform.folder.path}`);
}

async function tellFirstAccount(platform: Platform): Promise<void> {
  const link = await platform.firstAccountLink();
  if (link !== undefined) print(`\nThe secretariat's first account is made with this link, once:\n${link}\n`);
}

function untilStopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

async function serveUntilStopped(options: Options, signal: AbortSignal): Promise<void> {
  const configuration = configurationFor(options);
  const platform = await createPlatform(configuration);
  try {
    const { url } = await platform.listen();
    await greet(platform, url, configuration);
    if (options.sample) tellSignIns(await loadSample(platform, url, signal), configuration.SMC_DATA);
    else await tellFirstAccount(platform);
    await untilStopped(signal);
    note('Stopping.');
  } finally {
    await platform.stop();
  }
}

async function runServer(options: Options): Promise<ExitCode> {
  try {
    await cancellable((signal) => serveUntilStopped(options, signal));
  } catch (error) {
    // Ctrl-C and SIGTERM are how a server ends, also while it still loads its sample.
    if (!isSmcError(error, 'CANCELLED')) throw error;
  }
  return exitCodes.done;
}

export const serve: CommandModule = {
  describe(command, run) {
    command
      .description(
        'Serves everything on one port from the data folder (SMC_DATA, .data without it). Ctrl-C or SIGTERM stops it cleanly.',
      )
      .option(
        '--port <number>',
        'port to listen on, rather than SMC_PORT; 0 takes a free one',
        wholeNumber(0, 65_535),
      )
      .option(
        '--sample',
        'start on the demonstration, in a folder of its own (.data-sample), with a sign-in for each role',
      )
      .action(run<Options>(runServer));
    withExamples(command, [
      ['npm start', 'The first start prints the link for the first account.'],
      ['npm start -- --sample', 'Something to look at.'],
      ['SMC_DATA=/srv/smc SMC_PORT=8080 smc serve', 'Elsewhere.'],
    ]);
  },
};
