import { type ClauseId, dateAt, type Finding, type Instant, reasonsOf, type Step } from 'wuye';
import { describeClause, describeFinding, type Language, label, type Vocabulary } from 'wuye/describe';
import type { Now } from './office.js';

/** A text in both languages. */
export type Words = Readonly<Record<Language, string>>;

/** What was decided, for whoever checks the story. */
export interface Decided {
  readonly on: string;
  readonly by: string;
  readonly subject: string;
  readonly command: string;
  readonly accepted: boolean;
  /** Codes of the findings that weigh. */
  readonly reasons: readonly string[];
  /** Codes of the findings that failed and only advise. */
  readonly advice: readonly string[];
}

/** Prints the story as it happens. */
export interface Teller {
  readonly language: Language;
  readonly decided: readonly Decided[];
  heading(words: Words): void;
  note(words: Words): void;
  findings(findings: readonly Finding[]): void;
  decision(subject: string, vocabulary: Vocabulary, command: string, now: Now, step: Step<object>): void;
}

const ACCEPTED: Words = { 'zh-CN': '通过', en: 'accepted' };
const REFUSED: Words = { 'zh-CN': '不通过', en: 'refused' };

/** Creates a teller that prints line by line; a clause is quoted where it is named first. */
export function createTeller(language: Language, print: (line: string) => void): Teller {
  const decided: Decided[] = [];
  const quoted = new Set<ClauseId>();
  const finding = (each: Finding) => {
    const { code, clause } = each;
    print(`      ${markOf(each)} ${describeFinding(each, language)}`);
    print(`        ${code} · ${clause}${quoted.has(clause) ? '' : ` ${describeClause(clause, language)}`}`);
    quoted.add(clause);
  };
  return {
    language,
    decided,
    heading: (words) => print(`\n${words[language]}\n${'─'.repeat(40)}`),
    note: (words) => print(`    · ${words[language]}`),
    findings: (findings) => findings.forEach(finding),
    decision(subject, vocabulary, command, { actor, at }, step) {
      const reasons = reasonsOf(step.findings);
      const advice = step.findings.filter(
        ({ verdict, effect }) => verdict === 'fail' && effect === 'advises',
      );
      const who = `${actor.name[language]} (${actor.roles.map((role) => label('role', role, language)).join()})`;
      const outcome = (step.accepted ? ACCEPTED : REFUSED)[language];
      print(`${when(at)}  ${who}  ${label(vocabulary, command, language)} ${subject}: ${outcome}`);
      for (const each of [...reasons, ...advice]) finding(each);
      decided.push({
        on: dateAt(at),
        by: actor.id,
        subject,
        command,
        accepted: step.accepted,
        reasons: reasons.map(({ code }) => code),
        advice: advice.map(({ code }) => code),
      });
    },
  };
}

/** What the mark before a finding means. */
export const MARKS: Words = {
  'zh-CN': '✗ 不合规定，不通过    ? 情况不明，或须有人复核    ! 仅提示',
  en: '✗ stands in the way    ? unknown, or somebody has to look    ! advice only',
};

function markOf({ verdict, effect }: Finding): string {
  if (effect === 'advises') return '!';
  return verdict === 'fail' && effect === 'blocks' ? '✗' : '?';
}

const CLOCK = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});
const when = (at: Instant) => CLOCK.format(new Date(at));
