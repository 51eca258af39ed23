/**
 * What a field is, who may see it clear, and what is told of it to everybody else.
 *
 * @module wuye/confidentiality
 */

export {};
