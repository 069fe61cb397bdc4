/** Above this share of the offers, and this number, ranking all needs again costs less than looking at each version for each need. */
const mostChanged = 8;
const mostChangedShare = 1 / 400;

/** Whether so few offers have changed that they are worth being held against standing needs. */
export const isWorthNoting = (changed: number, offers: number): boolean =>
  changed <= Math.max(mostChanged, offers * mostChangedShare);
