import type { Page } from 'playwright-core';

/** Somebody who has no mouse. */
export interface Keyboard {
  /** Tabs on to the control of that name. */
  to(name: string): Promise<void>;
  /** Tabs to a field and types into it. */
  fill(name: string, text: string): Promise<void>;
  /** Tabs to a list and picks by the first letters. */
  pick(name: string, letters: string): Promise<void>;
  /** Tabs to a button, a link or a box and uses it. */
  use(name: string, key?: 'Enter' | 'Space'): Promise<void>;
  /** The name of what has the focus. */
  focused(): Promise<string>;
}

const MOST_STEPS = 150;

/** Drives a page by keys alone. Whatever cannot be reached by them is not found. */
export function keyboardOf(page: Page): Keyboard {
  const focused = () => page.evaluate(nameOfFocused);
  const to = async (name: string) => {
    for (let step = 0; step < MOST_STEPS; step += 1) {
      if (step > 0) await page.keyboard.press('Tab');
      if ((await focused()) === name) return;
    }
    throw new Error(`the tab key does not come to ${name}`);
  };
  return {
    to,
    focused,
    async fill(name, text) {
      await to(name);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
    },
    async pick(name, letters) {
      await to(name);
      await page.keyboard.type(letters);
    },
    async use(name, key = 'Enter') {
      await to(name);
      await page.keyboard.press(key);
    },
  };
}

/** Runs in the page. */
function nameOfFocused(): string {
  const focused = document.activeElement;
  if (focused === null) return '';
  const label = focused instanceof HTMLInputElement ? focused.labels?.[0] : null;
  const other = focused instanceof HTMLSelectElement || focused instanceof HTMLTextAreaElement;
  const text = other ? focused.labels?.[0]?.textContent : (label?.textContent ?? focused.textContent);
  return (focused.getAttribute('aria-label') ?? text ?? '').trim();
}
