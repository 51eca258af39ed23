import { type ReactNode, useEffect, useRef } from 'react';
import { hasNavigated } from '../edge/navigated.js';

/**
 * The heading of a view. When the reader came from another view, focus goes to it: it is read aloud, and the tab key goes
 * on from here. The title of the tab follows.
 */
export function RouteHeading({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasNavigated()) heading.current?.focus();
  }, []);
  useEffect(() => {
    document.title = `${title} · wuye`;
  }, [title]);
  return (
    <div className="heading">
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {children}
    </div>
  );
}
