/** What a script did, or the collection whose sets were made from other declarations than those of this store. */
export type Outcome<Result> = { readonly done: Result } | { readonly changed: string };
