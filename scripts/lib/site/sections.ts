/** A language of the pages. */
export type PageLanguage = 'en' | 'zh-CN';

/** A page of the site that is no symbol of the API. */
export interface Page {
  /** The file or directory, absolute: links that lead there lead to the page. */
  readonly path: string;
  readonly title: string;
  /** Markdown without its first heading. */
  readonly text: string;
  /** Below the site, without `.html`. */
  readonly url: string;
  readonly language: PageLanguage;
  /** Other paths that lead here too. */
  readonly also: readonly string[];
  readonly pages: readonly Page[];
  /** Code to read, that would bury everything else in the search. */
  readonly isCode?: boolean;
}

/** A part of the navigation: a page with those below it. */
export interface Section {
  readonly title: string;
  readonly language: PageLanguage;
  /** What stands above the list where the directory has no `README.md`. */
  readonly intro: string;
  /** A directory with pages of both languages, or files. */
  readonly from: string | readonly string[];
  /** The names of the files that come first, in reading order; the others follow by name. */
  readonly first?: readonly string[];
}

const GUIDES = [
  'getting-started',
  'records-and-import',
  'monthly-refresh',
  'notices',
  'commercial',
  'confidentiality',
  'explaining-decisions',
  'time-calendars-policies',
  'writing-an-adapter',
  'past-one-machine',
  'lifecycles',
  'field-classes',
];
const TABLES = ['clauses', 'findings', 'issues', 'duties', 'collections'];

/** The navigation above the API, in its order. */
export const SECTIONS: readonly Section[] = [
  {
    title: 'Guides',
    language: 'en',
    intro: 'Each guide can be read alone. Its code is compiled and run by the test suite.',
    from: 'docs/guide',
    first: GUIDES,
  },
  {
    title: '指南',
    language: 'zh-CN',
    intro: '各篇可单独阅读，文中代码均由测试编译并运行。',
    from: 'docs/guide',
    first: GUIDES,
  },
  {
    title: 'Reference tables',
    language: 'en',
    intro: 'Tables written from the code: a test holds each of them up to date.',
    from: 'docs/reference',
    first: TABLES,
  },
  {
    title: '参考表',
    language: 'zh-CN',
    intro: '以下各表均由代码生成，并由测试保证与代码一致。',
    from: 'docs/reference',
    first: TABLES,
  },
  {
    title: 'Decision records',
    language: 'en',
    intro: 'Choices that a maintainer would question, and why they were made.',
    from: 'docs/decisions',
  },
  {
    title: 'Examples',
    language: 'en',
    intro: 'Each runs in a clone of the repository, and is run by the test suite.',
    from: 'examples',
  },
  {
    title: 'Project',
    language: 'en',
    intro: 'What the package is, what changed, and what was measured.',
    from: [
      'README.md',
      'README.zh-CN.md',
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'SECURITY.md',
      'docs/quality.md',
      'docs/quality.zh-CN.md',
      'docs/performance.md',
      'docs/performance.zh-CN.md',
    ],
  },
];
