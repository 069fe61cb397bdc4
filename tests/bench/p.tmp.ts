import * as b from './gateway.bench.ts';
const page = await b.createPage();
const r = await b.rate(page.ask, 1); console.log('warm', r);
for (const w of [1, 1, 1, 16, 16, 1, 64, 1]) console.log(w, await b.rate(page.ask, 2, w), Math.round(process.memoryUsage().heapUsed / 1e6), process.cpuUsage().user);
