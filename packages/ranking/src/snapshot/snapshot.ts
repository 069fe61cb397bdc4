import { crc32 } from 'node:zlib';
import { taxonomyVersion } from '@smc/taxonomy';
import { sharedBytes } from '../compiled/shared-memory.ts';
import type { CorpusModel, OfferIndex, OfferSegment } from '../indexes.ts';
import { assembleIndex } from '../indexes.ts';
import type { ChannelPart } from '../index-structures/channel.ts';
import type { CollectedTerms } from '../index-structures/document-terms.ts';
import { statisticsFrom } from '../index-structures/statistics.ts';
import type { TermStatistics } from '../index-structures/statistics.ts';
import { textIndexOf } from '../index-structures/text-index.ts';
import type { Standing } from '../index-structures/text-index.ts';
import { keepPlaces } from '../latent/space.ts';
import type { Offer } from '../types.ts';
import { modelVersion } from '../version.ts';
import { SnapshotError } from './errors.ts';
import { aligned, SectionReader, SectionWriter } from './sections.ts';
import type { Outline, Section } from './sections.ts';

/**
 * The layout: 8 letters, the length of the header and its check sum (32 bits each), the header as JSON, and the body, which begins
 * at a multiple of 8. A change of any of it is a new format.
 */
const letters = 'SMCRANK\n';
export const snapshotFormat = 7;
const prefixSize = 16;

interface Header {
  readonly format: number;
  readonly modelVersion: string;
  readonly taxonomyVersion: string;
  /** What the caller calls the data it was made of. */
  readonly data: string;
  readonly bodySize: number;
  readonly bodyCheck: number;
  readonly sections: readonly Section[];
  readonly index: Outline;
}

/** What an index is made of, without what is made of it again when it is read. */
interface Parts {
  readonly model: CorpusModel;
  readonly sources: readonly CollectedTerms[];
  readonly inverted: readonly ChannelPart[];
  readonly latent: readonly Float32Array[];
  readonly standing: Standing | null;
  readonly segments: readonly OfferSegment[];
  /** Each offer as JSON in UTF-8, one after the other. */
  readonly offers: {
    readonly bytes: Uint8Array;
    readonly ends: Float64Array;
    readonly ids: readonly string[];
  };
}

function packOffers(index: OfferIndex): Parts['offers'] {
  const lines = Array.from({ length: index.size }, (_, at) => Buffer.from(JSON.stringify(index.offerAt(at))));
  const ends = new Float64Array(lines.length);
  let end = 0;
  for (const [at, line] of lines.entries()) ends[at] = end += line.byteLength;
  const bytes = new Uint8Array(end);
  for (const [at, line] of lines.entries()) bytes.set(line, (ends[at] as number) - line.byteLength);
  return { bytes, ends, ids: lines.map((_, at) => index.idAt(at)) };
}

/**
 * Writes an index into one piece of memory that threads can share, and that can be stored as it is.
 *
 * @param data what its offers are called, such as a digest of them: {@link readSnapshot} asks for it
 */
export function writeSnapshot(index: OfferIndex, data: string): SharedArrayBuffer {
  const parts: Parts = {
    model: index.model,
    sources: index.text.sources,
    inverted: index.text.words.parts,
    latent: index.text.latent?.parts.map(({ places }) => places) ?? [],
    standing: index.text.standing ?? null,
    segments: index.segments,
    offers: packOffers(index),
  };
  const writer = new SectionWriter();
  const outline = writer.outline(parts);
  const header = (bodyCheck: number): Header => ({
    format: snapshotFormat,
    modelVersion,
    taxonomyVersion,
    data,
    bodySize: writer.size,
    bodyCheck,
    sections: writer.sections,
    index: outline,
  });
  // The check sum is written with as many digits as the longest one has, so that the header's length is known before it.
  const headerSize = Buffer.byteLength(JSON.stringify(header(0xffffffff)));
  const bodyStart = aligned(prefixSize + headerSize);
  const snapshot = sharedBytes(bodyStart + writer.size);
  // The memory may be longer.
  const body = new Uint8Array(snapshot, bodyStart, writer.size);
  let start = 0;
  for (const piece of writer.pieces) {
    body.set(piece, start);
    start = aligned(start + piece.byteLength);
  }
  const text = Buffer.from(JSON.stringify(header(crc32(body))).padEnd(headerSize));
  const prefix = Buffer.from(snapshot, 0, prefixSize);
  prefix.write(letters, 'latin1');
  prefix.writeUInt32LE(headerSize, 8);
  prefix.writeUInt32LE(crc32(text), 12);
  new Uint8Array(snapshot).set(text, prefixSize);
  return snapshot;
}

