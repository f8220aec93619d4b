import { groupBy } from '../../util/group-by.ts';
import { createFinding, type Finding } from '../finding.ts';
import { labelsOf, type ProbeResult } from '../probe-result.ts';
import { ofKind, type Requirements } from '../requirement.ts';

/** The declared operations whose own responses say that they are about to go; the rest was this program's choice. */
export function deprecationFindings(requirements: Requirements, results: readonly ProbeResult[]): readonly Finding[] {
  const declared = new Set(ofKind(requirements, 'operation').map(({ id }) => id));
  const deprecated = results.filter(
    ({ deprecation, probe }) =>
      deprecation !== undefined &&
      probe.proves.some((proof) => declared.has(proof.requirement) && proof.scope === undefined && !proof.isPermission),
  );
  return groupBy(deprecated, ({ deprecation }) => JSON.stringify(deprecation)).map((same) =>
    createFinding('endpoint-deprecated', { requests: labelsOf(same), ...same[0].deprecation }),
  );
}
