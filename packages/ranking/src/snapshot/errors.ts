/** Why a snapshot cannot be used. */
export type SnapshotFault = 'damaged' | 'foreign' | 'outdated';

/** A snapshot that cannot be used: build the index anew. The message is one line for the log. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
  /** `damaged`: bytes are missing or changed; `foreign`: no snapshot of a ranking index; `outdated`: of another version or of other data. */
  readonly fault: SnapshotFault;

  /** It is whole and of this version, but the offers have changed since. */
  readonly isOfOtherData: boolean;

  constructor(fault: SnapshotFault, message: string, isOfOtherData = false) {
    super(message);
    this.fault = fault;
    this.isOfOtherData = isOfOtherData;
  }
}
