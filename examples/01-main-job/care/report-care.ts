import { type CalendarDate, reasonsOf } from 'wuye';
import { describeFinding, type Language } from 'wuye/describe';
import { type InspectionPlan, inspectionsDue } from 'wuye/inspections';
import type { Decided } from '../publishing/replay.js';
import { type CareEntry, isCareEntry } from './carry-out-care.js';
import type { CareJudgement } from './judge-care.js';
import type { ReportCare } from './report-schema-care.js';

/** What the report says of inspections and requests; `null` for an office that keeps none here. */
export function careOf(judgement: CareJudgement, asOf: CalendarDate, language: Language): ReportCare | null {
  const { plans, inspections, requests, decided } = judgement;
  if (plans.length + inspections.length + requests.length === 0) return null;
  return {
    plans: plans.map((plan) => planOf(plan, judgement, asOf)),
    measures: inspections
      .filter(({ state }) => state === 'recorded')
      .flatMap(({ id: inspection, kind, measures }) =>
        measures.map(({ id: measure, action, role, dueOn, state }) => ({
          inspection,
          kind,
          measure,
          action,
          role,
          dueOn,
          state,
          overdue: state === 'open' && dueOn < asOf,
        })),
      ),
    requests: [...requests]
      .sort((a, b) => (a.received.on < b.received.on ? -1 : 1))
      .map(({ id: request, right, applicant, received, dueOn, state }) => ({
        request,
        right,
        applicant,
        receivedOn: received.on,
        dueOn,
        state,
        overdue: !CLOSED.has(state) && dueOn < asOf,
      })),
    refused: decided.filter(({ accepted }) => !accepted).flatMap((item) => refusalOf(item, language)),
  };
}

const CLOSED: ReadonlySet<string> = new Set(['fulfilled', 'closed-refused', 'withdrawn']);

function planOf(
  plan: InspectionPlan,
  { inspections }: CareJudgement,
  asOf: CalendarDate,
): ReportCare['plans'][number] {
  const waiting = new Map(
    inspectionsDue(plan, inspections, asOf).map(({ entry, state }) => [entry.id, state]),
  );
  const { year, state, entries } = plan;
  return {
    year,
    state,
    entries: entries.map(({ id: entry, kind, clause, from, until }) => {
      const own = inspections.find((each) => each.entry === entry && each.state !== 'cancelled');
      const inspected = own === undefined || own.state === 'cancelled' ? 'not-begun' : own.state;
      return {
        entry,
        kind,
        clause,
        from: own?.window.from ?? from,
        until: own?.window.until ?? until,
        inspection: own?.id ?? null,
        state: inspected,
        overdue: waiting.get(entry) === 'overdue',
      };
    }),
  };
}

function refusalOf({ entry, findings }: Decided, language: Language): ReportCare['refused'] {
  if (!isCareEntry(entry)) return [];
  return [
    {
      entry: entry.id,
      on: entry.on,
      by: entry.by,
      ...subjectOf(entry),
      command: entry.command.type,
      findings: reasonsOf(findings).map((finding) => ({
        code: finding.code,
        verdict: finding.verdict,
        clause: finding.clause,
        text: describeFinding(finding, language),
      })),
    },
  ];
}

function subjectOf(entry: CareEntry): Pick<ReportCare['refused'][number], 'area' | 'subject'> {
  if ('rightsRequest' in entry) return { area: 'rights-request', subject: entry.rightsRequest };
  const subject = 'inspection' in entry ? entry.inspection : entry.inspectionPlan;
  return { area: 'inspection', subject };
}
