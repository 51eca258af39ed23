import { progressBar } from '../01-main-job/progress.js';
import { type Options, readOptions, USAGE } from './options.js';
import { figuresText } from './print-figures.js';
import { enqueueIn, figuresIn, loadInto, runAll, straightIn, workersIn } from './run.js';
import { work } from './worker.js';

const surroundings = {
  print: (line: string) => void process.stdout.write(`${line}\n`),
  now: () => performance.now(),
  progress: progressBar,
};

/** Asked to end by a supervisor, by the keyboard, or because the process that started it is gone. */
const stopped = new Promise((resolve) => {
  process.once('SIGTERM', resolve);
  process.once('SIGINT', resolve);
  process.once('disconnect', resolve);
});

async function main(args: readonly string[]): Promise<number> {
  const options = read(args);
  if (options === null) return args.includes('--help') ? 0 : 1;
  if (options.url === null) {
    // Only here: its package takes signals for itself, and a worker has to take its own.
    const { startServer } = await import('./server.js');
    const server = await startServer();
    try {
      return (await runAll({ ...options, url: server.url }, surroundings)) ? 0 : 1;
    } finally {
      await server.stop();
    }
  }
  return carryOut({ ...options, url: options.url });
}

async function carryOut(options: Options & { readonly url: string }): Promise<number> {
  switch (options.command) {
    case 'load':
      await loadInto(options, surroundings);
      return 0;
    case 'enqueue':
      await enqueueIn(options, surroundings);
      return 0;
    case 'work':
      await work(options, stopped);
      // The channel to who started it would keep the process alive.
      if (process.connected) process.disconnect();
      return 0;
    case 'workers':
      await workersIn(options, surroundings);
      return 0;
    case 'straight':
      await straightIn(options, surroundings);
      return 0;
    case 'figures': {
      const figures = await figuresIn(options, surroundings);
      surroundings.print(figuresText(figures));
      return figures.problems.length === 0 ? 0 : 1;
    }
    case 'run':
      return (await runAll(options, surroundings)) ? 0 : 1;
  }
}

function read(args: readonly string[]): Options | null {
  try {
    const options = readOptions(args, process.env);
    if (options === null) surroundings.print(USAGE);
    return options;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${USAGE}\n`);
    return null;
  }
}

process.exitCode = await main(process.argv.slice(2));
