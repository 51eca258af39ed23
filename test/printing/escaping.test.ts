import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applicationId, type NoticeContent } from 'wuye/notices';
import { noticeHtml, noticeMarkdown, noticeSheet, noticeText, type PrintOptions } from 'wuye/printing';
import { at, date, HARD, issued, LETTERHEAD } from './notices.js';

const HOSTILE = [
  '<script>alert(1)</script>',
  '</td></table><img src=x onerror=alert(1)>',
  '"><style>@import url(//evil.example)</style>',
  "' onload='x",
  '&lt;b&gt; &amp;amp; &#60;',
  '![x](http://evil.example/p.png) [y](javascript:1) <http://evil.example>',
  '# 标题\n- 一\n1. 二\n> 三\n```\n代码\n```\n---\n===',
  '*a* _b_ `c` ~~d~~ |e| $f$ www.evil.example me@evil.example',
  '2026.',
  '\u202e倒写\u202c\u2066x\u2069\u200f\u0000\u0007\u001b[31m\ufeff',
  '𠮷\ud800𪚥\udc00葛\u{e0100}👨\u200d👩',
  '\r\n\u2028\u2029\u0085\v\f\t',
  '__proto__',
  '　　全角　空格　',
  '',
];
const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'<>&"\'`*_[]()#+-=.!|~\\$@:/\n 1a中𠮷'), maxLength: 40 }),
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 4 }).map((lines) => lines.join('\n')),
);

const part = fc.record({ building: text, entrance: text, room: text });
const content: fc.Arbitrary<NoticeContent> = fc
  .record({
    texts: fc.tuple(text, text, text, text, text, text),
    parts: fc.array(part, { maxLength: 9 }),
    pattern: fc.constantFrom('announcement' as const, 'notice' as const),
    origin: fc.constantFrom('internal' as const, 'external' as const, 'commercial' as const),
    isUrgent: fc.boolean(),
  })
  .map(({ texts: [title, body, contact, what, cause, bodyName], parts, pattern, origin, isUrgent }) => ({
    origin:
      origin === 'internal'
        ? { category: origin }
        : origin === 'external'
          ? { category: origin, body: 'other', bodyName }
          : { category: origin, application: applicationId('app_1') },
    pattern,
    planning: isUrgent ? { class: 'urgent', cause } : { class: 'planned' },
    title,
    body,
    scope: { kind: 'parts', parts, except: parts.slice(0, 2) },
    validity: { from: date('2026-12-01'), until: date('2026-12-05') },
    announces: [
      {
        what,
        services: ['gas'],
        slots: [{ from: at('2026-12-03', '24:00'), scope: { kind: 'described', text: what } }],
      },
    ],
    importance: 'ordinary',
    modes: ['board'],
    contact,
  }));
const options: fc.Arbitrary<PrintOptions> = fc
  .tuple(text, text, text, text, text, text)
  .map(([office, above, address, phone, number, mark]) => ({
    letterhead: { office, above, address, phone, sealPlace: phone },
    number,
    marks: [mark, address],
    advertiser: above,
    follows: { title: number },
  }));

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decode = (html: string) =>
  html.replace(/&([^;]*);/g, (_, name: string) => ENTITIES[name] ?? `?${name}?`);

/** The texts of a page in order, split at its tags, and the tags that it has. */
function parse(html: string): { readonly texts: readonly string[]; readonly tags: ReadonlySet<string> } {
  const body = html.replace(/<style>[^<]*<\/style>/, '');
  return {
    texts: body
      .split(/<[^>]*>/)
      .map(decode)
      .filter((piece) => piece.trim() !== ''),
    tags: new Set(body.match(/<[^>]*>/g)),
  };
}

/** The tags that pages of harmless notices have. */
const TAGS = new Set(
  Object.values(HARD).flatMap(({ notice }) => [
    ...parse(noticeHtml(notice, { letterhead: { ...LETTERHEAD, office: '中'.repeat(15) } })).tags,
    ...parse(noticeHtml(notice, { letterhead: { ...LETTERHEAD, office: '中'.repeat(30) } })).tags,
    ...parse(noticeHtml(notice, { letterhead: LETTERHEAD })).tags,
  ]),
);

