export const id = 460;
export const ids = [460];
export const modules = {

/***/ 3460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ comparePermission),
/* harmony export */   t: () => (/* binding */ compareLevels)
/* harmony export */ });
/** Each level contains those before it. The levels of a workspace are separate roles and show nothing about repositories. */
const ladders = {
    repository: ['none', 'read', 'write', 'admin'],
    project: ['none', 'read', 'write', 'create-repo', 'admin'],
    workspace: ['none', 'member', 'collaborator', 'create-project', 'owner'],
    none: [],
};
/**
 * Compares two levels of permission on the same kind of place. Pure.
 * @returns a negative number if `a` is lower, 0 if they are equal; nothing if a level is unknown or they are separate roles
 */
function compareLevels(on, a, b) {
    const [one, other] = [ladders[on].indexOf(a), ladders[on].indexOf(b)];
    return on === 'workspace' || one < 0 || other < 0 ? undefined : one - other;
}
/**
 * Whether the caller's permission is enough for an operation.
 *
 * @param needed what the operation needs
 * @param granted the caller's permission according to Bitbucket; nothing if unknown
 * @returns `enough`: at least what is stated or recorded, or the highest level there is where the need is not known so well.
 *   `too-low`: lower than a need that is stated or recorded and applies to every body of the request. `open`: neither is
 *   shown. Never throws
 */
function comparePermission(needed, held) {
    if (held === undefined || held.on !== needed.on)
        return 'open';
    const ladder = ladders[needed.on];
    const has = ladder.indexOf(held.level);
    if (has < 0)
        return 'open';
    if (has === ladder.length - 1)
        return 'enough';
    const isSettled = needed.grade === 'stated' || needed.grade === 'recorded';
    if (!isSettled || needed.level === undefined)
        return 'open';
    if (has >= ladder.indexOf(needed.level))
        return 'enough';
    return needed.isConditional ? 'open' : 'too-low';
}


/***/ })

};
