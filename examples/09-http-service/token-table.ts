import { readFile } from 'node:fs/promises';
import { actorId, estateId, ROLES } from 'wuye';
import type { Authenticate, Caller } from './service.js';

interface TokenFile {
  readonly tokens: Readonly<Record<string, Caller>>;
}

/**
 * THE HOST'S PART, A SKETCH: a file of bearer tokens in place of accounts. Put your own sign-in here. Whatever it is, roles
 * and estate come from your accounts and never from what the caller sends.
 */
export async function tokenTable(path: string): Promise<Authenticate> {
  const { tokens } = JSON.parse(await readFile(path, 'utf8')) as TokenFile;
  const callers = new Map(Object.entries(tokens).map(([token, caller]) => [token, checked(caller)]));
  return async (request) => {
    const token = /^Bearer ([\x21-\x7e]{1,256})$/i.exec(request.headers.get('authorization') ?? '')?.[1];
    return callers.get(token ?? '') ?? null;
  };
}

function checked({ actor, estate }: Caller): Caller {
  const unknown = actor.roles.find((role) => !ROLES.includes(role));
  if (unknown !== undefined) throw new Error(`no such role: ${unknown}`);
  return { actor: { ...actor, id: actorId(actor.id) }, estate: estateId(estate) };
}
