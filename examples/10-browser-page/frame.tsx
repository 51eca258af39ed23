import { useRoute } from './edge/route.js';
import { useSpeak } from './language/use-speak.js';
import { WORDS } from './language/words.js';
import { LanguageSwitch } from './parts/language-switch.js';
import { MainNav } from './parts/main-nav.js';
import { Settings } from './parts/settings.js';
import { View } from './view.js';

/** What stands around every view: the way past it, the estate, the views, and what the page is set to. */
export function Frame() {
  const route = useRoute();
  const speak = useSpeak(WORDS);
  return (
    <>
      <button type="button" className="skip" onClick={() => document.getElementById('content')?.focus()}>
        {speak('skip')}
      </button>
      <header>
        <div className="estate">
          <p>{speak('estate')}</p>
          <LanguageSwitch />
        </div>
        <MainNav current={route[0] ?? ''} />
        <Settings />
      </header>
      <main id="content" tabIndex={-1}>
        <View key={route.join('/')} route={route} />
      </main>
    </>
  );
}
