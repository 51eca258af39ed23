import { connect, createServer, type Socket } from 'node:net';

/** A way to a server on this machine that can be cut, as by a cable. */
export interface Cuttable {
  readonly port: number;
  /** Ends all connections, and takes no new ones. */
  cut(): Promise<void>;
}

/** Opens a port that leads to another one. */
export async function openCuttable(to: number): Promise<Cuttable> {
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(to, '127.0.0.1');
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.setNoDelay(true);
      from.pipe(into);
      from.on('error', () => into.destroy());
      from.on('close', () => {
        sockets.delete(from);
        into.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    async cut() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
