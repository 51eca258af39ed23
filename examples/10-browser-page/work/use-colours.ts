import { useEffect, useMemo, useState } from 'react';

/** The page's colours as a canvas wants them: resolved for light or dark. */
export interface Colours {
  readonly fills: readonly string[];
  readonly ink: string;
  readonly line: string;
}

/** Reads the colours of some classes out of the style sheet, and anew when light turns dark. */
export function useColours(classes: readonly string[]): Colours {
  const [isDark, setIsDark] = useState(() => DARK.matches);
  useEffect(() => {
    const turned = () => setIsDark(DARK.matches);
    DARK.addEventListener('change', turned);
    return () => DARK.removeEventListener('change', turned);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the style sheet answers otherwise when light turns dark
  return useMemo(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    const colourOf = (name: string) => {
      probe.className = `swatch ${name}`;
      return getComputedStyle(probe).backgroundColor;
    };
    const colours = { fills: classes.map(colourOf), ink: colourOf('ink'), line: colourOf('line') };
    probe.remove();
    return colours;
  }, [classes, isDark]);
}

const DARK = matchMedia('(prefers-color-scheme: dark)');
