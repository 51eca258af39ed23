import { execFile } from 'node:child_process';

/** Runs a program to its end and gives what it printed. Throws with that when it fails. */
export function shell(directory: string, command: string, ...args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const settings = { cwd: directory, encoding: 'utf8', maxBuffer: 1e8 } as const;
    execFile(command, args, settings, (error, stdout, stderr) => {
      if (error === null) return resolve(stdout.trim());
      const said = `${stdout}${stderr}`.trim().split('\n').slice(0, 40).join('\n');
      reject(new Error(`${command} ${args.join(' ')} failed (${error.code ?? error.signal})\n${said}`));
    });
  });
}
