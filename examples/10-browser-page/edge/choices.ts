import { isCalendarDate } from 'wuye';
import type { Choices } from '../office/choices.js';
import { today } from './clock.js';

const KEY = 'wuye.choices';

/** What this tab was set to when it was last left; else the browser's language and today. */
export function readChoices(): Choices {
  const start: Choices = {
    language: navigator.language.startsWith('zh') ? 'zh-CN' : 'en',
    day: today(),
    person: 'li',
  };
  try {
    const kept: Partial<Choices> = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
    const { day = start.day } = kept;
    return { ...start, ...kept, day: isCalendarDate(day) ? day : start.day };
  } catch {
    return start;
  }
}

/** Keeps it for a reload. */
export function keepChoices(choices: Choices): void {
  sessionStorage.setItem(KEY, JSON.stringify(choices));
}
