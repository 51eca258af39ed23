let navigated = false;
addEventListener('hashchange', () => {
  navigated = true;
});

/** Whether the reader went from one view to another: the first one takes no focus. */
export const hasNavigated = (): boolean => navigated;
