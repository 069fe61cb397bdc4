// A whole server over the folder in SMC_DATA, for tests that kill it. Prints one line when it listens.
import { createPlatform } from '@smc/platform';
import { processConfiguration } from '@smc/service-kit';

const platform = await createPlatform(processConfiguration());
const { url } = await platform.listen();
process.stdout.write(`listening ${url}\n`);
