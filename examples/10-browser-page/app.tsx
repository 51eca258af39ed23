import { useCallback, useEffect, useState } from 'react';
import { isWuyeError } from 'wuye';
import { describeErrorCode } from 'wuye/describe';
import { keepChoices, readChoices } from './edge/choices.js';
import { Filling } from './filling.js';
import { Frame } from './frame.js';
import type { Choices } from './office/choices.js';
import { type Office, openOffice } from './office/open-office.js';
import { DeskProvider, useDeskFor } from './office/use-desk.js';

interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Opens the office, once, and then shows its views. */
export function App() {
  const [choices, setChoices] = useState(readChoices);
  const [office, setOffice] = useState<Office | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [failed, setFailed] = useState<unknown>(null);
  const choose = useCallback(
    (choice: Partial<Choices>) => setChoices((before) => ({ ...before, ...choice })),
    [],
  );
  const { language } = choices;
  useEffect(() => {
    openOffice((done, total) => setProgress({ done, total })).then(setOffice, setFailed);
  }, []);
  useEffect(() => {
    keepChoices(choices);
    document.documentElement.lang = choices.language;
  }, [choices]);
  if (failed !== null) {
    const text = isWuyeError(failed) ? describeErrorCode(failed.code, language) : String(failed);
    return (
      <main>
        <p role="alert">{text}</p>
      </main>
    );
  }
  if (office === null) return <Filling progress={progress} language={language} />;
  return <AtDesk office={office} choices={choices} choose={choose} />;
}

interface AtDeskProps {
  readonly office: Office;
  readonly choices: Choices;
  readonly choose: (choice: Partial<Choices>) => void;
}

function AtDesk({ office, choices, choose }: AtDeskProps) {
  return (
    <DeskProvider value={useDeskFor(office, choices, choose)}>
      <Frame />
    </DeskProvider>
  );
}
