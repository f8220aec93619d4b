"use strict";
exports.id = 4715;
exports.ids = [4715];
exports.modules = {

2776:
((_module, _exports, __require__) => {

var _util_placeholder_js_0 = __require__(2415);

const httpMethods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'];
const unwelcome = /[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060\ufeff\\]/;
function parseOperation(text, apiUrl) {
    const [, word = '', rest = ''] = /^([A-Za-z]+)[ \t]+(.*)/s.exec(text.trim()) ?? [];
    const method = word.toUpperCase();
    if (!httpMethods.includes(method))
        return { fault: 'it must be a method and a path, such as GET /user' };
    const located = locate(_util_placeholder_js_0.unifyPlaceholders(rest), apiUrl);
    if ('fault' in located)
        return located;
    const read = readPath(method, located.path);
    if ('fault' in read)
        return read;
    const { problem = hasToken(rest) ? 'query-token' : undefined, shown, hasUser } = located;
    if (problem === undefined)
        return { ...read, ...(hasUser && { hasUser }) };
    const isMeant = problem === 'no-version' || problem === 'web-host' || problem === 'query-token';
    return { problem, text: `${method} ${shown}`, ...(isMeant && { meant: read }) };
}
function readPath(method, located) {
    const path = located
        .replace(/[?#].*/s, '')
        .replace(/(?<!\/)\/+$/, '');
    if (path === '')
        return { method, path: '/' };
    const segments = path.slice(1).split('/');
    if (unwelcome.test(path))
        return { fault: "the path can't contain spaces, backslashes, or control characters" };
    if (segments.includes(''))
        return { fault: "the path can't contain two slashes in a row" };
    for (const segment of segments) {
        const plain = decoded(segment);
        if (plain.split('/').some((part) => part === '.' || part === '..')) {
            return { fault: "the path can't contain the segments . or .." };
        }
        if (unwelcome.test(plain.replaceAll(' ', '')))
            return { fault: "the path can't contain control characters" };
    }
    return { method, path };
}
function decoded(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}
function locate(text, apiUrl) {
    const url = text.replace(/^(?=(?:www\.|api\.)?bitbucket\.org\/)/i, 'https://');
    const [, scheme = '', authority, afterHost = ''] = /^(https?:\/\/)([^/?#]*)(.*)/is.exec(url) ?? [];
    const [base] = /^(?:https?:\/\/)?\{[^{}/]*\}(?=\/)/i.exec(text) ?? [];
    if (base !== undefined)
        return { path: withoutBase(text.slice(base.length), '/2.0'), shown: withoutQuery(text) };
    if (authority === undefined) {
        if (!text.startsWith('/'))
            return { fault: 'the path must begin with a slash' };
        return { path: withoutBase(text, '/2.0'), shown: withoutQuery(text), ...oldVersion(text) };
    }
    const host = authority.replace(/^.*@/s, '').toLowerCase().replace(/:443$/, '');
    const known = {
        shown: `${scheme}${host}${withoutQuery(afterHost)}`,
        ...(authority.includes('@') && { hasUser: true }),
    };
    if (/^(?:www\.)?bitbucket\.org$/.test(host)) {
        const path = afterHost.replace(/^\/!?api(?=\/)/, '');
        const operation = withoutBase(path, '/2.0');
        const problem = operation === afterHost ? 'web-page' : 'web-host';
        return { ...known, path: operation, problem, ...oldVersion(path) };
    }
    if (host !== 'api.bitbucket.org' && host !== apiUrl.host) {
        return { fault: `a full URL must be on ${[...new Set(['api.bitbucket.org', apiUrl.host])].join(' or ')}` };
    }
    const ofBase = withoutBase(afterHost, apiUrl.pathname.replace(/\/$/, ''));
    const path = ofBase === afterHost ? withoutBase(afterHost, '/2.0') : ofBase;
    return { ...known, path, ...(path === afterHost && { problem: 'no-version' }), ...oldVersion(afterHost) };
}
function oldVersion(path) {
    if (!/^\/1\.0(?=[/?#]|$)/.test(path))
        return {};
    const isLeft = /^\/1\.0\/(?:groups|group-privileges|invitations|users\/[^/]+\/invitations)(?=[/?#]|$)/.test(path);
    return { problem: isLeft ? 'groups' : 'version-1' };
}
function hasToken(text) {
    return /\?(?:.*&)?access(?:_|%5f)token=/is.test(text);
}
function withoutQuery(path) {
    return path.replace(/[?#].*/s, '');
}
function withoutBase(path, base) {
    return path.startsWith(base) && /^(?:[/?#]|$)/.test(path.slice(base.length)) ? path.slice(base.length) : path;
}
_module.exports = { parseOperation, decoded, httpMethods };


}),

4715:
((_module, _exports, __require__) => {

// ESM COMPAT FLAG

__require__.d(_exports, {
  parseOperation: () => (/* reexport */ operation_parser.parseOperation),
});

var placeholder = __require__(2415);
var similar = __require__(5055);
// src/bitbucket/operations.data.js
const operationsDate = '2026-10-01';
const operationsRevision = '6856b45887d7';
const operationRows = `
DELETE /addon - - - -
PUT /addon - - - -
GET /addon/{addon_key}/client-key - admin:workspace f -
GET /hook_events - - - -
GET /hook_events/{subject_type} - - - -
GET /repositories repository read:repository a removed:2026-04-14
GET /repositories/{workspace} repository read:repository af -
DELETE /repositories/{workspace}/{repo_slug} repository:delete delete:repository af -
GET /repositories/{workspace}/{repo_slug} repository read:repository af -
POST /repositories/{workspace}/{repo_slug} repository:admin admin:repository af -
PUT /repositories/{workspace}/{repo_slug} repository:admin admin:repository af -
GET /repositories/{workspace}/{repo_slug}/branch-restrictions repository:admin admin:repository af -
POST /repositories/{workspace}/{repo_slug}/branch-restrictions repository:admin admin:repository af -
DELETE /repositories/{workspace}/{repo_slug}/branch-restrictions/{id} repository:admin admin:repository af -
GET /repositories/{workspace}/{repo_slug}/branch-restrictions/{id} repository:admin admin:repository af -
PUT /repositories/{workspace}/{repo_slug}/branch-restrictions/{id} repository:admin admin:repository af -
GET /repositories/{workspace}/{repo_slug}/branching-model repository read:repository af -
GET /repositories/{workspace}/{repo_slug}/branching-model/settings repository:admin admin:repository af -
PUT /repositories/{workspace}/{repo_slug}/branching-model/settings repository:admin admin:repository af -
GET /repositories/{workspace}/{repo_slug}/commit/{commit} repository read:repository af -
DELETE /repositories/{workspace}/{repo_slug}/commit/{commit}/approve repository:write write:repository af -
POST /repositories/{workspace}/{repo_slug}/commit/{commit}/approve repository:write read:repository+write:repository af -
GET /repositories/{workspace}/{repo_slug}/commit/{commit}/comments repository read:repository af -
POST /repositories/{workspace}/{repo_slug}/commit/{commit}/comments repository read:repository af -
DELETE /repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id} repository read:repository af -
GET /repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id} repository read:repository af -
PUT /repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id} repository read:repository af -
DELETE /repositories/{workspace}/{repo_slug}/commit/{commit}/properties/{app_key}/{property_name} - - - deprecated-until:2027-01-31
GET /repositories/{workspace}/{repo_slug}/commit/{commit}/properties/{app_key}/{property_name} - admin:workspace af deprecated-until:2027-01-31
PUT /repositories/{workspace}/{repo_slug}/commit/{commit}/properties/{app_key}/{property_name} - - - deprecated-until:2027-01-31
GET /repositories/{workspace}/{repo_slug}/commit/{commit}/pullrequests pullrequest read:pullrequest af -
GET /repositories/{workspace}/{repo_slug}/commit/{commit}/reports repository read:repository af -
DELETE /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId} repository read:repository af -
GET /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId} repository read:repository af -
PUT /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId} repository read:repository af -
GET /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations repository read:repository af -
POST /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations repository read:repository af -
DELETE /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations/{annotationId} repository read:repository af -
GET /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations/{annotationId} repository read:repository af -
PUT /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations/{annotationId} repository read:repository af -
GET /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses repository read:repository af -
POST /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build repository read:repository af -
GET /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build/{key} repository read:repository af -
PUT /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build/{key} repository read:repository af -
GET /repositories/{workspace}/{repo_slug}/commits repository read:repository af -
POST /repositories/{workspace}/{repo_slug}/commits repository read:repository af -
GET /repositories/{workspace}/{repo_slug}/commits/{revision} repository read:repository af -
POST /repositories/{workspace}/{repo_slug}/commits/{revision} repository read:repository af -
GET /repositories/{workspace}/{repo_slug}/components issue read:issue a removed:2026-08-20
GET /repositories/{workspace}/{repo_slug}/components/{component_id} issue read:issue a removed:2026-08-20
GET /repositories/{workspace}/{repo_slug}/default-reviewers pullrequest read:pullrequest af -
DELETE /repositories/{workspace}/{repo_slug}/default-reviewers/{target_username} repository:admin admin:repository af -
GET /repositories/{workspace}/{repo_slug}/default-reviewers/{target_username} pullrequest read:pullrequest af -
PUT /repositories/{workspace}/{repo_slug}/default-reviewers/{target_username} repository:admin admin:repository af -
GET /repositories/{workspace}/{repo_slug}/deploy-keys repository+repository:admin admin:repository a -
POST /repositories/{workspace}/{repo_slug}/deploy-keys repository+repository:admin admin:repository+write:ssh-key a -
DELETE /repositories/{workspace}/{repo_slug}/deploy-keys/{key_id} repository+repository:admin admin:repository+delete:ssh-key a -
GET /repositories/{workspace}/{repo_slug}/deploy-keys/{key_id} repository+repository:admin admin:repository a -
PUT /repositories/{workspace}/{repo_slug}/deploy-keys/{key_id} repository+repository:admin admin:repository+write:ssh-key a -
GET /repositories/{workspace}/{repo_slug}/deployments pipeline read:pipeline af -
GET /repositories/{workspace}/{repo_slug}/deployments/{deployment_uuid} pipeline read:pipeline af -
GET /repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables pipeline read:pipeline af -
POST /repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables pipeline:variable admin:pipeline af -
DELETE /repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables/{variable_uuid} pipeline:variable admin:pipeline af -
PUT /repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables/{variable_uuid} pipeline:variable admin:pipeline af -
GET /repositories/{workspace}/{repo_slug}/diff/{spec} repository read:repository af -
GET /repositories/{workspace}/{repo_slug}/diffstat/{spec} repository read:repository af -
GET /repositories/{workspace}/{repo_slug}/downloads repository read:repository af -
POST /repositories/{workspace}/{repo_slug}/downloads repository:write write:repository af -
DELETE /repositories/{workspace}/{repo_slug}/downloads/{filename} repository:write write:repository af -
GET /repositories/{workspace}/{repo_slug}/downloads/{filename} repository read:repository af -
GET /repositories/{workspace}/{repo_slug}/effective-branching-model repository read:repository af -
GET /repositories/{workspace}/{repo_slug}/effective-default-reviewers pullrequest read:pullrequest af -
GET /repositories/{workspace}/{repo_slug}/environments pipeline read:pipeline af -
POST /repositories/{workspace}/{repo_slug}/environments pipeline admin:pipeline af -
DELETE /repositories/{workspace}/{repo_slug}/environments/{environment_uuid} pipeline admin:pipeline af -
GET /repositories/{workspace}/{repo_slug}/environments/{environment_uuid} pipeline read:pipeline af -
POST /repositories/{workspace}/{repo_slug}/environments/{environment_uuid}/changes pipeline admin:pipeline af -
GET /repositories/{workspace}/{repo_slug}/file-conflicts/{spec} repository - - -
GET /repositories/{workspace}/{repo_slug}/filehistory/{commit}/{path} repository read:repository af -
GET /repositories/{workspace}/{repo_slug}/forks repository read:repository af -
POST /repositories/{workspace}/{repo_slug}/forks repository:write read:repository+write:repository af -
GET /repositories/{workspace}/{repo_slug}/hooks webhook read:webhook a -
POST /repositories/{workspace}/{repo_slug}/hooks webhook read:webhook+write:webhook a -
DELETE /repositories/{workspace}/{repo_slug}/hooks/{uid} webhook delete:webhook a -
GET /repositories/{workspace}/{repo_slug}/hooks/{uid} webhook read:webhook a -
PUT /repositories/{workspace}/{repo_slug}/hooks/{uid} webhook read:webhook+write:webhook a -
GET /repositories/{workspace}/{repo_slug}/issues issue read:issue a removed:2026-08-20
POST /repositories/{workspace}/{repo_slug}/issues issue:write read:issue+write:issue a removed:2026-08-20
POST /repositories/{workspace}/{repo_slug}/issues/export issue+repository:admin read:issue af removed:2026-08-20
GET /repositories/{workspace}/{repo_slug}/issues/export/{repo_name}-issues-{task_id}.zip issue+repository:admin read:issue a removed:2026-08-20
GET /repositories/{workspace}/{repo_slug}/issues/import issue:write+repository:admin admin:repository+write:issue a removed:2026-08-20
POST /repositories/{workspace}/{repo_slug}/issues/import issue:write+repository:admin admin:repository+write:issue a removed:2026-08-20
DELETE /repositories/{workspace}/{repo_slug}/issues/{issue_id} issue:write delete:issue a removed:2026-08-20
GET /repositories/{workspace}/{repo_slug}/issues/{issue_id} issue read:issue a removed:2026-08-20
PUT /repositories/{workspace}/{repo_slug}/issues/{issue_id} issue:write read:issue+write:issue a removed:2026-08-20
GET /repositories/{workspace}/{repo_slug}/issues/{issue_id}/attachments issue read:issue a removed:2026-08-20
POST /repositories/{workspace}/{repo_slug}/issues/{issue_id}/attachments issue:write write:issue a removed:2026-08-20
DELETE /repositories/{workspace}/{repo_slug}/issues/{issue_id}/attachments/{path} issue:write write:issue a removed:2026-08-20
GET /repositories/{workspace}/{repo_slug}/issues/{issue_id}/attachments/{path} issue read:issue a removed:2026-08-20
GET /repositories/{workspace}/{repo_slug}/issues/{issue_id}/changes issue read:issue a removed:2026-08-20
POST /repositories/{workspace}/{repo_slug}/issues/{issue_id}/changes issue:write read:issue+write:issue a removed:2026-08-20
GET /repositories/{workspace}/{repo_slug}/issues/{issue_id}/changes/{change_id} issue read:issue a removed:2026-08-20
GET /repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments issue read:issue a removed:2026-08-20
POST /repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments issue:write read:issue+write:issue a removed:2026-08-20
DELETE /repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments/{comment_id} issue:write write:issue a removed:2026-08-20
GET /repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments/{comment_id} issue read:issue a removed:2026-08-20
PUT /repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments/{comment_id} issue:write read:issue+write:issue a removed:2026-08-20
DELETE /repositories/{workspace}/{repo_slug}/issues/{issue_id}/vote account:write+issue:write write:issue+write:user a removed:2026-08-20
GET /repositories/{workspace}/{repo_slug}/issues/{issue_id}/vote account+issue read:issue+read:user a removed:2026-08-20
PUT /repositories/{workspace}/{repo_slug}/issues/{issue_id}/vote account:write+issue write:issue+write:user a removed:2026-08-20
DELETE /repositories/{workspace}/{repo_slug}/issues/{issue_id}/watch account:write+issue:write write:issue+write:user a removed:2026-08-20
GET /repositories/{workspace}/{repo_slug}/issues/{issue_id}/watch account+issue read:issue+read:user a removed:2026-08-20
PUT /repositories/{workspace}/{repo_slug}/issues/{issue_id}/watch account:write+issue write:issue+write:user a removed:2026-08-20
GET /repositories/{workspace}/{repo_slug}/merge-base/{revspec} repository read:repository af -
GET /repositories/{workspace}/{repo_slug}/milestones issue read:issue a removed:2026-08-20
GET /repositories/{workspace}/{repo_slug}/milestones/{milestone_id} issue read:issue a removed:2026-08-20
GET /repositories/{workspace}/{repo_slug}/override-settings repository:admin admin:repository af -
PUT /repositories/{workspace}/{repo_slug}/override-settings repository:admin admin:repository af -
GET /repositories/{workspace}/{repo_slug}/patch/{spec} repository read:repository af -
GET /repositories/{workspace}/{repo_slug}/permissions-config/groups repository:admin read:repository af -
DELETE /repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug} repository:admin admin:repository+delete:permission a -
GET /repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug} repository:admin read:repository af -
PUT /repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug} repository:admin admin:repository+write:permission a -
GET /repositories/{workspace}/{repo_slug}/permissions-config/users repository:admin read:repository af -
DELETE /repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id} repository:admin admin:repository+delete:permission a -
GET /repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id} repository:admin read:repository af -
PUT /repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id} repository:admin admin:repository+write:permission a -
GET /repositories/{workspace}/{repo_slug}/pipelines pipeline read:pipeline af -
POST /repositories/{workspace}/{repo_slug}/pipelines pipeline read:pipeline+write:pipeline af -
DELETE /repositories/{workspace}/{repo_slug}/pipelines-config/caches pipeline:write write:pipeline af -
GET /repositories/{workspace}/{repo_slug}/pipelines-config/caches pipeline read:pipeline af -
DELETE /repositories/{workspace}/{repo_slug}/pipelines-config/caches/{cache_uuid} pipeline:write write:pipeline af -
GET /repositories/{workspace}/{repo_slug}/pipelines-config/caches/{cache_uuid}/content-uri pipeline read:pipeline af -
GET /repositories/{workspace}/{repo_slug}/pipelines-config/runners runner read:runner af -
POST /repositories/{workspace}/{repo_slug}/pipelines-config/runners runner:write read:runner+write:runner af -
DELETE /repositories/{workspace}/{repo_slug}/pipelines-config/runners/{runner_uuid} runner:write write:runner af -
GET /repositories/{workspace}/{repo_slug}/pipelines-config/runners/{runner_uuid} runner read:runner af -
PUT /repositories/{workspace}/{repo_slug}/pipelines-config/runners/{runner_uuid} runner:write read:runner+write:runner af -
GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid} pipeline read:pipeline af -
GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps pipeline read:pipeline af -
GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid} pipeline read:pipeline af -
GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/log pipeline read:pipeline af -
GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/logs/{log_uuid} pipeline read:pipeline af -
GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports pipeline read:pipeline af -
GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports/test_cases pipeline read:pipeline af -
GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports/test_cases/{test_case_uuid}/test_case_reasons pipeline read:pipeline af -
POST /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/stopPipeline pipeline:write write:pipeline af -
GET /repositories/{workspace}/{repo_slug}/pipelines_config repository:admin admin:repository af -
PUT /repositories/{workspace}/{repo_slug}/pipelines_config repository:admin admin:repository af -
PUT /repositories/{workspace}/{repo_slug}/pipelines_config/build_number pipeline:variable admin:pipeline af -
GET /repositories/{workspace}/{repo_slug}/pipelines_config/schedules pipeline read:pipeline af -
POST /repositories/{workspace}/{repo_slug}/pipelines_config/schedules pipeline:write read:pipeline+write:pipeline af -
DELETE /repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid} pipeline:write write:pipeline af -
GET /repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid} pipeline read:pipeline af -
PUT /repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid} pipeline:write read:pipeline+write:pipeline af -
GET /repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}/executions pipeline read:pipeline af -
DELETE /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair pipeline:variable admin:pipeline af -
GET /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair pipeline read:pipeline af -
PUT /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair pipeline:variable admin:pipeline af -
GET /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts pipeline read:pipeline af -
POST /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts pipeline:variable admin:pipeline af -
DELETE /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts/{known_host_uuid} pipeline:variable admin:pipeline af -
GET /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts/{known_host_uuid} pipeline read:pipeline af -
PUT /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts/{known_host_uuid} pipeline:variable admin:pipeline af -
GET /repositories/{workspace}/{repo_slug}/pipelines_config/variables pipeline read:pipeline af -
POST /repositories/{workspace}/{repo_slug}/pipelines_config/variables pipeline:variable admin:pipeline af -
DELETE /repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid} pipeline:variable admin:pipeline af -
GET /repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid} pipeline read:pipeline af -
PUT /repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid} pipeline:variable admin:pipeline af -
DELETE /repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name} - - - deprecated-until:2027-01-31
GET /repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name} - admin:workspace af deprecated-until:2027-01-31
PUT /repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name} - - - deprecated-until:2027-01-31
GET /repositories/{workspace}/{repo_slug}/pullrequests pullrequest read:pullrequest af -
POST /repositories/{workspace}/{repo_slug}/pullrequests pullrequest:write read:pullrequest+write:pullrequest af -
GET /repositories/{workspace}/{repo_slug}/pullrequests/activity pullrequest read:pullrequest af -
GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id} pullrequest read:pullrequest af -
PUT /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id} pullrequest:write read:pullrequest+write:pullrequest af -
GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/activity pullrequest read:pullrequest af -
DELETE /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/approve pullrequest:write write:pullrequest af -
POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/approve pullrequest:write read:pullrequest+write:pullrequest af -
GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments pullrequest read:pullrequest af -
POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments pullrequest read:pullrequest af -
DELETE /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id} pullrequest read:pullrequest af -
GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id} pullrequest read:pullrequest af -
PUT /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id} pullrequest read:pullrequest af -
DELETE /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}/resolve pullrequest read:pullrequest af -
POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}/resolve pullrequest read:pullrequest af -
GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/commits pullrequest read:pullrequest af -
GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/conflicts pullrequest read:pullrequest af -
POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/decline pullrequest:write read:pullrequest+write:pullrequest af -
GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/diff pullrequest read:pullrequest af -
GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/diffstat pullrequest read:pullrequest af -
POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/merge pullrequest:write read:pullrequest+write:pullrequest af -
GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/merge/task-status/{task_id} pullrequest read:pullrequest af -
GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/mergeability/checks pullrequest read:pullrequest a -
GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/patch pullrequest read:pullrequest af -
DELETE /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/request-changes pullrequest:write write:pullrequest af -
POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/request-changes pullrequest:write read:pullrequest+write:pullrequest af -
GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/statuses pullrequest read:pullrequest af -
GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks pullrequest read:pullrequest af -
POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks pullrequest read:pullrequest af -
DELETE /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks/{task_id} pullrequest read:pullrequest af -
GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks/{task_id} pullrequest read:pullrequest af -
PUT /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks/{task_id} pullrequest read:pullrequest af -
DELETE /repositories/{workspace}/{repo_slug}/pullrequests/{pullrequest_id}/properties/{app_key}/{property_name} - - - deprecated-until:2027-01-31
GET /repositories/{workspace}/{repo_slug}/pullrequests/{pullrequest_id}/properties/{app_key}/{property_name} - admin:workspace af deprecated-until:2027-01-31
PUT /repositories/{workspace}/{repo_slug}/pullrequests/{pullrequest_id}/properties/{app_key}/{property_name} - - - deprecated-until:2027-01-31
GET /repositories/{workspace}/{repo_slug}/refs repository read:repository af -
GET /repositories/{workspace}/{repo_slug}/refs/branches repository read:repository af -
POST /repositories/{workspace}/{repo_slug}/refs/branches repository:write read:repository+write:repository af -
DELETE /repositories/{workspace}/{repo_slug}/refs/branches/{name} repository:write write:repository af -
GET /repositories/{workspace}/{repo_slug}/refs/branches/{name} repository read:repository af -
GET /repositories/{workspace}/{repo_slug}/refs/tags repository read:repository af -
POST /repositories/{workspace}/{repo_slug}/refs/tags repository:write read:repository+write:repository af -
DELETE /repositories/{workspace}/{repo_slug}/refs/tags/{name} repository:write write:repository af -
GET /repositories/{workspace}/{repo_slug}/refs/tags/{name} repository read:repository af -
GET /repositories/{workspace}/{repo_slug}/src repository read:repository af -
POST /repositories/{workspace}/{repo_slug}/src repository:write write:repository af -
GET /repositories/{workspace}/{repo_slug}/src/{commit}/{path} repository read:repository af -
GET /repositories/{workspace}/{repo_slug}/versions issue read:issue a removed:2026-08-20
GET /repositories/{workspace}/{repo_slug}/versions/{version_id} issue read:issue a removed:2026-08-20
GET /repositories/{workspace}/{repo_slug}/watchers repository read:repository af -
GET /snippets snippet read:snippet a removed:2026-04-14
POST /snippets snippet:write read:snippet+write:snippet a -
GET /snippets/{workspace} snippet read:snippet a -
POST /snippets/{workspace} snippet:write read:snippet+write:snippet a -
DELETE /snippets/{workspace}/{encoded_id} snippet:write delete:snippet a -
GET /snippets/{workspace}/{encoded_id} snippet read:snippet a -
PUT /snippets/{workspace}/{encoded_id} snippet:write read:snippet+write:snippet a -
GET /snippets/{workspace}/{encoded_id}/comments snippet read:snippet a -
POST /snippets/{workspace}/{encoded_id}/comments snippet read:snippet+write:snippet a -
DELETE /snippets/{workspace}/{encoded_id}/comments/{comment_id} snippet write:snippet a -
GET /snippets/{workspace}/{encoded_id}/comments/{comment_id} snippet read:snippet a -
PUT /snippets/{workspace}/{encoded_id}/comments/{comment_id} snippet read:snippet+write:snippet a -
GET /snippets/{workspace}/{encoded_id}/commits snippet read:snippet a -
GET /snippets/{workspace}/{encoded_id}/commits/{revision} snippet read:snippet a -
GET /snippets/{workspace}/{encoded_id}/files/{path} snippet read:snippet a -
DELETE /snippets/{workspace}/{encoded_id}/watch snippet:write write:snippet a -
GET /snippets/{workspace}/{encoded_id}/watch snippet read:snippet a -
PUT /snippets/{workspace}/{encoded_id}/watch snippet:write write:snippet a -
GET /snippets/{workspace}/{encoded_id}/watchers snippet - - deprecated
DELETE /snippets/{workspace}/{encoded_id}/{node_id} snippet:write write:snippet a -
GET /snippets/{workspace}/{encoded_id}/{node_id} snippet read:snippet a -
PUT /snippets/{workspace}/{encoded_id}/{node_id} snippet:write read:snippet+write:snippet a -
GET /snippets/{workspace}/{encoded_id}/{node_id}/files/{path} snippet read:snippet a -
GET /snippets/{workspace}/{encoded_id}/{revision}/diff snippet read:snippet a -
GET /snippets/{workspace}/{encoded_id}/{revision}/patch snippet read:snippet a -
GET /teams/{username}/pipelines_config/variables pipeline - - deprecated
POST /teams/{username}/pipelines_config/variables pipeline:variable - - deprecated
DELETE /teams/{username}/pipelines_config/variables/{variable_uuid} pipeline:variable - - deprecated
GET /teams/{username}/pipelines_config/variables/{variable_uuid} pipeline - - deprecated
PUT /teams/{username}/pipelines_config/variables/{variable_uuid} pipeline:variable - - deprecated
GET /teams/{username}/search/code repository read:repository a deprecated:2026-11-01
GET /user account read:user af -
GET /user/emails email read:user a -
GET /user/emails/{email} email read:user a -
GET /user/permissions/repositories account+repository read:repository a removed:2026-04-14
GET /user/permissions/workspaces account read:user+read:workspace a removed:2026-04-14
GET /user/workspaces account read:workspace af -
GET /user/workspaces/{workspace}/permission account read:workspace af -
GET /user/workspaces/{workspace}/permissions/repositories account+repository read:repository af -
GET /users/{selected_user} - read:user af -
GET /users/{selected_user}/gpg-keys account read:gpg-key a -
POST /users/{selected_user}/gpg-keys account:write read:gpg-key+write:gpg-key a -
DELETE /users/{selected_user}/gpg-keys/{fingerprint} account:write delete:gpg-key a -
GET /users/{selected_user}/gpg-keys/{fingerprint} account read:gpg-key a -
GET /users/{selected_user}/pipelines_config/variables pipeline - - deprecated
POST /users/{selected_user}/pipelines_config/variables pipeline:variable - - deprecated
DELETE /users/{selected_user}/pipelines_config/variables/{variable_uuid} pipeline:variable - - deprecated
GET /users/{selected_user}/pipelines_config/variables/{variable_uuid} pipeline - - deprecated
PUT /users/{selected_user}/pipelines_config/variables/{variable_uuid} pipeline:variable - - deprecated
DELETE /users/{selected_user}/properties/{app_key}/{property_name} - - - deprecated-until:2027-01-31
GET /users/{selected_user}/properties/{app_key}/{property_name} - admin:workspace af deprecated-until:2027-01-31
PUT /users/{selected_user}/properties/{app_key}/{property_name} - - - deprecated-until:2027-01-31
GET /users/{selected_user}/search/code repository read:repository a deprecated:2026-11-01
GET /users/{selected_user}/ssh-keys account read:ssh-key a -
POST /users/{selected_user}/ssh-keys account:write read:ssh-key+write:ssh-key a -
DELETE /users/{selected_user}/ssh-keys/{key_id} account:write delete:ssh-key a -
GET /users/{selected_user}/ssh-keys/{key_id} account read:ssh-key a -
PUT /users/{selected_user}/ssh-keys/{key_id} account:write read:ssh-key+write:ssh-key a -
GET /workspaces account read:user+read:workspace a removed:2026-04-14
GET /workspaces/{workspace} - read:workspace af -
GET /workspaces/{workspace}/hooks webhook read:webhook a -
POST /workspaces/{workspace}/hooks webhook read:webhook+write:webhook a -
DELETE /workspaces/{workspace}/hooks/{uid} webhook delete:webhook a -
GET /workspaces/{workspace}/hooks/{uid} webhook read:webhook a -
PUT /workspaces/{workspace}/hooks/{uid} webhook read:webhook+write:webhook a -
GET /workspaces/{workspace}/members account read:workspace af -
GET /workspaces/{workspace}/members/{member} account read:workspace af -
GET /workspaces/{workspace}/permissions account read:workspace af -
GET /workspaces/{workspace}/permissions/repositories account read:repository af -
GET /workspaces/{workspace}/permissions/repositories/{repo_slug} repository read:repository af -
GET /workspaces/{workspace}/pipelines-config/identity/oidc/.well-known/openid-configuration - - - -
GET /workspaces/{workspace}/pipelines-config/identity/oidc/keys.json - - - -
GET /workspaces/{workspace}/pipelines-config/runners runner read:runner af -
POST /workspaces/{workspace}/pipelines-config/runners runner:write read:runner+write:runner af -
DELETE /workspaces/{workspace}/pipelines-config/runners/{runner_uuid} runner:write write:runner af -
GET /workspaces/{workspace}/pipelines-config/runners/{runner_uuid} runner read:runner af -
PUT /workspaces/{workspace}/pipelines-config/runners/{runner_uuid} runner:write read:runner+write:runner af -
GET /workspaces/{workspace}/pipelines-config/variables pipeline read:pipeline af -
POST /workspaces/{workspace}/pipelines-config/variables pipeline:variable admin:pipeline af -
DELETE /workspaces/{workspace}/pipelines-config/variables/{variable_uuid} pipeline:variable admin:pipeline af -
GET /workspaces/{workspace}/pipelines-config/variables/{variable_uuid} pipeline read:pipeline af -
PUT /workspaces/{workspace}/pipelines-config/variables/{variable_uuid} pipeline:variable admin:pipeline af -
GET /workspaces/{workspace}/projects project read:project af -
POST /workspaces/{workspace}/projects project:admin admin:project af -
DELETE /workspaces/{workspace}/projects/{project_key} project:admin admin:project af -
GET /workspaces/{workspace}/projects/{project_key} project read:project af -
PUT /workspaces/{workspace}/projects/{project_key} project:admin admin:project af -
GET /workspaces/{workspace}/projects/{project_key}/branching-model project:admin read:repository af -
GET /workspaces/{workspace}/projects/{project_key}/branching-model/settings project:admin admin:project af -
PUT /workspaces/{workspace}/projects/{project_key}/branching-model/settings project:admin admin:project af -
GET /workspaces/{workspace}/projects/{project_key}/default-reviewers project:admin read:pullrequest af -
DELETE /workspaces/{workspace}/projects/{project_key}/default-reviewers/{selected_user} project:admin admin:project af -
GET /workspaces/{workspace}/projects/{project_key}/default-reviewers/{selected_user} project:admin read:pullrequest af -
PUT /workspaces/{workspace}/projects/{project_key}/default-reviewers/{selected_user} project:admin admin:project af -
GET /workspaces/{workspace}/projects/{project_key}/deploy-keys project+project:admin admin:project a -
POST /workspaces/{workspace}/projects/{project_key}/deploy-keys project+project:admin admin:project+write:ssh-key a -
DELETE /workspaces/{workspace}/projects/{project_key}/deploy-keys/{key_id} project+project:admin admin:project+delete:ssh-key a -
GET /workspaces/{workspace}/projects/{project_key}/deploy-keys/{key_id} project+project:admin admin:project a -
GET /workspaces/{workspace}/projects/{project_key}/permissions-config/groups project:admin read:project af -
DELETE /workspaces/{workspace}/projects/{project_key}/permissions-config/groups/{group_slug} project:admin admin:project+delete:permission a -
GET /workspaces/{workspace}/projects/{project_key}/permissions-config/groups/{group_slug} project:admin read:project af -
PUT /workspaces/{workspace}/projects/{project_key}/permissions-config/groups/{group_slug} project:admin admin:project+write:permission a -
GET /workspaces/{workspace}/projects/{project_key}/permissions-config/users project:admin read:project af -
DELETE /workspaces/{workspace}/projects/{project_key}/permissions-config/users/{selected_user_id} project:admin admin:project+delete:permission a -
GET /workspaces/{workspace}/projects/{project_key}/permissions-config/users/{selected_user_id} project:admin read:project af -
PUT /workspaces/{workspace}/projects/{project_key}/permissions-config/users/{selected_user_id} project:admin admin:project+write:permission a -
GET /workspaces/{workspace}/pullrequests/{selected_user} pullrequest read:pullrequest a -
GET /workspaces/{workspace}/search/code repository read:repository a deprecated:2026-11-01
GET /workspaces/{workspace}/settings/gpg/public-key account read:workspace af -
`;

// src/bitbucket/permissions.data.js
const permissionSources = {
    spec: { url: 'https://api.bitbucket.org/swagger.json', day: '2026-08-15' },
    roles: {
        url: 'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-user-workspaces-workspace-permission-get',
        day: '2026-08-15',
    },
    scopes: { url: 'https://developer.atlassian.com/cloud/bitbucket/rest/intro/#pullrequest-write', day: '2026-08-15' },
    'create-repository': {
        url: 'https://support.atlassian.com/bitbucket-cloud/kb/user-is-unable-to-create-bitbucket-cloud-repositories/',
        day: '2026-11-28',
    },
    levels: {
        url: 'https://community.atlassian.com/t5/Bitbucket-articles/Taking-Bitbucket-permission-management-to-the-next-level/ba-p/2264892',
        day: '2026-11-28',
    },
    'BCLOUD-19344': { url: 'https://jira.atlassian.com/browse/BCLOUD-19344', day: '2026-11-28' },
    'gitpod-7251': { url: 'https://github.com/gitpod-io/gitpod/pull/7251', day: '2026-11-28' },
};
const permissionRows = `
DELETE /addon none unknown unknown - -
PUT /addon none unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug} repository admin stated spec -
POST /repositories/{workspace}/{repo_slug} project create-repo stated create-repository -
PUT /repositories/{workspace}/{repo_slug} repository admin inferred levels -
POST /repositories/{workspace}/{repo_slug}/branch-restrictions repository admin stated spec -
DELETE /repositories/{workspace}/{repo_slug}/branch-restrictions/{id} repository admin stated spec -
PUT /repositories/{workspace}/{repo_slug}/branch-restrictions/{id} repository admin stated spec -
PUT /repositories/{workspace}/{repo_slug}/branching-model/settings repository admin stated spec -
DELETE /repositories/{workspace}/{repo_slug}/commit/{commit}/approve repository read stated spec -
POST /repositories/{workspace}/{repo_slug}/commit/{commit}/approve repository read stated spec -
POST /repositories/{workspace}/{repo_slug}/commit/{commit}/comments repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id} repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id} repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/commit/{commit}/properties/{app_key}/{property_name} repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/commit/{commit}/properties/{app_key}/{property_name} repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId} repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId} repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations/{annotationId} repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations/{annotationId} repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build/{key} repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/commits repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/commits/{revision} repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/default-reviewers/{target_username} repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/default-reviewers/{target_username} repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/deploy-keys repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/deploy-keys/{key_id} repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/deploy-keys/{key_id} repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables/{variable_uuid} repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables/{variable_uuid} repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/downloads repository write stated spec -
DELETE /repositories/{workspace}/{repo_slug}/downloads/{filename} repository write stated spec -
POST /repositories/{workspace}/{repo_slug}/environments repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/environments/{environment_uuid} repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/environments/{environment_uuid}/changes repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/forks workspace unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/hooks repository admin inferred gitpod-7251 -
DELETE /repositories/{workspace}/{repo_slug}/hooks/{uid} repository admin inferred gitpod-7251 -
PUT /repositories/{workspace}/{repo_slug}/hooks/{uid} repository admin inferred gitpod-7251 -
POST /repositories/{workspace}/{repo_slug}/issues repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/issues/export repository admin stated spec -
POST /repositories/{workspace}/{repo_slug}/issues/import repository admin stated spec -
DELETE /repositories/{workspace}/{repo_slug}/issues/{issue_id} repository write stated spec -
PUT /repositories/{workspace}/{repo_slug}/issues/{issue_id} repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/issues/{issue_id}/attachments repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/issues/{issue_id}/attachments/{path} repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/issues/{issue_id}/changes repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments/{comment_id} repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments/{comment_id} repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/issues/{issue_id}/vote repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/issues/{issue_id}/vote repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/issues/{issue_id}/watch repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/issues/{issue_id}/watch repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/override-settings repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug} repository admin stated spec -
PUT /repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug} repository admin stated spec -
DELETE /repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id} repository admin stated spec -
PUT /repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id} repository admin stated spec -
POST /repositories/{workspace}/{repo_slug}/pipelines repository write stated spec for-a-branch
DELETE /repositories/{workspace}/{repo_slug}/pipelines-config/caches repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/pipelines-config/caches/{cache_uuid} repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/pipelines-config/runners repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/pipelines-config/runners/{runner_uuid} repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/pipelines-config/runners/{runner_uuid} repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/stopPipeline repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/pipelines_config repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/pipelines_config/build_number repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/pipelines_config/schedules repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid} repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid} repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts/{known_host_uuid} repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts/{known_host_uuid} repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/pipelines_config/variables repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid} repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid} repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name} repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name} repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/pullrequests repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id} repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/approve repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/approve repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id} repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id} repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}/resolve repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}/resolve repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/decline repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/merge repository write stated scopes -
DELETE /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/request-changes repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/request-changes repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks/{task_id} repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks/{task_id} repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/pullrequests/{pullrequest_id}/properties/{app_key}/{property_name} repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/pullrequests/{pullrequest_id}/properties/{app_key}/{property_name} repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/refs/branches repository write recorded BCLOUD-19344 -
DELETE /repositories/{workspace}/{repo_slug}/refs/branches/{name} repository write inferred BCLOUD-19344 -
POST /repositories/{workspace}/{repo_slug}/refs/tags repository write inferred BCLOUD-19344 -
DELETE /repositories/{workspace}/{repo_slug}/refs/tags/{name} repository write inferred BCLOUD-19344 -
POST /repositories/{workspace}/{repo_slug}/src repository write stated spec -
POST /snippets none unknown unknown - -
POST /snippets/{workspace} workspace unknown unknown - -
DELETE /snippets/{workspace}/{encoded_id} workspace unknown unknown - -
PUT /snippets/{workspace}/{encoded_id} workspace unknown unknown - -
POST /snippets/{workspace}/{encoded_id}/comments workspace unknown unknown - -
DELETE /snippets/{workspace}/{encoded_id}/comments/{comment_id} workspace unknown unknown - -
PUT /snippets/{workspace}/{encoded_id}/comments/{comment_id} none unknown unknown - -
DELETE /snippets/{workspace}/{encoded_id}/watch workspace unknown unknown - -
PUT /snippets/{workspace}/{encoded_id}/watch workspace unknown unknown - -
DELETE /snippets/{workspace}/{encoded_id}/{node_id} workspace unknown unknown - -
PUT /snippets/{workspace}/{encoded_id}/{node_id} workspace unknown unknown - -
POST /teams/{username}/pipelines_config/variables workspace unknown unknown - -
DELETE /teams/{username}/pipelines_config/variables/{variable_uuid} workspace unknown unknown - -
PUT /teams/{username}/pipelines_config/variables/{variable_uuid} workspace unknown unknown - -
POST /users/{selected_user}/gpg-keys none unknown unknown - -
DELETE /users/{selected_user}/gpg-keys/{fingerprint} none unknown unknown - -
POST /users/{selected_user}/pipelines_config/variables none unknown unknown - -
DELETE /users/{selected_user}/pipelines_config/variables/{variable_uuid} none unknown unknown - -
PUT /users/{selected_user}/pipelines_config/variables/{variable_uuid} none unknown unknown - -
DELETE /users/{selected_user}/properties/{app_key}/{property_name} none unknown unknown - -
PUT /users/{selected_user}/properties/{app_key}/{property_name} none unknown unknown - -
POST /users/{selected_user}/ssh-keys none unknown unknown - -
DELETE /users/{selected_user}/ssh-keys/{key_id} none unknown unknown - -
PUT /users/{selected_user}/ssh-keys/{key_id} none unknown unknown - -
POST /workspaces/{workspace}/hooks workspace owner stated spec -
DELETE /workspaces/{workspace}/hooks/{uid} workspace owner inferred spec -
PUT /workspaces/{workspace}/hooks/{uid} workspace owner inferred spec -
POST /workspaces/{workspace}/pipelines-config/runners workspace unknown unknown - -
DELETE /workspaces/{workspace}/pipelines-config/runners/{runner_uuid} workspace unknown unknown - -
PUT /workspaces/{workspace}/pipelines-config/runners/{runner_uuid} workspace unknown unknown - -
POST /workspaces/{workspace}/pipelines-config/variables workspace unknown unknown - -
DELETE /workspaces/{workspace}/pipelines-config/variables/{variable_uuid} workspace unknown unknown - -
PUT /workspaces/{workspace}/pipelines-config/variables/{variable_uuid} workspace unknown unknown - -
POST /workspaces/{workspace}/projects workspace create-project inferred roles -
DELETE /workspaces/{workspace}/projects/{project_key} project admin inferred levels -
PUT /workspaces/{workspace}/projects/{project_key} project admin inferred levels -
PUT /workspaces/{workspace}/projects/{project_key}/branching-model/settings project admin stated spec -
DELETE /workspaces/{workspace}/projects/{project_key}/default-reviewers/{selected_user} project admin stated spec -
PUT /workspaces/{workspace}/projects/{project_key}/default-reviewers/{selected_user} project admin stated spec -
POST /workspaces/{workspace}/projects/{project_key}/deploy-keys project unknown unknown - -
DELETE /workspaces/{workspace}/projects/{project_key}/deploy-keys/{key_id} project unknown unknown - -
DELETE /workspaces/{workspace}/projects/{project_key}/permissions-config/groups/{group_slug} project admin stated spec -
PUT /workspaces/{workspace}/projects/{project_key}/permissions-config/groups/{group_slug} project admin stated spec -
DELETE /workspaces/{workspace}/projects/{project_key}/permissions-config/users/{selected_user_id} project admin stated spec -
PUT /workspaces/{workspace}/projects/{project_key}/permissions-config/users/{selected_user_id} project admin stated spec -
`;

// src/bitbucket/permissions.js

let byOperation;
function neededPermission(operation) {
    byOperation ??= new Map(permissionRows.trim().split('\n').map(neededOfRow));
    return byOperation.get(`${operation.method} ${operation.path}`);
}
function neededOfRow(row) {
    const [method, path, on, level, grade, source = '-', condition] = row.split(' ');
    const read = Object.hasOwn(permissionSources, source)
        ? permissionSources[source]
        : undefined;
    return [
        `${method} ${path}`,
        {
            on: on,
            ...(level !== 'unknown' && { level: level }),
            grade: grade,
            ...(read && { source: read }),
            ...(condition !== '-' && { isConditional: true }),
        },
    ];
}
function isDisallowedForOAuth({ method, path }) {
    return method !== 'GET' && path.includes('/permissions-config/');
}

// src/bitbucket/catalog.js


const catalogDate = operationsDate;
const replacements = {
    'GET /repositories': ['GET /repositories/{workspace}'],
    'GET /workspaces': ['GET /user/workspaces'],
    'GET /user/permissions/workspaces': ['GET /user/workspaces', 'GET /user/workspaces/{workspace}/permission'],
    'GET /user/permissions/repositories': ['GET /user/workspaces/{workspace}/permissions/repositories'],
    'GET /snippets': ['GET /snippets/{workspace}'],
};
const makers = {
    'POST /repositories/{workspace}/{repo_slug}': '{repo_slug}',
    'PUT /repositories/{workspace}/{repo_slug}': '{repo_slug}',
    'PUT /workspaces/{workspace}/projects/{project_key}': '{project_key}',
    'POST /workspaces/{workspace}/projects': '{project_key}',
    'POST /repositories/{workspace}/{repo_slug}/forks': '{repo_slug}',
};
const changeOfDay = { '2026-04-14': 'CHANGE-2770', '2026-08-20': 'CHANGE-3071' };
let operations;
function catalogOperations() {
    operations ??= operationRows.trim().split('\n').map(operationOfRow);
    return operations;
}
function operationOfRow(row) {
    const [method = '', path = '', oauth = '-', apiToken = '-', callers = '-', stateColumn = '-'] = row.split(' ');
    const [stateWord = '-', day] = stateColumn.split(':');
    const state = stateWord === '-' ? 'current' : stateWord === 'removed' ? 'removed' : 'deprecated';
    const replacement = replacements[`${method} ${path}`] ?? variablesOfWorkspace(method, path);
    const change = state === 'removed' ? changeOfDay[day ?? ''] : undefined;
    const creates = makers[`${method} ${path}`];
    return {
        method,
        path,
        scopes: { 'api-token': parseScopes(apiToken).map((name) => `${name}:bitbucket`), oauth: parseScopes(oauth) },
        allowsApiTokens: callers.includes('a'),
        disallowsAccessTokens: disallowsAccessTokens(method, path),
        disallowsOAuth: isDisallowedForOAuth({ method, path }),
        ...(creates === undefined ? {} : { creates }),
        state,
        ...(day === undefined ? {} : stateWord === 'deprecated-until' ? { until: day } : { since: day }),
        ...(replacement === undefined ? {} : { replacement }),
        ...(change === undefined ? {} : { change }),
    };
}
function parseScopes(column) {
    return column === '-' ? [] : column.split('+');
}
function variablesOfWorkspace(method, path) {
    const [, rest] = /^\/(?:teams|users)\/\{\w+\}\/pipelines_config(\/variables.*)$/.exec(path) ?? [];
    return rest === undefined ? undefined : [`${method} /workspaces/{workspace}/pipelines-config${rest}`];
}
function disallowsAccessTokens(method, path) {
    const segments = path.split('/').slice(1);
    if (segments[0] === 'user')
        return true;
    if (segments.some((segment) => segment === 'permissions' || segment === 'permissions-config'))
        return true;
    return method !== 'GET' && segments[0] === 'repositories' && segments[3] === 'deploy-keys';
}

var operation_parser = __require__(2776);
var scopes_data = __require__(9882);
// src/bitbucket/scope-nearest.js


const actionWords = {
    ...{ read: 'read', view: 'read', list: 'read', get: 'read', clone: 'read', fetch: 'read', pull: 'read' },
    ...{
        write: 'write',
        edit: 'write',
        create: 'write',
        update: 'write',
        modify: 'write',
        push: 'write',
        merge: 'write',
    },
    ...{ admin: 'admin', manage: 'admin', administer: 'admin', delete: 'delete', remove: 'delete' },
};
const objectWords = {
    ...{ repo: 'repository', repos: 'repository', repositories: 'repository', pr: 'pullrequest', prs: 'pullrequest' },
    ...{ account: 'user', userdata: 'user', hook: 'webhook', hooks: 'webhook' },
};
const maxPrivilegedDistance = 0.15;
function nearestScopes(text) {
    const wanted = text.trim().toLowerCase();
    if (changesVariables(wanted))
        return variableScopes;
    const bare = withoutSuffix(wanted);
    const meant = parseScopeWords(bare);
    const distanceOf = (scope) => {
        const name = scope.name.replace(/:bitbucket$/, '');
        const distance = Math.min((0,similar.unlikeness)(bare, name), (0,similar.unlikeness)(wanted, scope.label.toLowerCase()), wordDistance(meant, name));
        return isPrivileged(scope) && distance > maxPrivilegedDistance ? Number.POSITIVE_INFINITY : distance;
    };
    const live = scopes_data.scopeTable.filter(({ unused }) => unused === undefined);
    return (0,similar.nearest)(live, distanceOf, { max: 3, maxDistance: 0.34, maxGap: 0.15 }).map(({ name }) => name);
}
const variableScopes = ['admin:pipeline:bitbucket', 'pipeline:variable'];
function changesVariables(text) {
    return /\bvariables?\b/.test(text) && !/\b(?:read|view|list|get)\b/.test(text);
}
function withoutSuffix(text) {
    const plain = text.replace(/:?bitbucket/, '');
    const last = plain.lastIndexOf(':');
    return (0,similar.unlikeness)(plain.slice(last + 1), 'bitbucket') < 0.35 ? plain.slice(0, last) : plain;
}
function isPrivileged(scope) {
    return /\b(?:admin|delete)\b/.test(scope.name);
}
function parseScopeWords(text) {
    const words = text.replace(/pull[^a-z]*request/, 'pullrequest').match(/[a-z]+/g) ?? [];
    const verb = words.find((word) => Object.hasOwn(actionWords, word));
    const object = words.filter((word) => word !== verb).join('');
    return {
        action: actionWords[verb ?? ''] ?? 'read',
        object: (Object.hasOwn(objectWords, object) ? objectWords[object] : undefined) ?? object,
    };
}
function wordDistance(meant, name) {
    const [action, object = ''] = name.split(':');
    return action === meant.action ? (0,similar.unlikeness)(meant.object, object) : 1;
}

// src/bitbucket/operations.js








function parameterOf(segment) {
    return /^\{([^{}]+)\}$/.exec(segment)?.[1];
}
function takesTheRest(path) {
    return path.endsWith('/{path}') || path.endsWith('/{name}');
}
function findOperation(wanted) {
    const segments = wanted.path.split('/').slice(1);
    const written = matchSegments(wanted.method, segments);
    const [, first = ''] = segments;
    if (segments[0] !== 'repositories' || !(0,placeholder.isPlaceholder)(first) || first === '{workspace}')
        return written;
    const doubled = matchSegments(wanted.method, segments.toSpliced(1, 0, first));
    const fitsBetter = literalsOf(doubled) > literalsOf(written) || fullName.test(first);
    return doubled !== undefined && fitsBetter ? doubled : written;
}
const fullName = /repo(?:sitory)?_?full_?name/i;
function literalsOf(match) {
    return match?.operation.path.split('/').filter((segment) => !segment.includes('{')).length ?? 0;
}
function matchSegments(method, segments) {
    for (const operation of catalogOperations()) {
        const values = operation.method === method ? matchPath(operation, segments) : undefined;
        if (values !== undefined)
            return { operation, values };
    }
    return undefined;
}
const numbers = /^(?:pull_?request_id|comment_id|task_id)$/;
function matchPath(operation, wanted) {
    const template = operation.path.split('/').slice(1);
    const open = takesTheRest(operation.path);
    const least = operation.path.endsWith('/src/{commit}/{path}') ? template.length - 1 : template.length;
    if (wanted.length < least || (wanted.length > template.length && !open))
        return undefined;
    const values = [];
    for (const [index, pattern] of template.entries()) {
        const last = index === template.length - 1;
        const given = last && open ? wanted.slice(index) : wanted.slice(index, index + 1);
        if (given.length === 0 || given[0] === pattern)
            continue;
        const parameter = parameterOf(pattern);
        if (parameter === undefined) {
            if (!pattern.includes('{'))
                return undefined;
        }
        else if (!given.some(placeholder.isPlaceholder) && (!numbers.test(parameter) || /^\d+$/.test(given.join('/')))) {
            values.push([parameter, given.map(operation_parser.decoded).join('/')]);
        }
    }
    return Object.fromEntries(values);
}
const maxDistance = 0.75;
function nearestOperations(wanted) {
    const live = catalogOperations().filter(({ state, method }) => state !== 'removed' && isRead(method) === isRead(wanted.method));
    const segments = wanted.path.split('/').slice(1);
    const samePath = live.filter((operation) => matchPath(operation, segments) !== undefined);
    if (samePath.length > 0) {
        const literals = ({ path }) => path
            .split('/')
            .slice(1)
            .filter((segment, index) => segment === segments[index]).length;
        const most = Math.max(...samePath.map(literals));
        return samePath
            .filter((operation) => literals(operation) === most)
            .sort((a, b) => writes.indexOf(a.method) - writes.indexOf(b.method))
            .slice(0, 3);
    }
    if (segments.length > 20)
        return [];
    const distanceOf = ({ path }) => pathDistance(segments, path.split('/').slice(1));
    const limits = { max: 3, maxDistance, maxGap: 0.25 };
    const sameMethod = (0,similar.nearest)(live.filter(({ method }) => method === wanted.method), distanceOf, limits);
    return sameMethod.length > 0 ? sameMethod : (0,similar.nearest)(live, distanceOf, limits);
}
const writes = ['PUT', 'POST', 'DELETE'];
function isRead(method) {
    return ['HEAD', 'OPTIONS', 'GET'].includes(method);
}
function pathDistance(wanted, template) {
    const costs = new Map();
    const from = (i, j) => {
        const pattern = template[j];
        if (pattern === undefined)
            return i === wanted.length ? 0 : Number.POSITIVE_INFINITY;
        const key = `${i},${j}`;
        const known = costs.get(key);
        if (known !== undefined)
            return known;
        const text = wanted[i];
        const missing = isAnchored(wanted, template, i, j) ? 0.6 + from(i, j + 1) : Number.POSITIVE_INFINITY;
        const cost = text === undefined ? missing : Math.min(missing, segmentCost(text, pattern) + from(i + 1, j + 1));
        costs.set(key, cost);
        return cost;
    };
    const shared = wanted.some((segment) => template.includes(segment) && !(0,placeholder.isPlaceholder)(segment));
    const sameStart = segmentCost(wanted[0] ?? '', template[0] ?? '') < 0.5;
    return shared || sameStart ? from(0, 0) : Number.POSITIVE_INFINITY;
}
function isAnchored(wanted, template, i, j) {
    const parameterHere = parameterOf(template[j] ?? '') !== undefined;
    const parameterNext = parameterOf(template[j + 1] ?? '') !== undefined;
    return parameterHere || j === 0 || i === wanted.length || !parameterNext;
}
function segmentCost(text, pattern) {
    if (text === pattern)
        return 0;
    if (parameterOf(pattern) !== undefined)
        return 0.01;
    const cost = (0,placeholder.isPlaceholder)(text) ? 1 : (0,similar.unlikeness)(text.toLowerCase(), pattern);
    return cost <= 0.45 ? cost : Number.POSITIVE_INFINITY;
}
_exports.catalogDate = catalogDate;
_exports.catalogOperations = catalogOperations;
_exports.findOperation = findOperation;
_exports.nearestOperations = nearestOperations;
_exports.nearestScopes = nearestScopes;
_exports.neededPermission = neededPermission;


}),

5055:
((_module, _exports, __require__) => {

function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        const [code, codeBefore] = [a.charCodeAt(row - 1), a.charCodeAt(row - 2)];
        let left = row;
        for (let column = 1; column <= b.length; column += 1) {
            const other = b.charCodeAt(column - 1);
            left = Math.min((last[column] ?? 0) + 1, left + 1, (last[column - 1] ?? 0) + (code === other ? 0 : 1));
            if (code === b.charCodeAt(column - 2) && codeBefore === other) {
                left = Math.min(left, (beforeLast[column - 2] ?? 0) + 1);
            }
            current.push(left);
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length] ?? 0;
}
function unlikeness(a, b) {
    const longer = Math.max(a.length, b.length);
    if (longer === 0)
        return 0;
    if (Math.abs(a.length - b.length) * 2 > longer)
        return 1;
    if (longer > 500)
        return a === b ? 0 : 1;
    return editDistance(a, b) / longer;
}
function nearest(candidates, distanceOf, { max, maxDistance, maxGap = Number.POSITIVE_INFINITY }) {
    const near = [...candidates]
        .map((candidate) => ({ candidate, distance: distanceOf(candidate) }))
        .filter(({ distance }) => distance <= maxDistance)
        .sort((a, b) => a.distance - b.distance);
    const best = near[0]?.distance ?? 0;
    return near
        .filter(({ distance }) => distance <= best + maxGap)
        .slice(0, max)
        .map(({ candidate }) => candidate);
}
function findSimilar(text, candidates, { max = 3 } = {}) {
    const wanted = text.trim().toLowerCase();
    return nearest(candidates, (candidate) => unlikeness(wanted, candidate.toLowerCase()), { max, maxDistance: 0.4 });
}
function suggestNames(name, names) {
    const beginningWith = (start, length) => start.length < length ? [] : names.filter((other) => other.startsWith(start));
    const longer = beginningWith(name, 3);
    if (longer.length > 0)
        return longer;
    const similar = findSimilar(name, names, { max: 1 });
    return similar.length > 0 ? similar : beginningWith(name.slice(0, 5), 5);
}
_module.exports = { unlikeness, suggestNames, editDistance, findSimilar, nearest };


})

};
;