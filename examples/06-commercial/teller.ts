import { dateAt, type Finding, reasonsOf, type Step } from 'wuye';
import { describeFinding, type Language, label } from 'wuye/describe';
import type { TestCentre } from 'wuye/service-centre';

/** A text in both languages. */
export type Words = Readonly<Record<Language, string>>;

/** What was decided, for whoever checks the story. */
export interface Told {
  readonly on: string;
  readonly subject: string;
  readonly command: string;
  readonly accepted: boolean;
  /** Codes of the findings that weigh. */
  readonly reasons: readonly string[];
}

/** Prints the story as it happens. */
export interface Teller {
  readonly told: readonly Told[];
  heading(words: Words): void;
  note(words: Words): void;
  finding(finding: Finding): void;
  decision(on: string, subject: string, command: string, step: Step<object>): void;
}

const MARKS = { pass: '✓', fail: '✗', unknown: '?', 'not-applicable': '·' } as const;
const ACCEPTED: Words = { 'zh-CN': '通过', en: 'accepted' };
const REFUSED: Words = { 'zh-CN': '不通过', en: 'refused' };

/** Creates a teller that prints line by line. */
export function createTeller(language: Language, print: (line: string) => void): Teller {
  const told: Told[] = [];
  const finding = (each: Finding) => {
    const weighs = each.verdict === 'fail' || each.verdict === 'unknown';
    const effect = weighs && each.effect !== 'blocks' ? ` (${label('effect', each.effect, language)})` : '';
    const text = describeFinding(each, language);
    print(`    ${MARKS[each.verdict]} ${text}${effect}  ${each.code} · ${each.clause}`);
  };
  return {
    told,
    heading: (words) => print(`\n${words[language]}\n${'─'.repeat(40)}`),
    note: (words) => print(`    ${words[language]}`),
    finding,
    decision(on, subject, command, step) {
      const reasons = reasonsOf(step.findings);
      print(`${on}  ${subject} ${command}: ${(step.accepted ? ACCEPTED : REFUSED)[language]}`);
      reasons.forEach(finding);
      told.push({ on, subject, command, accepted: step.accepted, reasons: reasons.map(({ code }) => code) });
    },
  };
}

/** The same office, which tells every command that is given to it, and what followed from it. */
export function telling(office: TestCentre, teller: Teller): TestCentre {
  return {
    ...office,
    run: async (area, id, command, options) => {
      const answer = await office.run(area, id, command, options);
      const on = dateAt(office.now());
      teller.decision(on, answer.id, command.type, answer.step);
      for (const { id: of, command: type, step } of answer.consequences)
        teller.decision(on, of, `→ ${type}`, step);
      return answer;
    },
  };
}
