const ZERO = '0'.charCodeAt(0);

/**
 * The check character of ISO 7064 MOD 11-2, which GB 11643 uses: `0` to `9`, or `X` for ten.
 *
 * Own code, a dozen lines, since the kept packages do not fit: one pulls in a command line that needs Node 22, the other
 * cannot be imported by name in Node's ESM. The tests hold it to one of them.
 *
 * @param digits - digits only, without the check character
 */
export function mod11Check(digits: string): string {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) sum = ((sum + digits.charCodeAt(at) - ZERO) * 2) % 11;
  const check = (12 - sum) % 11;
  return check === 10 ? 'X' : String(check);
}
