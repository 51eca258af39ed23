/** A member of an object where it has a value, to be spread into an object that has it or lacks it. */
export function optional<Of extends object, Key extends keyof Of>(of: Of, key: Key) {
  const { [key]: value } = of;
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Exclude<Of[K], undefined> };
}
