// A process of many users: `client.ts <users> <bookings> <seed>`, the scene on standard input, the outcomes on standard output.
import { json } from 'node:stream/consumers';
import { race, type Shared } from './racer.ts';
import { randomFrom } from './random.ts';
import type { Scene } from './scene.ts';

const [users = '1', bookings = '1', seed = '1'] = process.argv.slice(2);
const scene = (await json(process.stdin)) as Scene;
const shared: Shared = {
  scene,
  random: randomFrom(Number(seed)),
  outcomes: [],
  known: new Map(),
  bookings: Number(bookings),
};
await Promise.all(Array.from({ length: Number(users) }, () => race(shared)));
process.stdout.write(JSON.stringify(shared.outcomes));
