import type { ApplicationDocument } from '../../commercial/index.js';
import { OPEN_ENDED_WORD } from '../cells/date-cells.js';
import type { Fields } from '../record-parts.js';
import type { ApplicationPaper } from './application-paper.js';
import { paperWord, SAMPLE_WORD, sizeWord } from './application-words.js';

/** The values of a row that an application fills: what {@link toApplication} reads, backwards. */
export function applicationValues({ number, appliedOn, content, opinion }: ApplicationPaper): Fields {
  const { shop, applicant, documents, sample, wanted } = content;
  const of = (kind: ApplicationDocument['kind']) => documents?.find((paper) => paper.kind === kind);
  const { text, size } = sample === undefined || sample === 'none' ? {} : sample;
  const until = of('business-licence')?.validUntil;
  const papers = [
    ...(sample === undefined || sample === 'none' ? [] : [SAMPLE_WORD]),
    ...(documents ?? []).map(paperWord),
  ];
  return {
    applicationNumber: number,
    appliedOn,
    shopName: shop.name,
    unit: shop.unit,
    uscc: shop.uscc,
    licenceValidUntil: until === 'open-ended' ? OPEN_ENDED_WORD : until,
    applicantName: applicant.name,
    applicantResidentId: of('identity-document')?.maskedNumber,
    phones: applicant.phones,
    content: text,
    posterSize: size === undefined ? undefined : sizeWord(size),
    copies: wanted.copies,
    postFrom: wanted.from,
    postUntil: wanted.until,
    attachments: papers.length === 0 ? undefined : papers,
    approval: opinion,
  };
}
