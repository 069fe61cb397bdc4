import { createMiniSearchEngine } from '../src/minisearch/index.ts';
import { defineSearchContract } from '../src/testing/index.ts';

defineSearchContract({ name: 'minisearch', open: async () => createMiniSearchEngine() });
