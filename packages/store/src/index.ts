export * from './port.ts';
export * from './newest-copy.ts';
