import * as z from 'zod';

/**
 * Commands of which one type begins a document, without the members of it that the call itself says: its id, its estate.
 *
 * @category Schemas
 * @since 0.1.0
 */
export type CommandHere<
  Command extends { readonly type: string },
  Type extends Command['type'],
  Said extends string = 'id' | 'estate',
> = Exclude<Command, { readonly type: Type }> | Omit<Extract<Command, { readonly type: Type }>, Said>;

/** The schema of commands without what the call says: the members `said` of the option for `type` are left out. */
export function commandHere<
  Command extends { readonly type: string },
  Type extends Command['type'],
  Said extends string = 'id' | 'estate',
>(
  schema: z.ZodType<Command> & { readonly options: readonly z.ZodObject[] },
  type: Type,
  said?: readonly Said[],
): z.ZodType<CommandHere<Command, Type, Said>> {
  const names: readonly string[] = said ?? ['id', 'estate'];
  const options = schema.options.map((option) => {
    if (!(option.shape.type as z.ZodType).safeParse(type).success) return option;
    const left = Object.entries(option.shape).filter(([name]) => !names.includes(name));
    return z.strictObject(Object.fromEntries(left));
  });
  const union = z.discriminatedUnion('type', options as unknown as [z.ZodObject, ...z.ZodObject[]]);
  return union as z.ZodType as z.ZodType<CommandHere<Command, Type, Said>>;
}
