import type { CollectionDeclaration, JsonObject } from 'wuye';

/**
 * A ledger whose every state is known: what commit number n writes follows from n alone. So whoever reads a database
 * after a fault knows each document and each index of it from its serial number, to the letter.
 */
export interface Ledger {
  /** The number of the last commit in it. */
  readonly serial: number;
  /** What commit number `serial + 1` writes; `null` deletes. */
  next(): readonly LedgerDocument<JsonObject | null>[];
  /** Takes the commits up to this number as done. */
  forwardTo(serial: number): void;
  /** Every document that is there now. */
  documents(): readonly LedgerDocument<JsonObject>[];
}

export interface LedgerDocument<Body> {
  readonly collection: string;
  readonly id: string;
  readonly body: Body;
  readonly index: Readonly<Record<string, string>>;
}

export const LEDGER_COLLECTIONS: readonly CollectionDeclaration[] = [
  { name: 'heads', fields: [], indexes: {} },
  {
    name: 'accounts',
    fields: ['office', 'balance'],
    indexes: {
      by_office: { equal: ['office'], range: 'balance' },
      by_balance: { equal: [], range: 'balance' },
      in_office: { equal: ['office'] },
    },
  },
  {
    name: 'entries',
    fields: ['account', 'serial'],
    indexes: { by_account: { equal: ['account'], range: 'serial' }, all: { equal: [], range: 'serial' } },
  },
];

/** The document that names the last commit. */
export const HEAD = { collection: 'heads', id: 'head' } as const;

export const ACCOUNTS = 80;
const OFFICES = 4;
/** Entries are deleted again by the commit that comes so many later. */
const KEPT = 12;

export const accountId = (at: number): string => `acc_${String(at).padStart(3, '0')}`;
export const entryId = (serial: number, account: number): string => `ent_${serial}_${account}`;
export const officeOf = (at: number): string => `office ${at}`;
const ordered = (value: number): string => String(value).padStart(9, '0');

/** Numbers that look random and follow from the seed. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = (seed * 2654435761) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The accounts that a commit touches, a few, and now and then all of them; their amounts sum to nothing. */
function transfersOf(serial: number): ReadonlyMap<number, number> {
  const random = numbersFrom(serial);
  const touched = serial % 7 === 1 ? ACCOUNTS : 2 + random(7);
  const amounts = new Map<number, number>();
  const first = random(ACCOUNTS);
  let rest = 0;
  for (let step = 1; step < touched; step++) {
    const amount = random(200) - 100;
    amounts.set((first + step) % ACCOUNTS, amount);
    rest -= amount;
  }
  return amounts.set(first, rest);
}

export function createLedger(): Ledger {
  let serial = 0;
  const balances = new Array<number>(ACCOUNTS).fill(500_000);
  const offices = new Array<number>(ACCOUNTS).fill(0);

  const account = (at: number, balance: number, office: number): LedgerDocument<JsonObject> => ({
    collection: 'accounts',
    id: accountId(at),
    body: { balance, office: officeOf(office), remark: `户${at}`.repeat(20) },
    index: { office: officeOf(office), balance: ordered(balance) },
  });
  const entry = (of: number, at: number, amount: number): LedgerDocument<JsonObject> => ({
    collection: 'entries',
    id: entryId(of, at),
    body: { serial: of, account: at, amount },
    index: { account: accountId(at), serial: ordered(of) },
  });
  const head = (last: number): LedgerDocument<JsonObject> => ({ ...HEAD, body: { last }, index: {} });
  const officeAfter = (of: number, at: number): number => (of + at) % OFFICES;

  return {
    get serial() {
      return serial;
    },
    next() {
      const coming = serial + 1;
      const changes: LedgerDocument<JsonObject | null>[] = [head(coming)];
      for (const [at, amount] of transfersOf(coming)) {
        const balance = (balances[at] ?? 0) + amount;
        changes.push(account(at, balance, officeAfter(coming, at)), entry(coming, at, amount));
      }
      const past = coming - KEPT;
      if (past < 1) return changes;
      for (const [at, amount] of transfersOf(past)) changes.push({ ...entry(past, at, amount), body: null });
      return changes;
    },
    forwardTo(target) {
      for (; serial < target; serial++) {
        for (const [at, amount] of transfersOf(serial + 1)) {
          balances[at] = (balances[at] ?? 0) + amount;
          offices[at] = officeAfter(serial + 1, at);
        }
      }
    },
    documents() {
      if (serial === 0) return [];
      const lasting = Array.from({ length: Math.min(KEPT, serial) }, (_, back) => serial - back);
      return [
        head(serial),
        ...balances.map((balance, at) => account(at, balance, offices[at] ?? 0)),
        ...lasting.flatMap((of) => [...transfersOf(of)].map(([at, amount]) => entry(of, at, amount))),
      ];
    },
  };
}
