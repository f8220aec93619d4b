// Far from UTC, so that a day of the machine never passes for a day of the world.
process.env.TZ = 'Pacific/Kiritimati';

export default {
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': ['babel-jest', { presets: [['@babel/preset-typescript', { onlyRemoveTypeImports: true }]] }],
  },
  setupFiles: ['<rootDir>/__tests__/setup.ts'],
  // Tests wait for answers, pauses and processes: one worker for each core is not too many.
  maxWorkers: '100%',
  // A busy machine is no failure.
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/__tests__/test-metrics-reporter.js'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  collectCoverageFrom: ['src/**/*.ts'],
};
