import { run } from '/work/main/tests/bench/gateway.bench.ts';
console.log(await run({ seconds: Number(process.argv[2] ?? 2) }));
