#!/usr/bin/env node
// Plain JavaScript that every Node of the last ten years reads, so that an older one can say what is wrong.
import module from 'node:module';

const needed = 24;
const major = Number(process.versions.node.split('.')[0]);

if (major < needed) {
  process.stderr.write(
    'smc needs Node.js ' +
      needed +
      ' or later; this is ' +
      process.versions.node +
      '.\nInstall it from https://nodejs.org, or on Linux x64 run it through npm (npx smc, npm start), which brings its own.\n',
  );
  process.exitCode = 2;
} else {
  module.enableCompileCache();
  const { main } = await import('../src/main.ts');
  await main(process.argv.slice(2));
}
