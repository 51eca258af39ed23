import type { ReactNode } from 'react';
import { isWuyeError } from 'wuye';
import { describeErrorCode } from 'wuye/describe';
import { useSpeak } from '../language/use-speak.js';
import { WORDS } from '../language/words.js';
import { useDesk } from '../office/use-desk.js';
import type { Loaded } from '../office/use-loaded.js';

interface Props<Value> {
  readonly of: Loaded<Value>;
  readonly children: (value: Value) => ReactNode;
}

/** What a view read, once it is there; until then that it is being read, or why it cannot be. */
export function Shown<Value>({ of, children }: Props<Value>) {
  const speak = useSpeak(WORDS);
  const { language } = useDesk();
  if (of.state === 'there') return children(of.value);
  if (of.state === 'loading') return <p className="quiet loading">{speak('loading')}</p>;
  const { cause } = of;
  const text = isWuyeError(cause) ? describeErrorCode(cause.code, language) : String(cause);
  return (
    <p role="alert" className="refused panel">
      {speak('failed')}: {text}
    </p>
  );
}
