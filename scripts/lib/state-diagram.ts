import { POSTING_TRANSITIONS } from '../../src/boards/index.js';
import { APPLICATION_TRANSITIONS } from '../../src/commercial/index.js';
import { DELIVERY_TRANSITIONS } from '../../src/deliveries/index.js';
import { ESCALATION_TRANSITIONS, TASK_TRANSITIONS } from '../../src/duties/index.js';
import {
  INSPECTION_PLAN_TRANSITIONS,
  INSPECTION_TRANSITIONS,
  MEASURE_TRANSITIONS,
} from '../../src/inspections/index.js';
import type { Transitions } from '../../src/kernel/index.js';
import { NOTICE_TRANSITIONS } from '../../src/notices/index.js';
import { CASE_TRANSITIONS, CYCLE_TRANSITIONS } from '../../src/refresh/index.js';
import { RIGHTS_TRANSITIONS } from '../../src/retention/index.js';

/** The page that holds the diagrams, from the project's directory. */
export const LIFECYCLES_PAGE = 'docs/guide/lifecycles.md';

/** A lifecycle with the state and, where it is one, the command that it begins with. */
interface Lifecycle {
  readonly transitions: Transitions<string>;
  readonly first: string;
  readonly begins?: string;
}

/** The diagrams of the page, by the name in their markers. */
export const LIFECYCLES: Readonly<Record<string, Lifecycle>> = {
  cycle: { transitions: CYCLE_TRANSITIONS, first: 'open', begins: 'open' },
  case: { transitions: CASE_TRANSITIONS, first: 'open' },
  escalation: { transitions: ESCALATION_TRANSITIONS, first: 'open' },
  task: { transitions: TASK_TRANSITIONS, first: 'open' },
  notice: { transitions: NOTICE_TRANSITIONS, first: 'draft', begins: 'draft' },
  posting: { transitions: POSTING_TRANSITIONS, first: 'planned', begins: 'plan' },
  delivery: { transitions: DELIVERY_TRANSITIONS, first: 'open' },
  application: { transitions: APPLICATION_TRANSITIONS, first: 'pending', begins: 'apply' },
  'inspection-plan': { transitions: INSPECTION_PLAN_TRANSITIONS, first: 'draft', begins: 'draft' },
  inspection: { transitions: INSPECTION_TRANSITIONS, first: 'planned', begins: 'plan' },
  measure: { transitions: MEASURE_TRANSITIONS, first: 'open' },
  'rights-request': { transitions: RIGHTS_TRANSITIONS, first: 'received', begins: 'receive' },
};

/** A lifecycle as a Mermaid state diagram: one arrow for all commands that lead from one state to another. */
export function stateDiagram({ transitions, first, begins }: Lifecycle): string {
  const lines = ['stateDiagram-v2', `  [*] --> ${nameOf(first)}${begins === undefined ? '' : `: ${begins}`}`];
  for (const state of Object.keys(transitions)) {
    if (nameOf(state) !== state) lines.push(`  state "${state}" as ${nameOf(state)}`);
  }
  for (const [from, row] of Object.entries(transitions)) {
    const commands = new Map<string, string[]>();
    for (const [command, to = ''] of Object.entries(row)) {
      commands.set(to, [...(commands.get(to) ?? []), command]);
    }
    for (const [to, led] of commands) lines.push(`  ${nameOf(from)} --> ${nameOf(to)}: ${led.join(', ')}`);
    if (commands.size === 0) lines.push(`  ${nameOf(from)} --> [*]`);
  }
  return lines.join('\n');
}

/** Mermaid takes no hyphens in the names of states. */
const nameOf = (state: string) => state.replaceAll('-', '_');

/**
 * A page with its diagrams written anew: what stands between `<!-- lifecycle: name -->` and `<!-- end -->`.
 *
 * @throws Error when a lifecycle has no place on the page
 */
export function withDiagrams(page: string, lifecycles = LIFECYCLES): string {
  return Object.entries(lifecycles).reduce((text, [name, lifecycle]) => {
    const [begin, end] = [`<!-- lifecycle: ${name} -->\n`, '<!-- end -->'];
    const from = text.indexOf(begin);
    const until = text.indexOf(end, from);
    if (from < 0 || until < 0) throw new Error(`no place for the lifecycle of a ${name}`);
    const diagram = `\n\`\`\`mermaid\n${stateDiagram(lifecycle)}\n\`\`\`\n\n`;
    return text.slice(0, from + begin.length) + diagram + text.slice(until);
  }, page);
}
