import { type CalendarDate, type EstateId, monthOf, type Store } from 'wuye';
import { type Archive, compileArchive, type MonthArchive } from 'wuye/archive';
import {
  BOARD_PLACES,
  type Board,
  type BoardId,
  listPostings,
  POSTING_QUESTIONS,
  POSTING_STATES,
  type Posting,
  type PostingQuestion,
} from 'wuye/boards';
import {
  APPLICATION_STATES,
  type CommercialApplication,
  type EligibilityDecision,
  evaluateCommercialEligibility,
  screenText,
} from 'wuye/commercial';
import { addresseesOfNotices, type Delivery } from 'wuye/deliveries';
import { NOTICE_STATES, type Notice } from 'wuye/notices';
import type { RegisterRecord } from 'wuye/records';
import { listAll } from 'wuye/storage';
import { collect, inEach } from '../collect.js';
import type { Decided } from './replay.js';
import { shopOf } from './shop-of.js';

/** An application that waits for a decision, with what the rules say of it today. */
export interface JudgedApplication {
  readonly application: CommercialApplication;
  readonly decision: EligibilityDecision;
}

/** What the database says of an estate's notices on a day. */
export interface PublishingJudgement {
  readonly notices: ReadonlyMap<string, Notice>;
  readonly boards: ReadonlyMap<BoardId, Board>;
  readonly postings: Readonly<Record<PostingQuestion, readonly Posting[]>>;
  /** All that are planned or hang. */
  readonly hanging: readonly Posting[];
  readonly deliveries: readonly Delivery[];
  /** Those that wait for a decision. */
  readonly applications: readonly JudgedApplication[];
  /** The names of all shops that applied, by application. */
  readonly shops: readonly { readonly application: string; readonly shop: string }[];
  readonly archives: readonly Archive[];
  /** The archive of the month so far. */
  readonly archive: MonthArchive;
  /** What was decided on each entry of the log. */
  readonly decided: readonly Decided[];
}

/** Judges an estate's notices by what is in the store. */
export async function judgePublishing(
  store: Store,
  estate: EstateId,
  records: readonly RegisterRecord[],
  asOf: CalendarDate,
  decided: readonly Decided[],
): Promise<PublishingJudgement> {
  const all = <Document extends object>(collection: string, index: string, equal: Record<string, string>) =>
    collect(listAll<Document>(store, estate, { collection, index, equal }));
  const notices = await inEach(NOTICE_STATES, (state) => all<Notice>('notices', 'by_state', { state }));
  const boards = await inEach(BOARD_PLACES, (place) => all<Board>('boards', 'by_place', { place }));
  const postings = await inEach(POSTING_STATES, (state) => all<Posting>('postings', 'by_until', { state }));
  const deliveries = await inEach(
    notices.filter(({ content }) => content.modes.includes('personal')).map(({ id }) => id),
    (notice) => all<Delivery>('deliveries', 'by_notice', { notice }),
  );
  const applications = await inEach(APPLICATION_STATES, (state) =>
    all<CommercialApplication>('applications', 'by_state', { state }),
  );
  const questions = await Promise.all(
    POSTING_QUESTIONS.map(async (question) => {
      const found = await collect(listPostings(store, estate, question, asOf));
      return [question, found] as const;
    }),
  );
  return {
    notices: new Map(notices.map((notice) => [notice.id, notice])),
    boards: new Map(boards.map((board) => [board.id, board])),
    postings: Object.fromEntries(questions) as Record<PostingQuestion, readonly Posting[]>,
    hanging: postings.filter(({ state }) => state === 'planned' || state === 'up'),
    deliveries,
    archives: await all<Archive>('archives', 'by_month', {}),
    applications: applications
      .filter(({ state }) => state === 'pending')
      .map((application) => ({
        application,
        decision: evaluateCommercialEligibility(application, {
          asOf,
          shop: shopOf(records, application.shop.unit),
          screen: screenText,
        }),
      })),
    shops: applications.map(({ id, shop }) => ({ application: id, shop: shop.name })),
    archive: compileArchive({
      estate,
      month: monthOf(asOf),
      asOf,
      notices,
      postings,
      deliveries,
      addressees: addresseesOfNotices(notices, records),
    }),
    decided,
  };
}
