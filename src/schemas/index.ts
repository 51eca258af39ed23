/**
 * Parsers of what a host receives as JSON: notices, boards, bookings, postings, deliveries, applications, archives, and
 * the commands on them. The rule rooms stay free of zod; whoever parses comes here.
 *
 * @module wuye/schemas
 */

export { commercialApplicationSchema, parseCommercialApplication } from './application.js';
export { applicationCommandSchema, parseApplicationCommand } from './application-command.js';
export { archiveSchema, parseArchive } from './archive.js';
export { archiveCommandSchema, parseArchiveCommand } from './archive-command.js';
export { boardSchema, parseBoard } from './board.js';
export { bookingSchema, parseBooking } from './booking.js';
export { deliverySchema, parseDelivery } from './delivery.js';
export { deliveryCommandSchema, parseDeliveryCommand } from './delivery-command.js';
export { PUBLISHING_LIMITS } from './limits.js';
export { noticeSchema, parseNotice } from './notice.js';
export { noticeCommandSchema, parseNoticeCommand } from './notice-command.js';
export { noticeContentSchema, parseNoticeContent } from './notice-content.js';
export { parsePosting, postingSchema } from './posting.js';
export { parsePostingCommand, postingCommandSchema } from './posting-command.js';
