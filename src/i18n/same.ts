/** The shape of a dictionary: the same keys, any text. English files satisfy the shape of the Chinese ones. */
export type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> }
