/** A record in which what may be undefined is absent instead. */
type Compact<T extends object> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/**
 * The record without the keys whose value is undefined: an absent key and an undefined one differ in JSON and in the types.
 * Other empty values, such as `null`, `''` and `0`, stay. The order of the keys stays too.
 */
export function compact<T extends object>(record: T): Compact<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Compact<T>;
}
