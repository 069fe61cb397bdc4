export * from './meaning.ts';
export * from './port.ts';
