import pg from 'pg';

/** A copy of a database under another name on the same server, so that every run begins with the same estates. */
export async function copyDatabase(url: string, name: string): Promise<string> {
  const [from, admin, to] = [new URL(url), new URL(url), new URL(url)];
  admin.pathname = '/template1';
  to.pathname = `/${name}`;
  const client = new pg.Client({ connectionString: admin.href });
  await client.connect();
  try {
    await client.query(`DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`);
    await client.query(
      `CREATE DATABASE ${quoted(name)} TEMPLATE ${quoted(from.pathname.slice(1))} STRATEGY file_copy`,
    );
    await client.query('CHECKPOINT');
  } finally {
    await client.end();
  }
  return to.href;
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
