/** All documents of some pages. */
export async function collect<Document extends object>(
  pages: AsyncIterable<readonly { readonly body: Document }[]>,
): Promise<readonly Document[]> {
  const found: Document[] = [];
  for await (const page of pages) found.push(...page.map(({ body }) => body));
  return found;
}

/** What is found for each of some values. */
export async function inEach<Value, Found>(
  values: readonly Value[],
  find: (value: Value) => Promise<readonly Found[]>,
): Promise<readonly Found[]> {
  return (await Promise.all(values.map(find))).flat();
}
