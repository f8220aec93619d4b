import { expect, test } from '@jest/globals';
import * as standIn from '../../mutation/start.ts';
import * as start from '../scenarios/start.ts';

// It replaces the other file while mutants are tested: a name that is missing there stops the whole run.
test('the scenarios can run inside the process of the mutation tests', () => {
  expect(Object.keys(standIn).toSorted()).toEqual(Object.keys(start).toSorted());
});
