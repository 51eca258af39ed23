import { type Finding, reasonsOf } from 'wuye';
import { clauseLabel, describeClause, describeFinding, label } from 'wuye/describe';
import { useSpeak } from '../language/use-speak.js';
import { WORDS } from '../language/words.js';
import { useDesk } from '../office/use-desk.js';

/** What rules found: what weighs, then advice, each with its clause; what passed is only counted. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const speak = useSpeak(WORDS);
  const reasons = reasonsOf(findings);
  const advice = findings.filter(
    (finding) => !reasons.includes(finding) && (finding.verdict === 'fail' || finding.waivedBy !== undefined),
  );
  const rest = findings.length - reasons.length - advice.length;
  return (
    <>
      <ul className="findings">
        {[...reasons, ...advice].map((finding) => (
          <Entry key={`${finding.code} ${JSON.stringify(finding.facts)}`} finding={finding} />
        ))}
      </ul>
      {rest > 0 && <p className="quiet small">{speak('passed', { count: rest })}</p>}
    </>
  );
}

function Entry({ finding }: { readonly finding: Finding }) {
  const { language } = useDesk();
  const speak = useSpeak(WORDS);
  const { verdict, effect, waivedBy, clause } = finding;
  const isAdvice = effect === 'advises' || waivedBy !== undefined;
  return (
    <li className={isAdvice ? 'advice' : verdict}>
      <p>
        <span className="badge">{isAdvice ? speak('advice') : label('verdict', verdict, language)}</span>{' '}
        {describeFinding(finding, language)}
      </p>
      <details>
        <summary>{clauseLabel(clause, language)}</summary>
        <p>{describeClause(clause, language)}</p>
      </details>
    </li>
  );
}
