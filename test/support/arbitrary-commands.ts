import fc from 'fast-check';
import {
  bookingId,
  type PostingCommand,
  postingId,
  SHEET_SIZES,
  TAKE_DOWN_CAUSES,
} from '../../src/boards/index.js';
import type { ApplicationCommand, FeeTariff } from '../../src/commercial/index.js';
import type { DeliveryCommand } from '../../src/deliveries/index.js';
import type { NoticeCommand } from '../../src/notices/index.js';
import {
  arbitraryApplicationId,
  arbitraryAttachments,
  arbitraryBoardId,
  arbitraryEstateId,
  arbitraryEvidence,
  arbitraryMonth,
  arbitraryNoticeContent,
  arbitraryNoticeId,
  arbitraryAttachment as attachment,
} from './arbitrary-notices.js';
import {
  arbitraryApplicationContent,
  arbitraryEmergency,
  arbitrarySignature,
} from './arbitrary-publishing.js';
import {
  arbitraryDate as date,
  arbitraryDateOrOpenEnded as dateOrOpenEnded,
  arbitraryName as name,
  oneOf,
  arbitraryText as text,
} from './arbitrary-values.js';

// Commands of every type, as they come over a wire: well-formed, not always sensible.

type CommandOf<Command extends { readonly type: string }, Type extends Command['type']> = Omit<
  Extract<Command, { readonly type: Type }>,
  'type'
>;
type Options<Command extends { readonly type: string }> = {
  readonly [Type in Command['type']]: fc.Arbitrary<CommandOf<Command, Type>>;
};

/** Commands of any type; each type has the arbitrary of what it says beside. */
export const commandOf = <Command extends { readonly type: string }>(
  options: Options<Command>,
): fc.Arbitrary<Command> =>
  fc.oneof(
    ...Object.entries<fc.Arbitrary<object>>(options).map(([type, arbitrary]) =>
      arbitrary.map((more) => ({ type, ...more }) as Command),
    ),
  );

const nothing = fc.constant({});
const withReason = fc.record({ reason: text });
const withReasons = fc.record({ reasons: fc.array(text, { maxLength: 3 }) });

export const arbitraryNoticeCommand = commandOf<NoticeCommand>({
  draft: fc.record({ id: arbitraryNoticeId, estate: arbitraryEstateId, content: arbitraryNoticeContent }),
  edit: fc.record({ content: arbitraryNoticeContent }),
  submit: nothing,
  return: withReasons,
  review: nothing,
  issue: fc.record({ lateReason: text }, { requiredKeys: [] }),
  number: fc.record({ number: oneOf('澄湖[2026]017') }),
  schedule: fc.record({ on: date, lateReason: text }, { requiredKeys: ['on'] }),
  publish: nothing,
  file: fc.record({ attachments: arbitraryAttachments }),
  withdraw: fc.record(
    {
      cause: oneOf('early', 'superseded'),
      reason: text,
      evidence: arbitraryEvidence,
      supersededBy: arbitraryNoticeId,
    },
    { requiredKeys: ['cause', 'reason', 'evidence'] },
  ),
  archive: fc.record({ month: arbitraryMonth }),
  discard: withReason,
});

export const arbitraryPostingCommand = commandOf<PostingCommand>({
  plan: fc.record(
    {
      id: fc.stringMatching(/^pst_[0-9a-z]{6}$/).map(postingId),
      estate: arbitraryEstateId,
      notice: arbitraryNoticeId,
      board: arbitraryBoardId,
      size: fc.constantFrom(...SHEET_SIZES),
      from: date,
      until: dateOrOpenEnded,
      booking: fc.stringMatching(/^bkg_[0-9a-z]{6}$/).map(bookingId),
    },
    { requiredKeys: ['id', 'estate', 'notice', 'board', 'size', 'from', 'until'] },
  ),
  post: fc.record({ board: arbitraryBoardId, photograph: attachment }, { requiredKeys: ['board'] }),
  inspect: fc.record(
    {
      present: fc.boolean(),
      straight: fc.boolean(),
      clean: fc.boolean(),
      whole: fc.boolean(),
      legible: fc.boolean(),
      photograph: attachment,
    },
    { requiredKeys: ['present'] },
  ),
  repair: fc.record({ remark: text }, { requiredKeys: [] }),
  recall: fc.record(
    { cause: oneOf('withdrawn', 'pre-empted'), until: date, reason: text, emergency: arbitraryEmergency },
    { requiredKeys: ['cause', 'until', 'reason'] },
  ),
  'take-down': fc.record(
    { cause: fc.constantFrom(...TAKE_DOWN_CAUSES), reason: text, evidence: arbitraryEvidence },
    { requiredKeys: ['cause', 'evidence'] },
  ),
  cancel: withReason,
});

export const arbitraryDeliveryCommand = commandOf<DeliveryCommand>({
  attempt: fc.record({ remark: text }, { requiredKeys: [] }),
  sign: fc.record({ signature: arbitrarySignature }),
  refuse: fc.record({ reason: text, witness: name }, { requiredKeys: ['reason'] }),
  'give-up': withReason,
  cancel: withReason,
});

const fen = fc.integer({ min: 0, max: 100_000 });
const prices = fc.record({ A5: fen, A4: fen, A3: fen, A2: fen, A1: fen }, { requiredKeys: [] });

const arbitraryTariff: fc.Arbitrary<FeeTariff> = fc.record(
  {
    id: oneOf('office.tariff'),
    version: oneOf('2026'),
    effectiveFrom: date,
    boards: fc.dictionary(oneOf('brd_gate', 'brd_lobby', 'constructor'), prices),
    otherBoards: prices,
    minimumFen: fen,
    maximumFen: fen,
  },
  { requiredKeys: ['id', 'version', 'effectiveFrom', 'boards'] },
);

export const arbitraryApplicationCommand = commandOf<ApplicationCommand>({
  apply: fc.record(
    {
      id: arbitraryApplicationId,
      estate: arbitraryEstateId,
      content: arbitraryApplicationContent,
      number: oneOf('商情2026-017'),
      appliedOn: date,
    },
    { requiredKeys: ['id', 'estate', 'content'] },
  ),
  amend: fc.record({ content: arbitraryApplicationContent }),
  quote: fc.record({ tariff: arbitraryTariff }),
  return: withReasons,
  accept: fc.record({ grounds: text }, { requiredKeys: [] }),
  refuse: withReasons,
  withdraw: withReason,
  publish: fc.record({ notice: arbitraryNoticeId }),
});
