/**
 * Parsers of what a host receives as JSON: notices, boards, bookings, postings, deliveries, applications, archives,
 * inspections, requests of persons, disclosures, the access log, and the commands on them. The rule rooms stay free of zod; whoever parses comes here.
 *
 * @module wuye/schemas
 */

export {
  accessEntrySchema,
  erasedAccessEntrySchema,
  parseAccessEntry,
  parseErasedAccessEntry,
} from './access-entry.js';
export { accessPermissionSchema, parseAccessPermission } from './access-permission.js';
export { commercialApplicationSchema, parseCommercialApplication } from './application.js';
export { applicationCommandSchema, parseApplicationCommand } from './application-command.js';
export { archiveSchema, parseArchive } from './archive.js';
export { archiveCommandSchema, parseArchiveCommand } from './archive-command.js';
export { boardSchema, parseBoard } from './board.js';
export { bookingSchema, parseBooking } from './booking.js';
export {
  COMMAND_SCHEMAS,
  type CommandArea,
  type CommandIn,
  type CommandSchemas,
  parseCommand,
} from './command.js';
export type { CommandHere } from './command-here.js';
export { type CommandOptionsHere, commandOptionsSchema, parseCommandOptions } from './command-options.js';
export { consentSchema, parseConsent } from './consent.js';
export { deliverySchema, parseDelivery } from './delivery.js';
export { deliveryCommandSchema, parseDeliveryCommand } from './delivery-command.js';
export { disclosureSchema, parseDisclosure } from './disclosure.js';
export { disclosureRequestSchema, parseDisclosureRequest } from './disclosure-request.js';
export { inspectionSchema, parseInspection } from './inspection.js';
export { inspectionCommandSchema, parseInspectionCommand } from './inspection-command.js';
export { inspectionPlanSchema, parseInspectionPlan } from './inspection-plan.js';
export { inspectionPlanCommandSchema, parseInspectionPlanCommand } from './inspection-plan-command.js';
export { CARE_LIMITS, PUBLISHING_LIMITS } from './limits.js';
export { noticeSchema, parseNotice } from './notice.js';
export { noticeCommandSchema, parseNoticeCommand } from './notice-command.js';
export { noticeContentSchema, parseNoticeContent } from './notice-content.js';
export { parsePosting, postingSchema } from './posting.js';
export { parsePostingCommand, postingCommandSchema } from './posting-command.js';
export {
  escalationCommandSchema,
  parseEscalationCommand,
  parseRecordCommand,
  type RecordCommandOf,
  recordCommandSchema,
} from './record-command.js';
export {
  parseRevealFields,
  parseRevealRequest,
  type RevealFieldsHere,
  revealFieldsSchema,
  revealRequestSchema,
} from './reveal-request.js';
export { parseRightsCommand, rightsCommandSchema } from './rights-command.js';
export { parseRightsRequest, rightsRequestSchema } from './rights-request.js';
