import { literalsOf } from './literals.ts';

interface Node {
  readonly next: Map<number, number>;
  readonly groups: Set<number>;
  fallback: number;
}

const newNode = (): Node => ({ next: new Map(), groups: new Set(), fallback: 0 });

/** A trie of literals with, for each node, where to go on when a letter does not fit (Aho and Corasick 1975). */
function trieOf(groups: readonly (readonly string[])[]): Node[] {
  const nodes = [newNode()];
  for (const [group, literals] of groups.entries()) {
    for (const literal of literals) {
      let at = 0;
      for (let place = 0; place < literal.length; place++) {
        const node = nodes[at] as Node;
        const unit = literal.charCodeAt(place);
        if (!node.next.has(unit)) node.next.set(unit, nodes.push(newNode()) - 1);
        at = node.next.get(unit) as number;
      }
      (nodes[at] as Node).groups.add(group);
    }
  }
  return nodes;
}

/**
 * Tells in one pass over a text which of many groups of patterns cannot match in it: patterns over a whole catalogue are mostly
 * tried in vain, and trying one costs a pass each.
 */
export class Prefilter {
  /** Number of each unit among those that literals hold; 0 for all others. */
  readonly #units = new Uint16Array(0x10000);
  readonly #width: number;
  /** Node after each node and unit, times the width. */
  readonly #next: Uint32Array;
  /** By node: groups of which a literal ends there. */
  readonly #ending: readonly (readonly number[] | undefined)[];
  readonly #always: readonly number[];
  readonly #size: number;

  /** @param groups a group may match where one of its patterns does; at most 31 groups where {@link bitsIn} is used */
  constructor(groups: readonly (readonly RegExp[])[]) {
    const literals = groups.map((patterns) => patterns.map(literalsOf));
    this.#size = groups.length;
    this.#always = [...literals.keys()].filter((group) => literals[group]?.includes(undefined));
    const nodes = trieOf(literals.map((lists) => lists.flatMap((list) => list ?? [])));
    let width = 1;
    for (const { next } of nodes)
      for (const unit of next.keys()) if (this.#units[unit] === 0) this.#units[unit] = width++;
    this.#width = width;
    this.#next = new Uint32Array(nodes.length * width);
    this.#ending = this.#link(nodes);
  }

  /** Fills {@link #next}, nearest nodes first. */
  #link(nodes: readonly Node[]): (readonly number[] | undefined)[] {
    const queue = [0];
    for (let at = 0; at < queue.length; at++) {
      const number = queue[at] as number;
      const node = nodes[number] as Node;
      const row = number * this.#width;
      const other = node.fallback * this.#width;
      if (number !== 0)
        for (let unit = 0; unit < this.#width; unit++)
          this.#next[row + unit] = this.#next[other + unit] as number;
      for (const group of (nodes[node.fallback] as Node).groups) node.groups.add(group);
      for (const [unit, target] of node.next) {
        const place = this.#units[unit] as number;
        (nodes[target] as Node).fallback =
          number === 0 ? 0 : (this.#next[other + place] as number) / this.#width;
        this.#next[row + place] = target * this.#width;
        queue.push(target);
      }
    }
    return nodes.map(({ groups }) => (groups.size === 0 ? undefined : [...groups]));
  }

  /** Calls back for each group that may match, perhaps more than once. */
  #each(text: string, found: (group: number) => void): void {
    for (const group of this.#always) found(group);
    const [next, units, width] = [this.#next, this.#units, this.#width];
    let row = 0;
    for (let at = 0; at < text.length; at++) {
      row = next[row + (units[text.charCodeAt(at)] as number)] as number;
      const ending = this.#ending[row / width];
      if (ending !== undefined) for (const group of ending) found(group);
    }
  }

  /** Bit `g` is set where group `g` may match. */
  bitsIn(text: string): number {
    let bits = 0;
    this.#each(text, (group) => (bits |= 1 << group));
    return bits;
  }

  /** Groups that may match, ascending. */
  groupsIn(text: string): number[] {
    const marks = new Uint8Array(this.#size);
    this.#each(text, (group) => (marks[group] = 1));
    return [...marks.keys()].filter((group) => marks[group] === 1);
  }
}
