export { defineSearchContract, type SearchContractOptions } from './define-search-contract.ts';
