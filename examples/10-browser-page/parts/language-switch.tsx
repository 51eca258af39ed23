import { useSpeak } from '../language/use-speak.js';
import { WORDS } from '../language/words.js';
import { useDesk } from '../office/use-desk.js';

/** Turns the page to the other language, under that language's own name. */
export function LanguageSwitch() {
  const { language, choose } = useDesk();
  const speak = useSpeak(WORDS);
  const other = language === 'en' ? 'zh-CN' : 'en';
  return (
    <button type="button" lang={other} onClick={() => choose({ language: other })}>
      {speak('otherLanguage')}
    </button>
  );
}
