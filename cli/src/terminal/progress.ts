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

/** One line that says where something is; on a terminal it is written over, elsewhere said now and then. */
export interface StatusLine {
  /** `isDue` writes it at once, however short ago the last one was. */
  say(text: string, isDue?: boolean): void;
  end(): void;
}

function onTerminal(): StatusLine {
  let drawnAt = 0;
  let isDrawn = false;
  return {
    say(text, isDue = false) {
      const now = Date.now();
      if (now - drawnAt < redrawMs && !isDue) return;
      drawnAt = now;
      isDrawn = true;
      process.stderr.write(`\r\u001b[2K${text}`);
    },
    end() {
      if (isDrawn) process.stderr.write('\r\u001b[2K');
    },
  };
}

function inLines(): StatusLine {
  let saidAt = Date.now();
  return {
    say(text) {
      const now = Date.now();
      if (now - saidAt < lineMs) return;
      saidAt = now;
      note(text);
    },
    end() {},
  };
}

/** A status line on standard error. */
export function showStatus(): StatusLine {
  return process.stderr.isTTY ? onTerminal() : inLines();
}

/** A bar on a terminal, a line now and then elsewhere; always on standard error. */
export function showProgress(label: string): Progress {
  const line = showStatus();
  return {
    update(done, total) {
      if (process.stderr.isTTY) line.say(bar(label, done, total), done >= total);
      else line.say(`${label} ${done}/${total}`);
    },
    end: () => line.end(),
  };
}
