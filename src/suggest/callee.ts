/** The name of the function whose arguments start at a bracket: `this.client.postJson`. Nothing before any other bracket. */
export function calleeBefore(text: string, bracket: number): string | undefined {
  const before = text.slice(Math.max(0, bracket - 100), bracket);
  const [, name] =
    /([A-Za-z_$][\w$]*[!?]?(?:(?:\s*(?:\?\.|\.|->|::)\s*)[A-Za-z_$][\w$]*[!?]?)*)\s*(?:<[^<>()]*>)?$/.exec(before) ??
    [];
  if (
    name === undefined ||
    /^(?:if|for|while|switch|return|and|or|not|in|elif|foreach|catch|await|new|function|def|func)$/.test(name)
  )
    return undefined;
  return name
    .replace(/\s+/g, '')
    .split(/(?<=\.|->|::)/)
    .slice(-2)
    .join('');
}

/** Whether a function joins the segments of a path. */
export function isJoin(callee: string | undefined): boolean {
  return callee !== undefined && /join(?:_?path|urlparts)?$|append_?path_?segments?$/i.test(callee);
}
