import { note } from './output.ts';

/** Shows how far something is. */
export interface Progress {
  update(done: number, total: number): void;
  end(): void;
}

const barWidth = 24;
const redrawMs = 80;
/** Where nobody watches a bar (a log file, a pipe), one line at most this often. */
const lineMs = 2_000;

function bar(label: string, done: number, total: number): string {
  const share = total === 0 ? 1 : Math.min(1, done / total);
  const filled = Math.round(share * barWidth);
  return `${label} ${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${done}/${total}`;
}

function onTerminal(label: string): Progress {
  let drawnAt = 0;
  let isDrawn = false;
  return {
    update(done, total) {
      const now = Date.now();
      if (now - drawnAt < redrawMs && done < total) return;
      drawnAt = now;
      isDrawn = true;
      process.stderr.write(`\r\u001b[2K${bar(label, done, total)}`);
    },
    end() {
      if (isDrawn) process.stderr.write('\r\u001b[2K');
    },
  };
}

function inLines(label: string): Progress {
  let saidAt = Date.now();
  return {
    update(done, total) {
      const now = Date.now();
      if (now - saidAt < lineMs) return;
      saidAt = now;
      note(`${label} ${done}/${total}`);
    },
    end() {},
  };
}

/** A bar on a terminal, a line now and then elsewhere; always on standard error. */
export function showProgress(label: string): Progress {
  return process.stderr.isTTY ? onTerminal(label) : inLines(label);
}
