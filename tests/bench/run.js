// Runs benchmarks by name: `npm run bench -- store jobs`, all without names. `--json FILE`, `--seed N`, `--full`.
const [major] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `Node 24 or later is needed; this is ${process.version}. Run it through npm, which brings its own.`,
  );
  process.exit(2);
}
await import('./main.ts');
