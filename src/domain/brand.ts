/** A string that only its own maker hands out, so that one kind of id can't stand where another is meant. */
export type Brand<Name extends string> = string & { readonly __brand: Name };
