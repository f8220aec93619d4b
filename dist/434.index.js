export const id = 434;
export const ids = [434];
export const modules = {

/***/ 3434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergedReport: () => (/* binding */ mergedReport)
/* harmony export */ });
/* harmony import */ var _run_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7152);
/* harmony import */ var _urgency_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4387);


/**
 * One report of many: that of the run which they divided among them. It began with the earliest and lasted as long as the
 * longest; what concerns several of them as a whole is said once. Pure.
 * @param wrong what is wrong with the merging itself
 */
function mergedReport(reports, wrong, now) {
    const starts = reports.map(({ checkedAt }) => Date.parse(checkedAt));
    const findings = [...wrong, ...reports.flatMap((report) => report.findings)];
    const once = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
    return (0,_run_report_js__WEBPACK_IMPORTED_MODULE_0__/* .runReport */ .qi)(new Date(starts.reduce((one, other) => Math.min(one, other), now.getTime())), reports.reduce((longest, { elapsedMs }) => Math.max(longest, elapsedMs), 0), [...once.values()], (0,_urgency_js__WEBPACK_IMPORTED_MODULE_1__/* .byUrgency */ .t)(reports.flatMap(({ tokens }) => tokens)));
}


/***/ }),

/***/ 4387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ byUrgency)
/* harmony export */ });
/* harmony import */ var _diagnosis_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9278);

/**
 * What to act on first: by verdict, then by the days that are left, then by name. The same reports come out in the same
 * order, in whatever order they came in: shards and a single run list alike.
 */
function byUrgency(reports) {
    const daysOf = ({ expiry }) => expiry?.daysLeft ?? Number.MAX_SAFE_INTEGER;
    return reports.toSorted((one, other) => (0,_diagnosis_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareGravity */ .uB)(one.verdict, other.verdict) ||
        daysOf(one) - daysOf(other) ||
        compared(one.name, other.name) ||
        compared(JSON.stringify(one), JSON.stringify(other)));
}
function compared(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}


/***/ })

};
