import { connect, createServer, type Socket } from 'node:net';

/** From the client to the server, or back. */
export type Way = 'up' | 'down';

/** A place in what passes: which piece from now on, and how much of it still arrives, from 0 to 1. */
export interface Place {
  readonly way: Way;
  readonly piece: number;
  readonly part: number;
}

/** A proxy that can cut a connection in the middle. A piece is what one side sent at once, mostly one statement. */
export interface CuttingProxy {
  readonly port: number;
  /** Cuts all connections on both sides at this place, or takes that back. */
  cutAt(place: Place | null): void;
  /** Counts the pieces from now on. */
  count(): Readonly<Record<Way, number>>;
  close(): Promise<void>;
}

export async function startCuttingProxy(target: {
  readonly host: string;
  readonly port: number;
}): Promise<CuttingProxy> {
  const sockets = new Set<Socket>();
  let cut: { readonly way: Way; piece: number; readonly part: number } | null = null;
  let passed: Record<Way, number> = { up: 0, down: 0 };

  const pass = (way: Way, from: Socket, to: Socket) => {
    from.on('data', (piece) => {
      passed[way] += 1;
      if (cut === null || cut.way !== way || cut.piece > 0) {
        if (cut?.way === way) cut.piece -= 1;
        to.write(piece);
        return;
      }
      to.write(piece.subarray(0, Math.floor(piece.length * cut.part)));
      cut = null;
      // What was written still arrives; nothing comes back.
      for (const socket of sockets) {
        socket.removeAllListeners('data');
        socket.end(() => socket.destroy());
      }
    });
  };

  const server = createServer((client) => {
    const upstream = connect(target);
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      socket.setNoDelay(true);
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
    pass('up', client, upstream);
    pass('down', upstream, client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    cutAt(place) {
      cut = place === null ? null : { ...place };
    },
    count() {
      passed = { up: 0, down: 0 };
      return passed;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
