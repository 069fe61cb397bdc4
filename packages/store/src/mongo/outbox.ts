import type { EventEnvelope } from '@smc/contracts';
import type { AnyBulkWriteOperation, Model } from 'mongoose';
import { Announcer } from '../announcer.ts';
import type { Outbox, OutboxEntry } from '../port.ts';
import { checkPendingLimit } from '../query.ts';
import { dataDamaged } from '../refusals.ts';
import type { MongoConnection } from './connection.ts';
import type { StoredForm } from './stored-form.ts';

/** An event inside its document. */
export interface Entry {
  readonly id: string;
  /** Grows with time over all documents; microseconds since 1970, never twice in one process. */
  readonly sequence: number;
  /** The envelope as JSON text: just what was written, whatever keys it has. */
  readonly event: string;
}

interface Holder {
  readonly _id: string;
  readonly _erased?: boolean;
  readonly _outbox: readonly Entry[];
}

const onlyEvents = { _outbox: 1, _erased: 1 } as const;

/**
 * Events lie in their documents. `_pending` is there exactly as long as a document holds events: one update changes both,
 * so that nothing has to be mended after a crash.
 */
export class MongoOutbox implements Outbox {
  readonly #connection: MongoConnection;
  readonly #models: () => readonly Model<StoredForm>[];
  readonly #announcer = new Announcer();
  #sequence = 0;

  constructor(connection: MongoConnection, models: () => readonly Model<StoredForm>[]) {
    this.#connection = connection;
    this.#models = models;
  }

  entriesOf(events: readonly string[]): readonly Entry[] {
    return events.map((event) => {
      this.#sequence = Math.max(this.#sequence + 1, Date.now() * 1_000);
      return { id: (JSON.parse(event) as EventEnvelope).id, sequence: this.#sequence, event };
    });
  }

  async pending(limit: number): Promise<readonly OutboxEntry[]> {
    checkPendingLimit(limit);
    const holders = await this.#inAll((model) =>
      model
        .find({ _pending: { $gt: 0 } }, onlyEvents)
        .sort({ _pending: 1 })
        .limit(limit)
        .lean<Holder[]>(),
    );
    const entries = holders.flatMap(inOrder).toSorted((a, b) => a.sequence - b.sequence);
    return entries.slice(0, limit).map(({ event }) => ({ event: parseEvent(event) }));
  }

  /** Again until none is left: a document that was written in between is looked at once more. */
  async acknowledge(eventIds: readonly string[]): Promise<void> {
    if (eventIds.length === 0) return;
    const ids = new Set(eventIds);
    await this.#inAll(async (model) => {
      for (;;) {
        const filter = { '_outbox.id': { $in: [...ids] } };
        const holders = await model.find(filter, onlyEvents).lean<Holder[]>();
        if (holders.length === 0) return [];
        await model.bulkWrite(
          holders.map((holder) => removal(holder, ids)),
          { ordered: false },
        );
      }
    });
  }

  async count(): Promise<number> {
    const sizes = await this.#inAll((model) =>
      model.aggregate<{ size: number }>([
        { $match: { _pending: { $gt: 0 } } },
        // mongo-java-server may show a document between the two, `_pending` still there and `_outbox` gone.
        { $project: { size: { $size: { $ifNull: ['$_outbox', []] } } } },
        { $group: { _id: null, size: { $sum: '$size' } } },
      ]),
    );
    return sizes.reduce((sum, { size }) => sum + size, 0);
  }

  onAppended(listener: () => void): () => void {
    return this.#announcer.listen(listener);
  }

  /** After the write. */
  announce(): void {
    this.#announcer.announce();
  }

  async #inAll<Value>(read: (model: Model<StoredForm>) => PromiseLike<readonly Value[]>): Promise<Value[]> {
    const found = this.#connection.run(() => Promise.all(this.#models().map((model) => read(model))));
    return (await found).flat();
  }
}

/** The order within a document is the order of its versions, even where the clocks of two processes differ. */
function inOrder({ _outbox }: Holder): Entry[] {
  let last = 0;
  return _outbox.map((entry) => {
    last = Math.max(last, entry.sequence);
    return { ...entry, sequence: last };
  });
}

/** One update, or the end of a tombstone, that holds only while the document's events are as they were read. */
function removal(
  { _id, _erased, _outbox }: Holder,
  ids: ReadonlySet<string>,
): AnyBulkWriteOperation<StoredForm> {
  const [next] = _outbox.filter(({ id }) => !ids.has(id));
  if (next !== undefined) {
    const filter = { _id, '_outbox.id': next.id };
    const update = { $pull: { _outbox: { id: { $in: [...ids] } } }, $set: { _pending: next.sequence } };
    return { updateOne: { filter, update } };
  }
  const last = _outbox.length - 1;
  const unchanged = { _id, _outbox: { $size: _outbox.length }, [`_outbox.${last}.id`]: _outbox[last]?.id };
  if (_erased === true) return { deleteOne: { filter: { ...unchanged, _erased: true } } };
  return { updateOne: { filter: unchanged, update: { $unset: { _outbox: '', _pending: '' } } } };
}

function parseEvent(event: string): EventEnvelope {
  try {
    return JSON.parse(event) as EventEnvelope;
  } catch (error) {
    throw dataDamaged(error);
  }
}