const refuse = (fault: SnapshotError['fault'], message: string): never => {
  throw new SnapshotError(fault, message);
};

function readHeader(snapshot: ArrayBufferLike): { header: Header; bodyStart: number } {
  const bytes = Buffer.from(snapshot);
  if (bytes.byteLength < prefixSize || bytes.toString('latin1', 0, 8) !== letters)
    refuse('foreign', 'The file is no snapshot of a ranking index.');
  const size = bytes.readUInt32LE(8);
  const text = bytes.subarray(prefixSize, prefixSize + size);
  if (text.byteLength < size || crc32(text) !== bytes.readUInt32LE(12))
    refuse('damaged', 'The snapshot of the ranking index is damaged: its header is not what was written.');
  return { header: JSON.parse(text.toString()) as Header, bodyStart: aligned(prefixSize + size) };
}

function refuseOutdated({ format, modelVersion: model, taxonomyVersion: taxonomy }: Header): void {
  const found = `format ${format}, model ${model}, taxonomy ${taxonomy}`;
  const wanted = `format ${snapshotFormat}, model ${modelVersion}, taxonomy ${taxonomyVersion}`;
  if (found !== wanted)
    refuse(
      'outdated',
      `The snapshot of the ranking index is of another version: ${found} instead of ${wanted}.`,
    );
}

/** What the offers of a snapshot are called; nothing but its header is looked at. */
export function dataOfSnapshot(snapshot: ArrayBufferLike): string {
  return readHeader(snapshot).header.data;
}

/**
 * The index of a snapshot. Its arrays are the snapshot's own memory, which must not be changed: many threads may read one.
 * Ranks, to the last byte, as the index that was written. An offer is read from the snapshot when it is asked for.
 *
 * @param data what its offers have to be called
 * @param isTrusted the bytes come from {@link writeSnapshot} in this process: the check sum is left out
 * @throws SnapshotError for one that is damaged, foreign, of another version or of other data
 */
export function readSnapshot(snapshot: ArrayBufferLike, data: string, isTrusted = false): OfferIndex {
  const { header, bodyStart } = readHeader(snapshot);
  refuseOutdated(header);
  if (header.data !== data)
    throw new SnapshotError('outdated', 'The snapshot of the ranking index is of other data.', true);
  if (snapshot.byteLength < bodyStart + header.bodySize)
    refuse('damaged', 'The snapshot of the ranking index is damaged: its end is missing.');
  const body = Buffer.from(snapshot, bodyStart, header.bodySize);
  if (!isTrusted && crc32(body) !== header.bodyCheck)
    refuse('damaged', 'The snapshot of the ranking index is damaged: its check sum is not right.');
  const reader = new SectionReader(snapshot, bodyStart, header.sections);
  return indexOf(reader.value(header.index) as Parts);
}

const withLookUp = (read: TermStatistics): TermStatistics =>
  statisticsFrom(read.terms, read.frequencies, read.documents, read.averageLength);

function indexOf({ model: read, sources, inverted, latent, standing, segments, offers }: Parts): OfferIndex {
  const { words, grams, latent: space } = read.text;
  const model: CorpusModel = {
    ...read,
    text: {
      ...read.text,
      words: withLookUp(words),
      // What was left out is written as null.
      grams: (grams ?? undefined) && withLookUp(grams as TermStatistics),
      latent: space ?? undefined,
    },
  };
  if (model.text.latent !== undefined)
    for (const [part, source] of sources.entries())
      keepPlaces(source.words, model.text.latent, latent[part] as Float32Array);
  const text = textIndexOf(sources, model.text, standing ?? undefined, inverted);
  const idAt = (at: number) => offers.ids[at] as string;
  return assembleIndex(segments, text, model, offerReaderOf(offers), idAt);
}

function offerReaderOf({ bytes, ends }: Parts['offers']): (at: number) => Offer {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (at) => JSON.parse(text.toString('utf8', ends[at - 1] ?? 0, ends[at])) as Offer;
}
