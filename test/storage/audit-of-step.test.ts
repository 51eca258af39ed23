import { describe, expect, it } from 'vitest';
import { actorId, digestOf, estateId, instant } from 'wuye';
import { auditIndex, auditOfStep } from 'wuye/storage';

const step = {
  id: 'aud_1',
  estate: estateId('est_1'),
  collection: 'notices',
  subject: 'ntc_1',
  at: instant('2026-11-21T01:00:00.000Z'),
  by: actorId('li'),
  action: 'notice.edit',
  events: [{ type: 'notice-edited', notice: 'ntc_1' }],
};

describe('the audit entry of a step', () => {
  it('holds the document before, the digest after, the fields that differ and the events', () => {
    const before = { state: 'draft', title: '停水', gone: 1, same: { b: 1, a: 2 } };
    const after = { state: 'draft', title: '停水通知', came: true, same: { a: 2, b: 1 } };
    const entry = auditOfStep({ ...step, before, after });
    expect(entry).toMatchObject({ before, events: step.events, after: digestOf(after), raised: [] });
    expect(entry.fields).toEqual(['came', 'gone', 'title']);
    expect(auditIndex(entry)).toEqual({ subject: 'ntc_1', batch: '', at: step.at });
  });

  it('names every field of a document that the step began', () => {
    const entry = auditOfStep({ ...step, before: null, after: { state: 'draft', title: '停水通知' } });
    expect(entry.before).toBeNull();
    expect(entry.fields).toEqual(['state', 'title']);
  });

  it('survives a JSON round trip', () => {
    const entry = auditOfStep({ ...step, before: null, after: { state: 'draft' } });
    expect(JSON.parse(JSON.stringify(entry))).toEqual(entry);
  });
});
