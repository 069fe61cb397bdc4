export { type FeeTable, feeTables } from './fees/fee-tables.ts';
export { quoteFee } from './fees/quote-fee.ts';
export { membershipTransitions } from './membership.ts';
export type { MembershipDeps } from './parts.ts';
export { defaultPasswordCost } from './password/password-hasher.ts';
export type { PasswordCost } from './password/phc.ts';
export { linkHours, personTransitions } from './person.ts';
export { createMembership } from './service.ts';
