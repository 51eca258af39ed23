import { Application, type PageEvent, Renderer } from 'typedoc';
import { pageOfReflection } from './documents.js';
import { type CodeRenderer, symbolLinks } from './symbol-links.js';

interface MarkdownIt {
  readonly renderer: { readonly rules: Record<string, CodeRenderer | undefined> };
}

/** Wide tables scroll inside themselves; keyboards reach them. Pages in Chinese say so to browsers and screen readers. */
export function mendMarkup(app: Application): void {
  const codeInline = symbolLinks(app);
  // Options set before are read anew.
  app.on(Application.EVENT_BOOTSTRAP_END, () => {
    app.options.setValue('markdownItLoader', ({ renderer: { rules } }: MarkdownIt) => {
      rules.table_open = () => '<div class="wuye-table" tabindex="0"><table>\n';
      rules.table_close = () => '</table></div>\n';
      rules.code_inline = codeInline;
    });
  });
  app.renderer.on(Renderer.EVENT_END_PAGE, (event: PageEvent) => {
    if (pageOfReflection(event.model)?.language !== 'zh-CN') return;
    event.contents = (event.contents ?? '').replace(/<html([^>]*) lang="en"/, '<html$1 lang="zh-CN"');
  });
}
