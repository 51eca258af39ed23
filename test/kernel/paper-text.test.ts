import { describe, expect, it } from 'vitest';
import { cleanText, escapeHtml } from 'wuye';

describe('a text on paper', () => {
  it.each([
    ['each kind of line end is one', 'a\r\nb\rc\u2028d\u2029e\u0085f\vg\fh\ni', 'a\nb\nc\nd\ne\nf\ng\nh\ni'],
    ['a tab is a space', '3\t栋', '3 栋'],
    ['what turns the direction of writing is gone', '停水\u202e通知\u2066', '停水通知'],
    ['controls and what is no character are gone', '停\u0000水\u0007通\ufdd0知\u200b', '停水通知'],
    ['half a character shows that something is missing', '张\ud842', '张\ufffd'],
    [
      'rare characters, joiners and variants stay',
      '𠮷\u200d👩\u200c葛\u{e0100}',
      '𠮷\u200d👩\u200c葛\u{e0100}',
    ],
  ])('%s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });
});

describe('a text in HTML', () => {
  it('is no markup, between tags and in attributes', () => {
    expect(escapeHtml('<b a="1" c=\'2\'>豆豆 & 花花</b>')).toBe(
      '&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;豆豆 &amp; 花花&lt;/b&gt;',
    );
    expect(escapeHtml('3 栋 101')).toBe('3 栋 101');
  });
});
