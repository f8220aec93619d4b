"use strict";
exports.id = 3356;
exports.ids = [3356];
exports.modules = {

3356:
((_module, _exports, __require__) => {

var _check_severity_js_6 = __require__(3775);
var _redaction_control_characters_js_0 = __require__(455);
var _util_group_by_js_5 = __require__(7043);
var _causes_js_1 = __require__(6850);
var _summary_js_2 = __require__(3320);
var _template_js_3 = __require__(4352);
var _text_js_4 = __require__(4913);







const routeCodes = ['route-differs', 'proxy-unsupported', 'tls-unverified'];
const xml = _template_js_3.templateFor(toXmlLine);
const xmlLines = _template_js_3.templateFor((lines) => lines);
function* junitPieces(report) {
    const { elapsedMs, checkedAt } = report;
    const cases = [...casePartsOf(report)];
    const outcomes = cases.map(({ part }) => outcomeOf(part));
    const count = (wanted) => outcomes.filter((outcome) => outcome === wanted).length;
    const totals = xml `name="token-preflight" tests="${outcomes.length}" failures="${count('failure')}" errors="${count('error')}" time="${elapsedMs / 1000}"`;
    yield xml `<?xml version="1.0" encoding="UTF-8"?>
<testsuites ${totals}>
  <testsuite ${totals} skipped="${count('skipped')}" timestamp="${checkedAt.slice(0, 19)}">
`.markup;
    for (const one of cases)
        yield createCase(one).markup;
    yield `  </testsuite>
</testsuites>
`;
}
function* casePartsOf({ changes, ...report }) {
    const { findings, tokens } = report;
    const own = new Map(_util_group_by_js_5.groupBy(changes?.changes ?? [], ({ token }) => token).map((some) => [some[0].token, some]));
    const isRoute = ({ code }) => routeCodes.includes(code);
    const about = (name, some) => some.length === 0 ? [] : [{ name, part: { ...report, verdict: _check_severity_js_6.verdictOf(some), findings: some, tokens: [] } }];
    const options = findings.filter((finding) => !isRoute(finding));
    yield* about('options', options);
    yield* about('route', findings.filter(isRoute));
    for (const { variable: _variable, ...token } of tokens) {
        const part = {
            ...report,
            verdict: token.verdict,
            findings: [],
            tokens: [token],
            ...(changes !== undefined && { changes: { ...changes, changes: own.get(token.name) ?? [] } }),
        };
        yield { name: token.name, owner: token.owner, part };
    }
}
function createCase({ name, owner, part }) {
    const outcome = outcomeOf(part);
    const lines = _text_js_4.textOf(part).map(({ tone, text }) => toXmlLine(`${_text_js_4.glyphs[tone]}${text}`));
    const log = xmlLines `${lines.join('\n')}`;
    return xml `    <testcase name="${toXmlLine(name) || 'token'}" classname="${toXmlLine(owner ?? '') || 'token-preflight'}" time="0">
      ${outcome === 'passed' ? xml `<system-out>${log}</system-out>` : createCause(outcome, log, part)}
    </testcase>
`;
}
function createCause(element, log, part) {
    const code = _causes_js_1.findingsOf(part).find(({ severity }) => severity === part.verdict)?.code;
    const type = code === undefined ? undefined : xml ` type="${code}"`;
    return xml `<${element} message="${_summary_js_2.summarize(part)}"${type}>${log}</${element}>`;
}
function outcomeOf({ verdict, tokens }) {
    if (verdict === 'fail')
        return 'failure';
    if (verdict === 'unknown')
        return 'error';
    return tokens.some(({ planned }) => planned !== undefined) ? 'skipped' : 'passed';
}
function toXmlLine(text) {
    const known = /[\uD800-\uDFFF\uFFFE\uFFFF]/.test(text) ? text.replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD') : text;
    return _redaction_control_characters_js_0.stripControlCharacters(known);
}
_module.exports = { junitPieces };


}),

4352:
((_module, _exports, __require__) => {

var entities_escape_0 = __require__(9994);

function templateFor(clean) {
    const format = (content) => {
        if (typeof content === 'string')
            return (0,entities_escape_0.escapeUTF8)(clean(content));
        if (typeof content === 'object' && 'markup' in content)
            return content.markup;
        if (typeof content === 'object')
            return content.map(format).join('');
        return content === undefined ? '' : String(content);
    };
    return (parts, ...values) => ({
        markup: parts.reduce((before, part, index) => `${before}${format(values[index - 1])}${part}`),
    });
}
_module.exports = { templateFor };


}),

9994:
((_module, _exports, __require__) => {

/* unused harmony exports getCodePoint, XML_BITSET_VALUE, encodeXML, escape, escapeAttribute, escapeText */
const xmlCodeMap = new Map([
    [34, "&quot;"],
    [38, "&amp;"],
    [39, "&apos;"],
    [60, "&lt;"],
    [62, "&gt;"],
]);
// For compatibility with node < 4, we wrap `codePointAt`
const getCodePoint = 
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition
String.prototype.codePointAt == null
    ? (c, index) => (c.charCodeAt(index) & 64512) === 55296
        ? (c.charCodeAt(index) - 55296) * 1024 +
            c.charCodeAt(index + 1) -
            56320 +
            65536
        : c.charCodeAt(index)
    : // http://mathiasbynens.be/notes/javascript-encoding#surrogate-formulae
        (input, index) => input.codePointAt(index);
/**
 * Bitset for ASCII characters that need to be escaped in XML.
 */
const XML_BITSET_VALUE = 1342177476; // 32..63 -> 34 ("),38 (&),39 ('),60 (<),62 (>)
/**
 * Encodes all non-ASCII characters, as well as characters not valid in XML
 * documents using XML entities. Uses a fast bitset scan instead of RegExp.
 *
 * If a character has no equivalent entity, a numeric hexadecimal reference
 * (eg. `&#xfc;`) will be used.
 */
function encodeXML(input) {
    let out;
    let last = 0;
    const { length } = input;
    for (let index = 0; index < length; index++) {
        const char = input.charCodeAt(index);
        // Check for ASCII chars that don't need escaping
        if (char < 0x80 &&
            (((XML_BITSET_VALUE >>> char) & 1) === 0 || char >= 64 || char < 32)) {
            continue;
        }
        if (out === undefined)
            out = input.substring(0, index);
        else if (last !== index)
            out += input.substring(last, index);
        if (char < 64) {
            // Known replacement
            out += xmlCodeMap.get(char);
            last = index + 1;
            continue;
        }
        // Non-ASCII: encode as numeric entity (handle surrogate pair)
        const cp = getCodePoint(input, index);
        out += `&#x${cp.toString(16)};`;
        if (cp !== char)
            index++; // Skip trailing surrogate
        last = index + 1;
    }
    if (out === undefined)
        return input;
    if (last < length)
        out += input.substr(last);
    return out;
}
/**
 * Encodes all non-ASCII characters, as well as characters not valid in XML
 * documents using numeric hexadecimal reference (eg. `&#xfc;`).
 *
 * Have a look at `escapeUTF8` if you want a more concise output at the expense
 * of reduced transportability.
 *
 * @param data String to escape.
 */
const escape = (/* unused pure expression or super */ null && (encodeXML));
/**
 * Creates a function that escapes all characters matched by the given regular
 * expression using the given map of characters to escape to their entities.
 *
 * @param regex Regular expression to match characters to escape.
 * @param map Map of characters to escape to their entities.
 *
 * @returns Function that escapes all characters matched by the given regular
 * expression using the given map of characters to escape to their entities.
 */
function getEscaper(regex, map) {
    return function escape(data) {
        let match;
        let lastIndex = 0;
        let result = "";
        while ((match = regex.exec(data))) {
            if (lastIndex !== match.index) {
                result += data.substring(lastIndex, match.index);
            }
            // We know that this character will be in the map.
            result += map.get(match[0].charCodeAt(0));
            // Every match will be of length 1
            lastIndex = match.index + 1;
        }
        return result + data.substring(lastIndex);
    };
}
/**
 * Encodes all characters not valid in XML documents using XML entities.
 *
 * Note that the output will be character-set dependent.
 *
 * @param data String to escape.
 */
const escapeUTF8 = /* #__PURE__ */ getEscaper(/["&'<>]/g, xmlCodeMap);
/**
 * Encodes all characters that have to be escaped in HTML attributes,
 * following {@link https://html.spec.whatwg.org/multipage/parsing.html#escapingString}.
 *
 * @param data String to escape.
 */
const escapeAttribute = 
/* #__PURE__ */ getEscaper(/["&\u00A0]/g, new Map([
    [34, "&quot;"],
    [38, "&amp;"],
    [160, "&nbsp;"],
]));
/**
 * Encodes all characters that have to be escaped in HTML text,
 * following {@link https://html.spec.whatwg.org/multipage/parsing.html#escapingString}.
 *
 * @param data String to escape.
 */
const escapeText = /* #__PURE__ */ getEscaper(/[&<>\u00A0]/g, new Map([
    [38, "&amp;"],
    [60, "&lt;"],
    [62, "&gt;"],
    [160, "&nbsp;"],
]));
//# sourceMappingURL=escape.js.map
_module.exports = { escapeUTF8 };

})

};
;