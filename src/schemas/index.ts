/**
 * Parsers of what a host receives as JSON: notices, boards, postings, deliveries, applications. The rule rooms stay free
 * of zod; whoever parses comes here.
 *
 * @module wuye/schemas
 */

export {};
