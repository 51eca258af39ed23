// The first two digits of GB/T 2260. 71, 81 and 82 stand in the list too, but on no citizen's number.
const PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])$/;

// Residence permits of Hong Kong, Macau and Taiwan residents carry exactly these.
const PERMIT_REGIONS: Readonly<Record<string, 'hk-permit' | 'macau-permit' | 'taiwan-permit'>> = {
  '810000': 'hk-permit',
  '820000': 'macau-permit',
  '830000': 'taiwan-permit',
};

/**
 * Tells whether two digits name a province, a municipality or an autonomous region of the mainland.
 *
 * @internal
 */
export function isProvince(code: string): boolean {
  return PROVINCE.test(code);
}

/**
 * What six digits at the head of an 18-digit number make its holder, or `null` where they can stand on none.
 *
 * **Details**: no list of counties is consulted. Numbers are kept for life, so they hold counties that were abolished
 * decades ago, and the lists that are published hold the present ones only.
 *
 * @internal
 */
export function holderOfRegion(
  region: string,
): 'citizen' | 'hk-permit' | 'macau-permit' | 'taiwan-permit' | null {
  return PERMIT_REGIONS[region] ?? (isProvince(region.slice(0, 2)) ? 'citizen' : null);
}
