import type { CalendarDate } from '../kernel/index.js';
import type { RecordBase } from './common.js';

/**
 * A document of the owners' committee (业委会), kept in an archive of its own (CIM-4.1.2).
 *
 * @category Records
 * @since 0.1.0
 */
export interface CommitteeDocumentRecord extends RecordBase<'committee-document'> {
  readonly title: string;
  /** What it is: filing, minutes, resolution, election, correspondence, seal, contract, account, other. */
  readonly documentType:
    | 'filing'
    | 'minutes'
    | 'resolution'
    | 'election'
    | 'correspondence'
    | 'seal'
    | 'contract'
    | 'account'
    | 'other';
  readonly datedOn: CalendarDate;
  /** The committee's term that it belongs to. */
  readonly term?: { readonly from: CalendarDate; readonly until: CalendarDate };
  /** Where the paper is, and digests of its scans. */
  readonly location?: string;
  readonly attachments?: readonly { readonly name: string; readonly digest: string }[];
}
