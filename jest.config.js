import { availableParallelism } from 'node:os';

// Far from UTC, so that a day of the machine never passes for a day of the world.
process.env.TZ = 'Pacific/Kiritimati';

export default {
  globalSetup: '<rootDir>/__tests__/runner/compile.js',
  runtime: '<rootDir>/__tests__/runner/runtime.cjs',
  testEnvironment: '<rootDir>/__tests__/runner/environment.cjs',
  transform: {},
  setupFiles: ['<rootDir>/__tests__/setup.ts'],
  // Tests wait for answers, pauses, and processes half of the time: some more workers than cores keep the cores busy.
  maxWorkers: availableParallelism() + 2,
  // A busy machine is no failure.
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/__tests__/test-metrics-reporter.js'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/build/'],
};
