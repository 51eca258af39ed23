import Papa from 'papaparse';
import dog from '../../data/estate-a/csv-utf8/dog.csv?raw';
import domesticWorker from '../../data/estate-a/csv-utf8/domestic-worker.csv?raw';
import foreignNational from '../../data/estate-a/csv-utf8/foreign-national.csv?raw';
import occupancy from '../../data/estate-a/csv-utf8/occupancy.csv?raw';
import owner from '../../data/estate-a/csv-utf8/owner.csv?raw';
import parking from '../../data/estate-a/csv-utf8/parking.csv?raw';
import shop from '../../data/estate-a/csv-utf8/shop.csv?raw';
import specialCare from '../../data/estate-a/csv-utf8/special-care.csv?raw';
import supplierStaff from '../../data/estate-a/csv-utf8/supplier-staff.csv?raw';
import tenant from '../../data/estate-a/csv-utf8/tenant.csv?raw';

const FILES = {
  dog,
  'domestic-worker': domesticWorker,
  'foreign-national': foreignNational,
  occupancy,
  owner,
  parking,
  shop,
  'special-care': specialCare,
  'supplier-staff': supplierStaff,
  tenant,
};

/** The sheets of the sample estate as a clerk would hand them over, row by row. */
export const SHEETS = Object.entries(FILES).map(([name, text]) => ({
  name,
  rows: Papa.parse<string[]>(text.replace(/^\uFEFF/, '')).data,
  dateSystem: '1900' as const,
}));
