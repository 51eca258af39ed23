const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANISATION_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

function weightedSum(text: string, alphabet: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * alphabet.indexOf(text.charAt(index)), 0);
}

/**
 * The 18th character of a unified social credit code. Weights rise from the left as powers of 3 modulo 31 (GB 32100).
 *
 * @internal
 */
export function usccCheckCharacter(first17: string): string {
  return USCC_ALPHABET.charAt((31 - (weightedSum(first17, USCC_ALPHABET, USCC_WEIGHTS) % 31)) % 31);
}

/**
 * The ninth character of an organisation code (GB 11714).
 *
 * @internal
 */
export function organisationCheckCharacter(first8: string): string {
  const check = (11 - (weightedSum(first8, ORGANISATION_ALPHABET, ORGANISATION_WEIGHTS) % 11)) % 11;
  return check === 10 ? 'X' : String(check);
}
