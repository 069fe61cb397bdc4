import type { CommandEntry } from '../command.ts';

/** Every command, once: a new one is a file beside this one and a row here. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'serve',
    summary: 'Serve everything on one port (npm start)',
    load: async () => (await import('./serve.ts')).serve,
  },
  {
    name: 'demo',
    summary: 'Load the demonstration, rank it and report (npm run demo)',
    load: async () => (await import('./demo.ts')).demo,
  },
  {
    name: 'import',
    summary: 'Load organisations, challenges or solutions from a table',
    load: async () => (await import('./import.ts')).importCommand,
  },
  {
    name: 'export',
    summary: 'Write organisations, challenges, solutions or matches to a table',
    load: async () => (await import('./export.ts')).exportCommand,
  },
  {
    name: 'rank',
    summary: 'Rank solutions for challenges from files, without a server',
    load: async () => (await import('./rank.ts')).rank,
  },
  {
    name: 'timetable',
    summary: "Plan an event's meetings from a file, without a server",
    load: async () => (await import('./timetable.ts')).timetable,
  },
  {
    name: 'evaluate',
    summary: 'Measure the ranking on a judged corpus',
    load: async () => (await import('./evaluate.ts')).evaluate,
  },
  {
    name: 'exposure',
    summary: 'Who is seen in the lists that cities read',
    load: async () => (await import('./exposure.ts')).exposure,
  },
  {
    name: 'learn',
    summary: 'Propose weights from what became of earlier matches',
    load: async () => (await import('./learn.ts')).learn,
  },
  {
    name: 'user',
    summary: 'List, invite, link and disable people',
    load: async () => (await import('./user.ts')).user,
  },
  {
    name: 'jobs',
    summary: 'Show jobs that failed for good, and let them run again',
    load: async () => (await import('./jobs.ts')).jobs,
  },
  {
    name: 'migrate',
    summary: 'Bring tables and indexes up to date, and say what changed',
    load: async () => (await import('./migrate.ts')).migrate,
  },
  {
    name: 'backup',
    summary: 'Write everything to one file, while the server runs or not',
    load: async () => (await import('./backup.ts')).backup,
  },
  {
    name: 'restore',
    summary: 'Put a backup in place of the data folder',
    load: async () => (await import('./restore.ts')).restore,
  },
];
