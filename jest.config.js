export default {
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': ['babel-jest', { presets: [['@babel/preset-typescript', { onlyRemoveTypeImports: true }]] }],
  },
  setupFiles: ['<rootDir>/__tests__/setup.ts'],
  // A busy machine is no failure.
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/__tests__/tally-reporter.js'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  collectCoverageFrom: ['src/**/*.ts'],
};
