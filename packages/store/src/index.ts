export { eraseBefore } from './erase-before.ts';
export * from './port.ts';
export * from './newest-copy.ts';
export * from './repeat-records.ts';
