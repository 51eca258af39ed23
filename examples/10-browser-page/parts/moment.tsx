import { type Instant, SHANGHAI } from 'wuye';
import { useDesk } from '../office/use-desk.js';

/** A moment in the estate's zone. */
export function Moment({ at }: { readonly at: Instant }) {
  const { language } = useDesk();
  const text = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    timeZone: SHANGHAI,
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(new Date(at));
  return <time dateTime={at}>{text}</time>;
}