describe('HTML', () => {
  it('holds the texts of the sheet and the tags of the pattern, and nothing else', () => {
    fc.assert(
      fc.property(content, options, fc.boolean(), (written, printing, isIssued) => {
        const printable = isIssued ? issued(written) : written;
        const sheet = noticeSheet(printable, printing);
        const { texts, tags } = parse(noticeHtml(printable, printing));
        expect([...tags].filter((tag) => !TAGS.has(tag))).toEqual([]);
        const wanted = [
          ...(sheet.status === null ? [] : [`${sheet.status.stamp}　${sheet.status.text}`]),
          sheet.above,
          ...(sheet.number === '' ? [] : [`编号：${sheet.number}`]),
          ...(sheet.status === null ? [] : [sheet.status.stamp]),
          ...sheet.marks,
          sheet.office,
          sheet.heading,
          sheet.title,
          sheet.salutation,
          ...sheet.paragraphs,
          ...sheet.facts.flatMap(({ label, lines }) => [`${label}：`, ...lines]),
          sheet.closing,
          ...sheet.signature.by,
          sheet.signature.seal,
          sheet.signature.date,
          ...sheet.foot,
        ].filter((piece) => piece.trim() !== '');
        expect(texts).toEqual([sheet.title, ...wanted]);
      }),
      { numRuns: 200 },
    );
  });

  it('loads nothing, runs nothing and links nowhere', () => {
    for (const { notice } of Object.values(HARD)) {
      const html = noticeHtml(notice, { letterhead: LETTERHEAD });
      expect(html).not.toMatch(
        /<(?:script|img|link|iframe|object|form|a)\b|\b(?:src|href|on\w+)=|url\(|@import|https?:/i,
      );
      expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'`);
    }
  });

  it('is the same every time', () => {
    const [first] = Object.values(HARD);
    const print = () => first && noticeHtml(first.notice, { letterhead: LETTERHEAD });
    expect(print()).toBe(print());
  });
});

describe('what people wrote', () => {
  it('keeps every rare character and loses what is no text', () => {
    const sheet = noticeSheet(
      { ...issued(draft('𠮷\ud800𪚥葛\u{e0100}\u202e倒\u0000写\u200b')).content },
      { letterhead: LETTERHEAD },
    );
    expect(sheet.title).toBe('𠮷\ufffd𪚥葛\u{e0100}倒写');
  });

  it('never breaks a line of its own in plain text, nor turns the direction of writing', () => {
    fc.assert(
      fc.property(content, options, (written, printing) => {
        const printed = noticeText(written, printing);
        expect(printed).toMatch(
          /^[^\p{Cc}\p{Bidi_Control}\p{Cs}]*(?:\n[^\p{Cc}\p{Bidi_Control}\p{Cs}]*)*\n$/u,
        );
        const title = noticeSheet(written, printing).title;
        expect(printed.split('\n')).toContain(title);
      }),
    );
  });
});

function draft(title: string): NoticeContent {
  return {
    origin: { category: 'internal' },
    pattern: 'notice',
    planning: { class: 'routine' },
    title,
    importance: 'ordinary',
    modes: ['board'],
  };
}

/** Comes with the tool that makes the API pages; the tests do without it where it is missing. */
function markdownParser(): ((markdown: string) => readonly Token[]) | null {
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('typedoc'));
    const create = require('markdown-it') as (options: object) => {
      parse(text: string, env: object): Token[];
    };
    const parser = create({ html: true });
    return (markdown) => parser.parse(markdown, {});
  } catch {
    return null;
  }
}
interface Token {
  readonly type: string;
  readonly content: string;
  readonly children: readonly Token[] | null;
}

describe('Markdown', () => {
  const parse = markdownParser();
  const ALLOWED = /^(?:(?:paragraph|heading|bullet_list|list_item|blockquote)_(?:open|close)|inline|hr)$/;
  const ALLOWED_INLINE = /^(?:text|text_special|softbreak|hardbreak|strong_open|strong_close)$/;

  it('makes no links of bare addresses either, as GitHub does', () => {
    const markdown = noticeMarkdown(draft('见 http://a.example、www.a.example、me@a.example'), {
      letterhead: LETTERHEAD,
    });
    expect(markdown).toContain('# 见 http\\://a.example、www\\.a.example、me\\@a.example');
  });

  it.skipIf(parse === null)(
    'shows what was written, formats nothing of it and links nowhere (needs markdown-it)',
    () => {
      fc.assert(
        fc.property(content, options, fc.boolean(), (written, printing, isIssued) => {
          const printable = isIssued ? issued(written) : written;
          const sheet = noticeSheet(printable, printing);
          const tokens = parse?.(noticeMarkdown(printable, printing)) ?? [];
          expect(tokens.map(({ type }) => type).filter((type) => !ALLOWED.test(type))).toEqual([]);
          const inline = tokens.flatMap(({ children }) => children ?? []);
          expect(inline.map(({ type }) => type).filter((type) => !ALLOWED_INLINE.test(type))).toEqual([]);
          const shown = tokens
            .filter(({ type }) => type === 'inline')
            .map(({ children }) =>
              (children ?? [])
                .map(({ type, content: piece }) => (type.endsWith('break') ? '\n' : piece))
                .join(''),
            );
          const bare = (line: string) => line.trim();
          expect(shown.map(bare)).toContain(bare(sheet.title));
          for (const paragraph of sheet.paragraphs) expect(shown.map(bare)).toContain(bare(paragraph));
          const count = (wanted: string) => tokens.filter(({ type }) => type === wanted).length;
          expect(count('heading_open')).toBe(1);
          expect(count('hr')).toBe(sheet.foot.length === 0 ? 0 : 1);
          expect(count('blockquote_open')).toBe(sheet.status === null ? 0 : 1);
          const lists = sheet.facts.filter(({ lines }) => lines.length > 1);
          expect(count('bullet_list_open')).toBe(1 + lists.length);
          expect(count('list_item_open')).toBe(
            sheet.facts.length + lists.reduce((sum, { lines }) => sum + lines.length, 0),
          );
        }),
        { numRuns: 300 },
      );
    },
  );
});
