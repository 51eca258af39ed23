import type { Language } from 'wuye/describe';
import { speakerOf } from './language/use-speak.js';
import { WORDS } from './language/words.js';

interface Props {
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly language: Language;
}

/** How far the sample is, while the database is filled for the first time. */
export function Filling({ progress, language }: Props) {
  const speak = speakerOf(WORDS, language);
  const text = speak(progress === null ? 'loading' : 'filling');
  return (
    <main className="filling">
      <h1>{speak('estate')}</h1>
      <p role="status">{text}</p>
      {progress !== null && <progress aria-label={text} value={progress.done} max={progress.total} />}
    </main>
  );
}
