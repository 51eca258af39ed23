import { label } from 'wuye/describe';
import type { Act, Notice } from 'wuye/notices';
import { scopeWords } from 'wuye/printing';
import { useSpeak } from '../language/use-speak.js';
import { nameOf } from '../office/people.js';
import { useDesk } from '../office/use-desk.js';
import { Moment } from '../parts/moment.js';
import { StateBadge } from './state-badge.js';
import { validityOf } from './validity.js';
import { WORDS } from './words.js';

/** What a notice says, how it stands, and who approved it. */
export function NoticeSheet({ notice }: { readonly notice: Notice }) {
  const { language } = useDesk();
  const speak = useSpeak(WORDS);
  const { state, number, content, drafted, submitted, review, issue, published } = notice;
  const { body = '', scope, origin } = content;
  const facts: readonly (readonly [string, string])[] = [
    [speak('category'), label('noticeCategory', origin.category, language)],
    [speak('planning'), label('planningClass', content.planning.class, language)],
    [speak('number'), number ?? '—'],
    [speak('validity'), validityOf(content, speak) || '—'],
    [speak('scope'), scope === undefined ? '—' : scopeWords(scope).lines.join(' ') + scopeWords(scope).note],
  ];
  const acts: readonly (readonly [string, Act | undefined])[] = [
    [speak('drafted'), drafted],
    [label('noticeCommand', 'submit', language), submitted],
    [label('noticeCommand', 'review', language), review],
    [label('noticeCommand', 'issue', language), issue],
    [speak('published'), published],
  ];
  return (
    <div className="columns">
      <div className="panel sheet">
        <p>
          <StateBadge state={state} />
        </p>
        {body.split(/\n\s*\n/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <dl className="panel facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {acts.map(
          ([name, act]) =>
            act !== undefined && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  {nameOf(act.by, language)}, <Moment at={act.at} />
                </dd>
              </div>
            ),
        )}
      </dl>
    </div>
  );
}
