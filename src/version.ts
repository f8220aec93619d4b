/** Version of this release; a test keeps it equal to `package.json`. */
export const version = '1.0.0';

/** What the documents of the program name as what wrote them. */
export const thisProgram = { name: 'token-preflight', version } as const;
