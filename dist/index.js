#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 770:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__(218);


/***/ }),

/***/ 218:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var net = __nccwpck_require__(278);
var tls = __nccwpck_require__(756);
var http = __nccwpck_require__(611);
var https = __nccwpck_require__(692);
var events = __nccwpck_require__(434);
var assert = __nccwpck_require__(613);
var util = __nccwpck_require__(23);


exports.httpOverHttp = httpOverHttp;
exports.httpsOverHttp = httpsOverHttp;
exports.httpOverHttps = httpOverHttps;
exports.httpsOverHttps = httpsOverHttps;


function httpOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  return agent;
}

function httpsOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}

function httpOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  return agent;
}

function httpsOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}


function TunnelingAgent(options) {
  var self = this;
  self.options = options || {};
  self.proxyOptions = self.options.proxy || {};
  self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
  self.requests = [];
  self.sockets = [];

  self.on('free', function onFree(socket, host, port, localAddress) {
    var options = toOptions(host, port, localAddress);
    for (var i = 0, len = self.requests.length; i < len; ++i) {
      var pending = self.requests[i];
      if (pending.host === options.host && pending.port === options.port) {
        // Detect the request to connect same origin server,
        // reuse the connection.
        self.requests.splice(i, 1);
        pending.request.onSocket(socket);
        return;
      }
    }
    socket.destroy();
    self.removeSocket(socket);
  });
}
util.inherits(TunnelingAgent, events.EventEmitter);

TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
  var self = this;
  var options = mergeOptions({request: req}, self.options, toOptions(host, port, localAddress));

  if (self.sockets.length >= this.maxSockets) {
    // We are over limit so we'll add it to the queue.
    self.requests.push(options);
    return;
  }

  // If we are under maxSockets create a new one.
  self.createSocket(options, function(socket) {
    socket.on('free', onFree);
    socket.on('close', onCloseOrRemove);
    socket.on('agentRemove', onCloseOrRemove);
    req.onSocket(socket);

    function onFree() {
      self.emit('free', socket, options);
    }

    function onCloseOrRemove(err) {
      self.removeSocket(socket);
      socket.removeListener('free', onFree);
      socket.removeListener('close', onCloseOrRemove);
      socket.removeListener('agentRemove', onCloseOrRemove);
    }
  });
};

TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
  var self = this;
  var placeholder = {};
  self.sockets.push(placeholder);

  var connectOptions = mergeOptions({}, self.proxyOptions, {
    method: 'CONNECT',
    path: options.host + ':' + options.port,
    agent: false,
    headers: {
      host: options.host + ':' + options.port
    }
  });
  if (options.localAddress) {
    connectOptions.localAddress = options.localAddress;
  }
  if (connectOptions.proxyAuth) {
    connectOptions.headers = connectOptions.headers || {};
    connectOptions.headers['Proxy-Authorization'] = 'Basic ' +
        new Buffer(connectOptions.proxyAuth).toString('base64');
  }

  debug('making CONNECT request');
  var connectReq = self.request(connectOptions);
  connectReq.useChunkedEncodingByDefault = false; // for v0.6
  connectReq.once('response', onResponse); // for v0.6
  connectReq.once('upgrade', onUpgrade);   // for v0.6
  connectReq.once('connect', onConnect);   // for v0.7 or later
  connectReq.once('error', onError);
  connectReq.end();

  function onResponse(res) {
    // Very hacky. This is necessary to avoid http-parser leaks.
    res.upgrade = true;
  }

  function onUpgrade(res, socket, head) {
    // Hacky.
    process.nextTick(function() {
      onConnect(res, socket, head);
    });
  }

  function onConnect(res, socket, head) {
    connectReq.removeAllListeners();
    socket.removeAllListeners();

    if (res.statusCode !== 200) {
      debug('tunneling socket could not be established, statusCode=%d',
        res.statusCode);
      socket.destroy();
      var error = new Error('tunneling socket could not be established, ' +
        'statusCode=' + res.statusCode);
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    if (head.length > 0) {
      debug('got illegal response body from proxy');
      socket.destroy();
      var error = new Error('got illegal response body from proxy');
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    debug('tunneling connection has established');
    self.sockets[self.sockets.indexOf(placeholder)] = socket;
    return cb(socket);
  }

  function onError(cause) {
    connectReq.removeAllListeners();

    debug('tunneling socket could not be established, cause=%s\n',
          cause.message, cause.stack);
    var error = new Error('tunneling socket could not be established, ' +
                          'cause=' + cause.message);
    error.code = 'ECONNRESET';
    options.request.emit('error', error);
    self.removeSocket(placeholder);
  }
};

TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
  var pos = this.sockets.indexOf(socket)
  if (pos === -1) {
    return;
  }
  this.sockets.splice(pos, 1);

  var pending = this.requests.shift();
  if (pending) {
    // If we have pending requests and a socket gets closed a new one
    // needs to be created to take over in the pool for the one that closed.
    this.createSocket(pending, function(socket) {
      pending.request.onSocket(socket);
    });
  }
};

function createSecureSocket(options, cb) {
  var self = this;
  TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
    var hostHeader = options.request.getHeader('host');
    var tlsOptions = mergeOptions({}, self.options, {
      socket: socket,
      servername: hostHeader ? hostHeader.replace(/:.*$/, '') : options.host
    });

    // 0 is dummy port for v0.6
    var secureSocket = tls.connect(0, tlsOptions);
    self.sockets[self.sockets.indexOf(socket)] = secureSocket;
    cb(secureSocket);
  });
}


function toOptions(host, port, localAddress) {
  if (typeof host === 'string') { // since v0.10
    return {
      host: host,
      port: port,
      localAddress: localAddress
    };
  }
  return host; // for v0.11 or later
}

function mergeOptions(target) {
  for (var i = 1, len = arguments.length; i < len; ++i) {
    var overrides = arguments[i];
    if (typeof overrides === 'object') {
      var keys = Object.keys(overrides);
      for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
        var k = keys[j];
        if (overrides[k] !== undefined) {
          target[k] = overrides[k];
        }
      }
    }
  }
  return target;
}


var debug;
if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
  debug = function() {
    var args = Array.prototype.slice.call(arguments);
    if (typeof args[0] === 'string') {
      args[0] = 'TUNNEL: ' + args[0];
    } else {
      args.unshift('TUNNEL:');
    }
    console.error.apply(console, args);
  }
} else {
  debug = function() {};
}
__webpack_unused_export__ = debug; // for test


/***/ }),

/***/ 613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 238:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 23:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ authorizationValue),
/* harmony export */   AG: () => (/* binding */ legalSchemes),
/* harmony export */   e2: () => (/* binding */ gitUser),
/* harmony export */   eo: () => (/* binding */ secretForms),
/* harmony export */   jP: () => (/* binding */ gitAuthorizationValue)
/* harmony export */ });
/* harmony import */ var _credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(264);

/**
 * The schemes that REST takes for a kind of credential, the one to try first in front. API tokens: Basic with the
 * owner's e-mail, Bearer since 2026-08-18; everything else: Bearer only.
 * https://support.atlassian.com/bitbucket-cloud/docs/using-api-tokens
 */
function legalSchemes(kind, hasEmail) {
    if ((0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccessToken */ .eo)(kind) || kind === 'oauth-token' || !hasEmail)
        return ['bearer'];
    return ['basic', 'bearer'];
}
const gitUsers = ['x-bitbucket-api-token-auth', 'x-token-auth'];
/**
 * The user name that git over HTTPS wants beside a token. Not the e-mail, which REST takes and git refuses.
 * https://support.atlassian.com/bitbucket-cloud/docs/using-api-tokens
 * @param hasEmail for a token of unknown kind: whoever gives an e-mail most likely has an API token
 */
function gitUser(kind, hasEmail) {
    const isApiToken = kind === 'api-token' || (kind === 'unrecognised' && hasEmail);
    return isApiToken ? 'x-bitbucket-api-token-auth' : 'x-token-auth';
}
/** The value of the `Authorization` header for git: always Basic. */
function gitAuthorizationValue(user, token) {
    return authorizationValue('basic', token, user);
}
/** The value of the `Authorization` header. */
function authorizationValue(scheme, token, email) {
    if (scheme === 'bearer')
        return `Bearer ${token.reveal()}`;
    return `Basic ${Buffer.from(`${email}:${token.reveal()}`).toString('base64')}`;
}
/**
 * Every form in which the secret could show up in a text: itself, trimmed, line by line, URL-encoded, and encoded alone
 * or with the e-mail as a `Basic` header carries it. For masks; too short ones are left out, since masking them would
 * black out half the log.
 */
function secretForms(raw, email) {
    const value = raw.reveal();
    const trimmed = value.trim();
    const pairs = [email?.trim() ?? '', ...gitUsers].map((user) => `${user}:${trimmed}`);
    const base64 = (text) => Buffer.from(text).toString('base64');
    const forms = [value, trimmed, ...value.split(/[\r\n]+/), encodeURI(toWellFormed(value))];
    forms.push(encodeURIComponent(toWellFormed(trimmed)), base64(trimmed), base64(value), ...pairs.map(base64));
    return [...new Set(forms)].filter((form) => form.trim().length >= 6).sort((a, b) => b.length - a.length);
}
/** A lone surrogate would make the URL encoders throw. */
function toWellFormed(text) {
    return Buffer.from(text).toString();
}


/***/ }),

/***/ 45:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ catalogue),
  M: () => (/* binding */ catalogueDate)
});

;// CONCATENATED MODULE: ./build/src/bitbucket/operations.data.js
// Written by scripts/refresh-operations.ts from Bitbucket's own specification: refresh it, don't edit it by hand.
// Source: https://api.bitbucket.org/swagger.json
/** Day and revision of the specification that the list of operations agrees with. */
const operationsDate = '2026-10-01';
const operationsRevision = '6856b45887d7';
/** Day and revision of the specification that the scopes of the operations were read from. */
const scopesDate = '2026-08-15';
const scopesRevision = 'd1081e474f57';
/**
 * A line an operation, six columns: method, path, legacy scopes (all needed, joined by `+`), granular scopes (likewise,
 * without `:bitbucket`), who may call it by the specification (`a` an API token, `f` Forge), and the state: `-` for
 * current, `deprecated` (or `deprecated:DAY`, since then; `deprecated-until:DAY`, goes then) or `removed:DAY`.
 * A `-` stands for an empty column.
 */
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

;// CONCATENATED MODULE: ./build/src/bitbucket/catalogue.js

/** The day of the specification that the catalogue agrees with, `YYYY-MM-DD`. */
const catalogueDate = operationsDate;
/** https://developer.atlassian.com/cloud/bitbucket/changelog (CHANGE-2770; the replacements: CHANGE-3022) */
const replacements = {
    'GET /repositories': ['GET /repositories/{workspace}'],
    'GET /workspaces': ['GET /user/workspaces'],
    'GET /user/permissions/workspaces': ['GET /user/workspaces', 'GET /user/workspaces/{workspace}/permission'],
    'GET /user/permissions/repositories': ['GET /user/workspaces/{workspace}/permissions/repositories'],
    'GET /snippets': ['GET /snippets/{workspace}'],
};
const changeOfDay = { '2026-04-14': 'CHANGE-2770' };
let operations;
/**
 * Every operation known, removed ones included, in the order of path and method. Read from its table on first use.
 *
 * @returns the same array every time; never throws
 */
function catalogue() {
    operations ??= operationRows.trim().split('\n').map(operationOfRow);
    return operations;
}
function operationOfRow(row) {
    const [method = '', path = '', legacy = '-', granular = '-', callers = '-', stateColumn = '-'] = row.split(' ');
    const [stateWord = '-', day] = stateColumn.split(':');
    const state = stateWord === '-' ? 'current' : stateWord === 'removed' ? 'removed' : 'deprecated';
    const replacement = replacements[`${method} ${path}`] ?? variablesOfWorkspace(method, path);
    const change = state === 'removed' ? changeOfDay[day ?? ''] : undefined;
    return {
        method,
        path,
        granular: names(granular).map((name) => `${name}:bitbucket`),
        legacy: names(legacy),
        apiToken: callers.includes('a'),
        barredToAccessTokens: isBarred(method, path),
        state,
        ...(day === undefined ? {} : stateWord === 'deprecated-until' ? { until: day } : { since: day }),
        ...(replacement === undefined ? {} : { replacement }),
        ...(change === undefined ? {} : { change }),
    };
}
function names(column) {
    return column === '-' ? [] : column.split('+');
}
/** https://developer.atlassian.com/cloud/bitbucket/bitbucket-api-teams-deprecation/ */
function variablesOfWorkspace(method, path) {
    const [, rest] = /^\/(?:teams|users)\/\{\w+\}\/pipelines_config(\/variables.*)$/.exec(path) ?? [];
    return rest === undefined ? undefined : [`${method} /workspaces/{workspace}/pipelines-config${rest}`];
}
/**
 * An access token is no user, can neither see nor change permissions, and can't edit a repository's deploy keys.
 * https://developer.atlassian.com/cloud/bitbucket/rest/intro/#access-tokens and
 * https://support.atlassian.com/bitbucket-cloud/kb/this-api-is-not-accessible-by-this-authentication-mechanism/
 */
function isBarred(method, path) {
    const segments = path.split('/').slice(1);
    if (segments[0] === 'user')
        return true;
    if (segments.some((segment) => segment === 'permissions' || segment === 'permissions-config'))
        return true;
    return method !== 'GET' && segments[0] === 'repositories' && segments[3] === 'deploy-keys';
}


/***/ }),

/***/ 81:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ endpointForGit),
/* harmony export */   FO: () => (/* binding */ basePathsOf),
/* harmony export */   g3: () => (/* binding */ endpointForUser),
/* harmony export */   gN: () => (/* binding */ endpointForOperation),
/* harmony export */   hT: () => (/* binding */ endpointForRepository),
/* harmony export */   tS: () => (/* binding */ endpointForScope),
/* harmony export */   y: () => (/* binding */ endpointForWorkspace)
/* harmony export */ });
/* unused harmony export endpointForProject */
const repository = '/repositories/{workspace}/{repo_slug}';
const workspace = '/workspaces/{workspace}';
const project = '/workspaces/{workspace}/projects/{project_key}';
/** Of a list only the length is asked for, so that no variable, key or webhook is ever fetched. */
const sizeOnly = 'pagelen=1&fields=size';
/** Paths that are asked in one form only, so that identical questions are seen to be identical. */
const queries = {
    [repository]: 'fields=full_name,is_private',
    [workspace]: 'fields=slug,is_private',
    [project]: 'fields=key,is_private',
    '/user': 'fields=display_name,uuid',
};
/**
 * Where a scope shows, the most telling path first; the first whose names are known is asked. By the scopes of each
 * operation in https://api.bitbucket.org/swagger.json . Scopes that only writing operations use are not here, nor those
 * of SSH and GPG keys, whose paths hold the account's own id.
 */
const ofScope = {
    'read:repository:bitbucket': [repository, '/repositories/{workspace}'],
    'admin:repository:bitbucket': [`${repository}/override-settings`],
    'read:pullrequest:bitbucket': [`${repository}/pullrequests`],
    'read:pipeline:bitbucket': [`${repository}/pipelines`, `${workspace}/pipelines-config/variables`],
    'read:runner:bitbucket': [`${repository}/pipelines-config/runners`, `${workspace}/pipelines-config/runners`],
    'read:webhook:bitbucket': [`${repository}/hooks`, `${workspace}/hooks`],
    'read:project:bitbucket': [project, `${workspace}/projects`],
    'admin:project:bitbucket': [`${project}/branching-model/settings`],
    'read:workspace:bitbucket': [workspace, '/user/workspaces'],
    'read:snippet:bitbucket': ['/snippets/{workspace}'],
    'read:user:bitbucket': ['/user'],
    repository: [repository, '/repositories/{workspace}'],
    'repository:admin': [`${repository}/override-settings`],
    pullrequest: [`${repository}/pullrequests`],
    pipeline: [`${repository}/pipelines`, `${workspace}/pipelines-config/variables`],
    runner: [`${repository}/pipelines-config/runners`, `${workspace}/pipelines-config/runners`],
    webhook: [`${repository}/hooks`, `${workspace}/hooks`],
    project: [project, `${workspace}/projects`],
    'project:admin': [`${project}/branching-model/settings`],
    // Not /user where it can be helped: access tokens are refused there.
    account: [`${workspace}/members`, '/user'],
    email: ['/user/emails'],
    snippet: ['/snippets/{workspace}'],
};
/**
 * The GET that shows whether a scope works on the known resources.
 *
 * @param scope a name in either vocabulary
 * @param resources the names that are known
 * @returns nothing when the scope has no harmless GET or the name it needs isn't known; never throws
 */
function endpointForScope(scope, resources) {
    const templates = Object.hasOwn(ofScope, scope) ? (ofScope[scope] ?? []) : [];
    for (const template of templates) {
        const endpoint = endpointOf(template, {}, resources);
        if (endpoint !== undefined)
            return endpoint;
    }
    return undefined;
}
/** The repository itself; nothing when workspace or slug isn't known. Never throws. */
function endpointForRepository(resources) {
    return endpointOf(repository, {}, resources);
}
/** The workspace itself; nothing when it isn't known. Never throws. */
function endpointForWorkspace(resources) {
    return endpointOf(workspace, {}, resources);
}
/** The project itself; nothing when workspace or key isn't known. Never throws. */
function endpointForProject(resources) {
    return endpointOf(project, {}, resources);
}
/** The account behind the credential; access tokens have none. */
function endpointForUser() {
    return { path: `/user?${queries['/user']}`, resource: 'user', needsCredential: true };
}
/**
 * The paths that a workspace, repository or project has, itself and everything below: what is asked there tells whether
 * it can be seen.
 */
function basePathsOf(kind, resources) {
    const templates = {
        workspace: [workspace, '/repositories/{workspace}', '/snippets/{workspace}'],
        repository: [repository],
        project: [project],
    };
    return templates[kind].flatMap((template) => endpointOf(template, {}, resources)?.path ?? []);
}
/**
 * The ref advertisement: the first thing that git itself asks, before it transfers anything. The one for pushing
 * changes nothing either.
 * https://git-scm.com/docs/gitprotocol-http
 */
function endpointForGit(access, resources) {
    if (resources.workspace === undefined || resources.repository === undefined)
        return undefined;
    const [owner, name] = [resources.workspace, resources.repository].map(encodeURIComponent);
    const service = access === 'push' ? 'git-receive-pack' : 'git-upload-pack';
    return {
        path: `/${owner}/${name}.git/info/refs?service=${service}`,
        isGit: true,
        resource: 'repository',
        needsCredential: access === 'push',
    };
}
/**
 * What is never asked for: answers that redirect (also to a storage host), stream or grow large, contents of files, logs,
 * variables, keys and webhooks, search, and the deprecated properties of apps.
 * By the answers in https://api.bitbucket.org/swagger.json
 */
const neverAsked = [
    /\/(?:diff|diffstat|patch|rawdiff|conflicts|file-conflicts|filehistory|files|log|logs|content-uri|client-key)(?:\/|$)/,
    /\/(?:search|properties|test_reports|public-key|key_pair)(?:\/|$)/,
    /\/src(?:\/|$)/,
    /\/(?:downloads|variables|known_hosts|hooks|deploy-keys|ssh-keys|gpg-keys)\/\{/,
];
/** Answers that are no list although their path ends like one, or the reverse. */
const objects = /\/(?:hook_events|branching-model|settings|effective-branching-model|override-settings|pipelines_config|permission|watch|openid-configuration|keys\.json)$/;
const lists = /^\/repositories\/\{workspace\}$|^\/snippets\/\{workspace\}$|^\/hook_events\/|\/commits\/\{revision\}$|\/permissions\/repositories\/\{repo_slug\}$|^\/workspaces\/\{workspace\}\/pullrequests\//;
/**
 * The operation itself, where it is a harmless GET and everything in its path is known.
 *
 * @param operation one of the catalogue
 * @param values real values by the catalogue's parameter names, plain (not percent-encoded)
 * @param resources fill in workspace, repository and project where `values` lacks them
 * @returns nothing when it is no GET, removed, not harmless, or a name isn't known; never throws
 */
function endpointForOperation(operation, values, resources) {
    if (operation.method !== 'GET' || operation.state === 'removed')
        return undefined;
    if (neverAsked.some((pattern) => pattern.test(operation.path)))
        return undefined;
    return endpointOf(operation.path, values, resources);
}
function endpointOf(template, values, resources) {
    const known = {
        workspace: resources.workspace,
        repo_slug: resources.repository,
        project_key: resources.project,
        ...values,
    };
    const segments = [];
    for (const segment of template.split('/').slice(1)) {
        const parameter = /^\{(\w+)\}$/.exec(segment)?.[1];
        if (parameter === undefined) {
            segments.push(segment);
            continue;
        }
        const value = Object.hasOwn(known, parameter) ? known[parameter] : undefined;
        const encoded = value === undefined ? undefined : encodedValue(parameter, value);
        if (encoded === undefined)
            return undefined;
        segments.push(encoded);
    }
    return {
        path: `/${segments.join('/')}?${queryOf(template)}`,
        resource: resourceOf(template),
        needsCredential: segments[0] === 'user',
        ...(segments[0] !== 'user' && forAdministrators.test(template) && { permission: 'admin' }),
    };
}
/** What only administrators of the repository, project or workspace may read. */
const forAdministrators = /\/(?:hooks|runners|override-settings|settings|branch-restrictions|permissions-config|permissions|variables)(?:\/|$)/;
/** Branch and tag names keep their slashes; nothing may climb out of its place. */
function encodedValue(parameter, value) {
    const parts = value.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..') || /\p{Surrogate}/u.test(value))
        return undefined;
    return parameter === 'name' ? parts.map(encodeURIComponent).join('/') : encodeURIComponent(value);
}
function queryOf(template) {
    const own = queries[template];
    if (own !== undefined)
        return own;
    const isList = lists.test(template) || (!template.endsWith('}') && !objects.test(template));
    return isList ? sizeOnly : 'fields=type';
}
function resourceOf(template) {
    if (template.startsWith(repository))
        return 'repository';
    if (template.startsWith(project))
        return 'project';
    return /^\/(?:repositories|workspaces|snippets|teams)\//.test(template) ? 'workspace' : 'user';
}


/***/ }),

/***/ 173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qu: () => (/* binding */ unlikeness),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
/**
 * How many single edits (insert, drop, replace a character, swap two neighbours) turn one text into the other.
 *
 * @param a any text
 * @param b any text
 * @returns 0 for equal texts, at most the length of the longer one; never throws
 */
function editDistance(a, b) {
    if (a === b)
        return 0;
    // Three rows are enough: a swap of neighbours looks two rows back.
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const same = a[row - 1] === b[column - 1];
            let best = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
            if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
                best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
            }
            current.push(best);
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length] ?? 0;
}
/**
 * The edits between two texts as a share of the longer one: 0 for equal texts, 1 for strangers.
 *
 * @param a any text
 * @param b any text
 * @returns a number from 0 to 1; 1 at once where the lengths alone rule out a likeness, so that a huge text costs nothing
 */
function unlikeness(a, b) {
    const longer = Math.max(a.length, b.length);
    if (longer === 0)
        return 0;
    if (Math.abs(a.length - b.length) * 2 > longer)
        return 1;
    // Nothing that people compare here is longer than a few hundred characters.
    if (longer > 500)
        return a === b ? 0 : 1;
    return editDistance(a, b) / longer;
}
/**
 * The candidates that the text most likely stands for, letter case aside.
 *
 * @param text what somebody wrote
 * @param candidates what they may have meant
 * @param limit how many to give at most
 * @returns the near ones, best first, in the given order where equally near; empty when nothing is near; never throws
 */
function nearest(text, candidates, limit = 3) {
    const wanted = text.trim().toLowerCase();
    return [...candidates]
        .map((candidate) => ({ candidate, score: unlikeness(wanted, candidate.toLowerCase()) }))
        .filter(({ score }) => score <= 0.4)
        .sort((a, b) => a.score - b.score)
        .slice(0, limit)
        .map(({ candidate }) => candidate);
}


/***/ }),

/***/ 147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M4: () => (/* reexport */ catalogue/* catalogueDate */.M),
  LC: () => (/* binding */ findOperation),
  hV: () => (/* binding */ nearestOperations),
  $$: () => (/* reexport */ parseOperation)
});

// UNUSED EXPORTS: catalogue

// EXTERNAL MODULE: ./build/src/bitbucket/catalogue.js + 1 modules
var catalogue = __nccwpck_require__(45);
// EXTERNAL MODULE: ./build/src/bitbucket/nearest.js
var nearest = __nccwpck_require__(173);
;// CONCATENATED MODULE: ./build/src/bitbucket/operation-text.js
const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'];
/** White space and control characters of every kind, and the backslash, which URL parsers take for a slash. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the point
const unwelcome = /[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060\ufeff\\]/;
/**
 * Reads an operation as people write it: `GET /repositories/{workspace}/{repo_slug}`, with `/2.0` before it, as a full
 * URL, with real values instead of placeholders, with a query (which is dropped).
 *
 * @param text one item of the option
 * @param apiUrl base of the REST API in use; full URLs on its host are taken as well as those of `api.bitbucket.org`
 * @returns method and path, or `fault`: a sentence fragment that says what is allowed and repeats nothing of the text;
 *   never throws
 */
function parseOperation(text, apiUrl) {
    const [, word = '', rest = ''] = /^([A-Za-z]+)[ \t]+(.*)$/s.exec(text.trim()) ?? [];
    const method = word.toUpperCase();
    if (!methods.includes(method))
        return { fault: 'it must be a method and a path, such as GET /user' };
    const located = locate(rest, apiUrl);
    if (typeof located !== 'string')
        return located;
    const path = located
        .replace(/[?#].*$/s, '')
        .replace(/%7b/gi, '{')
        .replace(/%7d/gi, '}')
        .replace(/\/+$/, '');
    if (path === '')
        return { method, path: '/' };
    const segments = path.slice(1).split('/');
    if (unwelcome.test(path))
        return { fault: 'the path must not hold blanks, backslashes or control characters' };
    if (segments.includes(''))
        return { fault: 'the path must not hold two slashes in a row' };
    for (const segment of segments) {
        const plain = decoded(segment);
        // A decoded segment may hold slashes (a branch name), and then dots between them climb just as well.
        if (plain.split('/').some((part) => part === '.' || part === '..')) {
            return { fault: 'the path must not hold the segments . or ..' };
        }
        if (unwelcome.test(plain.replaceAll(' ', '')))
            return { fault: 'the path must not hold control characters' };
    }
    return { method, path };
}
/**
 * A path segment without its percent-encoding.
 *
 * @param segment one segment as written
 * @returns the plain text, or the segment itself where its percent signs are no valid encoding; never throws
 */
function decoded(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}
/** The path within the API: the host of a full URL and the leading `/2.0` taken off. */
function locate(text, apiUrl) {
    // Not `new URL`: it would resolve `..` in silence, which is to be refused.
    const [, authority, afterHost = ''] = /^https?:\/\/([^/?#]*)(.*)$/is.exec(text) ?? [];
    if (authority === undefined) {
        return text.startsWith('/') ? withoutBase(text, '/2.0') : { fault: 'the path must begin with a slash' };
    }
    const host = authority.toLowerCase().replace(/:443$/, '');
    if (host !== 'api.bitbucket.org' && host !== apiUrl.host.toLowerCase()) {
        return { fault: `a full URL must be on ${[...new Set(['api.bitbucket.org', apiUrl.host])].join(' or ')}` };
    }
    const base = apiUrl.pathname.replace(/\/+$/, '');
    const ofBase = host === apiUrl.host.toLowerCase() ? withoutBase(afterHost, base) : afterHost;
    return ofBase === afterHost ? withoutBase(afterHost, '/2.0') : ofBase;
}
function withoutBase(path, base) {
    return path.startsWith(base) && /^(?:[/?#]|$)/.test(path.slice(base.length)) ? path.slice(base.length) : path;
}

;// CONCATENATED MODULE: ./build/src/bitbucket/operations.js





const uuid = /^\{[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}$/i;
/** Whether a segment of what the user wrote stands for a value that is not given: `{repo_slug}`, but not a UUID. */
function isPlaceholder(segment) {
    return /^\{[^{}]*\}$/.test(segment) && !uuid.test(segment);
}
function parameterOf(segment) {
    return /^\{([^{}]+)\}$/.exec(segment)?.[1];
}
/** The names of files, branches and tags hold slashes themselves; such a parameter always ends its path. */
function takesTheRest(path) {
    return path.endsWith('/{path}') || /\/refs\/\w+\/\{name\}$/.test(path);
}
/**
 * Finds the operation that the text means. A placeholder of the catalogue takes any one segment, that of a file,
 * branch or tag the rest of the path. The most literal match wins, a current operation over a removed one.
 *
 * @param wanted method and path, placeholders or real values
 * @returns the operation and the real values by the catalogue's parameter names, percent-decoded; nothing when there is
 *   none; never throws
 */
function findOperation(wanted) {
    const segments = wanted.path.split('/').slice(1);
    let best;
    for (const operation of (0,catalogue/* catalogue */.s)()) {
        if (operation.method !== wanted.method)
            continue;
        const match = matchOf(operation, segments);
        if (match !== undefined && (best === undefined || rank(match) > rank(best)))
            best = match;
    }
    return best && { operation: best.operation, values: best.values };
}
function rank(match) {
    return match.literals + (match.operation.state === 'removed' ? 0 : 1000);
}
function matchOf(operation, wanted) {
    const template = operation.path.split('/').slice(1);
    const open = takesTheRest(operation.path);
    // The root folder of a commit is `src/{commit}/` with nothing after it, and end slashes are gone by now.
    const least = operation.path.endsWith('/src/{commit}/{path}') ? template.length - 1 : template.length;
    if (wanted.length < least || (wanted.length > template.length && !open))
        return undefined;
    const values = [];
    let literals = 0;
    for (const [index, pattern] of template.entries()) {
        const last = index === template.length - 1;
        const given = last && open ? wanted.slice(index) : wanted.slice(index, index + 1);
        const text = given.join('/');
        if (given.length === 0 || text === pattern) {
            if (text === pattern)
                literals += parameterOf(pattern) === undefined ? 1 : 0;
            continue;
        }
        const parameter = parameterOf(pattern);
        if (parameter === undefined) {
            const found = partsOf(pattern, text);
            if (found === undefined)
                return undefined;
            values.push(...found);
        }
        else if (!given.some(isPlaceholder)) {
            values.push([parameter, given.map(decoded).join('/')]);
        }
    }
    return { operation, values: Object.fromEntries(values), literals };
}
/** The values in a segment that is partly a placeholder: `{repo_name}-issues-{task_id}.zip`. */
function partsOf(pattern, text) {
    if (!pattern.includes('{'))
        return undefined;
    const parameters = [...pattern.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
    const shape = pattern.replace(/[.\\+*?^$()[\]|]/g, '\\$&').replace(/\{\w+\}/g, '(.+)');
    const found = new RegExp(`^${shape}$`, 's').exec(text);
    return found?.slice(1).flatMap((value, index) => {
        return isPlaceholder(value) ? [] : [[parameters[index] ?? '', decoded(value)]];
    });
}
/** More than this apart, and a suggestion would be a guess. One segment may be missing, or one or two be misspelt. */
const farthest = 0.75;
/**
 * The operations that somebody most likely meant: those of the same path with another method, or those whose path
 * differs in a misspelt segment or lacks one. Removed operations are never suggested.
 *
 * @param wanted method and path that the catalogue does not hold
 * @returns up to three, best first; empty when nothing is near; never throws
 */
function nearestOperations(wanted) {
    const live = (0,catalogue/* catalogue */.s)().filter(({ state }) => state !== 'removed');
    const segments = wanted.path.split('/').slice(1);
    const samePath = live.flatMap((operation) => matchOf(operation, segments) ?? []);
    if (samePath.length > 0) {
        const literals = Math.max(...samePath.map((match) => match.literals));
        return samePath
            .filter((match) => match.literals === literals)
            .map(({ operation }) => operation)
            .sort((a, b) => kinship(wanted.method, a.method) - kinship(wanted.method, b.method))
            .slice(0, 3);
    }
    // A path can be as long as its writer likes; the longest of the catalogue has a dozen segments.
    if (segments.length > 20)
        return [];
    const near = live
        .map((operation) => ({ operation, distance: pathDistance(segments, operation.path.split('/').slice(1)) }))
        .filter(({ distance }) => distance <= farthest);
    const sameMethod = near.filter(({ operation }) => operation.method === wanted.method);
    const ranked = (sameMethod.length > 0 ? sameMethod : near).sort((a, b) => a.distance - b.distance);
    const best = ranked[0]?.distance ?? 0;
    return ranked
        .filter(({ distance }) => distance <= best + 0.25)
        .slice(0, 3)
        .map(({ operation }) => operation);
}
/** Who asked for a write most likely wants another write. */
function kinship(wanted, method) {
    if (wanted === method)
        return -1;
    const order = ['HEAD', 'OPTIONS', 'GET'].includes(wanted)
        ? ['GET', 'PUT', 'POST', 'DELETE']
        : ['PUT', 'POST', 'DELETE', 'GET'];
    return order.indexOf(method);
}
/** Segment-wise edit distance: a misspelt literal costs its share of wrong characters, a missing segment 0.6. */
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
    const shared = wanted.some((segment) => template.includes(segment) && !isPlaceholder(segment));
    const sameStart = segmentCost(wanted[0] ?? '', template[0] ?? '') < 0.5;
    return shared || sameStart ? from(0, 0) : Number.POSITIVE_INFINITY;
}
/**
 * Whether a missing literal is believable at this place: at the start or the end of the path, or before another literal.
 * Else any unknown word would pass for the value of some placeholder: `/things` for `/commit/{commit}`.
 */
function isAnchored(wanted, template, i, j) {
    const parameterHere = parameterOf(template[j] ?? '') !== undefined;
    const parameterNext = parameterOf(template[j + 1] ?? '') !== undefined;
    return parameterHere || j === 0 || i === wanted.length || !parameterNext;
}
function segmentCost(text, pattern) {
    if (text === pattern)
        return 0;
    // A value for a placeholder is right, but a literal that fits is a better sign.
    if (parameterOf(pattern) !== undefined)
        return 0.01;
    const cost = isPlaceholder(text) ? 1 : (0,nearest/* unlikeness */.Qu)(text.toLowerCase(), pattern);
    return cost <= 0.45 ? cost : Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  gR: () => (/* binding */ canHold),
  fT: () => (/* binding */ expand),
  sC: () => (/* binding */ findScope),
  Wy: () => (/* binding */ labelOf),
  iQ: () => (/* reexport */ nearestScopes),
  Tl: () => (/* binding */ translate),
  YB: () => (/* binding */ vocabularyOf)
});

// EXTERNAL MODULE: ./build/src/bitbucket/catalogue.js + 1 modules
var catalogue = __nccwpck_require__(45);
;// CONCATENATED MODULE: ./build/src/bitbucket/scopes.data.js
const unused = 'No operation of the REST API uses it.';
const gone = 'Issues and wikis were removed with their API on 2026-08-20.';
const notUserData = `${unused} The scope for the account's own data is read:user:bitbucket.`;
const replaced = 'It is obsolete: project:admin replaced it.';
/**
 * Every scope that Bitbucket Cloud is known to have given out: first those of API tokens, with the words of the token
 * page (https://support.atlassian.com/bitbucket-cloud/docs/api-token-permissions), then those of access tokens and OAuth
 * (https://developer.atlassian.com/cloud/bitbucket/rest/intro/#scopes). A twin is the legacy scope that the typical
 * operation behind a granular scope asks for; Bitbucket publishes no such table.
 */
const scopeTable = [
    { name: 'read:repository:bitbucket', vocabulary: 'granular', label: 'Repositories: Read', twin: 'repository' },
    {
        name: 'write:repository:bitbucket',
        vocabulary: 'granular',
        label: 'Repositories: Write',
        twin: 'repository:write',
    },
    {
        name: 'admin:repository:bitbucket',
        vocabulary: 'granular',
        label: 'Repositories: Admin',
        twin: 'repository:admin',
    },
    {
        name: 'delete:repository:bitbucket',
        vocabulary: 'granular',
        label: 'Repositories: Delete',
        twin: 'repository:delete',
    },
    { name: 'read:pullrequest:bitbucket', vocabulary: 'granular', label: 'Pull requests: Read', twin: 'pullrequest' },
    {
        name: 'write:pullrequest:bitbucket',
        vocabulary: 'granular',
        label: 'Pull requests: Write',
        twin: 'pullrequest:write',
    },
    { name: 'read:project:bitbucket', vocabulary: 'granular', label: 'Projects: Read', twin: 'project' },
    { name: 'admin:project:bitbucket', vocabulary: 'granular', label: 'Projects: Admin', twin: 'project:admin' },
    { name: 'read:workspace:bitbucket', vocabulary: 'granular', label: 'Workspaces: Read', twin: 'account' },
    { name: 'admin:workspace:bitbucket', vocabulary: 'granular', label: 'Workspaces: Admin' },
    { name: 'read:user:bitbucket', vocabulary: 'granular', label: 'User data: Read', twin: 'account' },
    {
        name: 'write:user:bitbucket',
        vocabulary: 'granular',
        label: 'User data: Write',
        twin: 'account:write',
        retired: unused,
    },
    { name: 'read:pipeline:bitbucket', vocabulary: 'granular', label: 'Pipelines: Read', twin: 'pipeline' },
    { name: 'write:pipeline:bitbucket', vocabulary: 'granular', label: 'Pipelines: Write', twin: 'pipeline:write' },
    { name: 'admin:pipeline:bitbucket', vocabulary: 'granular', label: 'Pipelines: Admin', twin: 'pipeline:variable' },
    { name: 'read:runner:bitbucket', vocabulary: 'granular', label: 'Runners: Read', twin: 'runner' },
    { name: 'write:runner:bitbucket', vocabulary: 'granular', label: 'Runners: Write', twin: 'runner:write' },
    { name: 'read:issue:bitbucket', vocabulary: 'granular', label: 'Issues: Read', retired: gone },
    { name: 'write:issue:bitbucket', vocabulary: 'granular', label: 'Issues: Write', retired: gone },
    { name: 'delete:issue:bitbucket', vocabulary: 'granular', label: 'Issues: Delete', retired: gone },
    { name: 'read:webhook:bitbucket', vocabulary: 'granular', label: 'Webhooks: Read', twin: 'webhook' },
    { name: 'write:webhook:bitbucket', vocabulary: 'granular', label: 'Webhooks: Write', twin: 'webhook' },
    { name: 'delete:webhook:bitbucket', vocabulary: 'granular', label: 'Webhooks: Delete', twin: 'webhook' },
    { name: 'read:snippet:bitbucket', vocabulary: 'granular', label: 'Snippets: Read', twin: 'snippet' },
    { name: 'write:snippet:bitbucket', vocabulary: 'granular', label: 'Snippets: Write', twin: 'snippet:write' },
    { name: 'delete:snippet:bitbucket', vocabulary: 'granular', label: 'Snippets: Delete', twin: 'snippet:write' },
    { name: 'read:ssh-key:bitbucket', vocabulary: 'granular', label: 'SSH keys: Read', twin: 'account' },
    { name: 'write:ssh-key:bitbucket', vocabulary: 'granular', label: 'SSH keys: Write', twin: 'account:write' },
    { name: 'delete:ssh-key:bitbucket', vocabulary: 'granular', label: 'SSH keys: Delete', twin: 'account:write' },
    { name: 'read:gpg-key:bitbucket', vocabulary: 'granular', label: 'GPG keys: Read', twin: 'account' },
    { name: 'write:gpg-key:bitbucket', vocabulary: 'granular', label: 'GPG keys: Write', twin: 'account:write' },
    { name: 'delete:gpg-key:bitbucket', vocabulary: 'granular', label: 'GPG keys: Delete', twin: 'account:write' },
    { name: 'read:permission:bitbucket', vocabulary: 'granular', label: 'Permissions: Read', retired: unused },
    { name: 'write:permission:bitbucket', vocabulary: 'granular', label: 'Permissions: Write' },
    { name: 'delete:permission:bitbucket', vocabulary: 'granular', label: 'Permissions: Delete' },
    { name: 'read:wiki:bitbucket', vocabulary: 'granular', label: 'Wikis: Read', retired: gone },
    { name: 'write:wiki:bitbucket', vocabulary: 'granular', label: 'Wikis: Write', retired: gone },
    { name: 'delete:wiki:bitbucket', vocabulary: 'granular', label: 'Wikis: Delete', retired: gone },
    { name: 'read:package:bitbucket', vocabulary: 'granular', label: 'Packages: Read', retired: unused },
    { name: 'write:package:bitbucket', vocabulary: 'granular', label: 'Packages: Write', retired: unused },
    { name: 'read:test:bitbucket', vocabulary: 'granular', label: 'Tests: Read', retired: unused },
    { name: 'write:test:bitbucket', vocabulary: 'granular', label: 'Tests: Write', retired: unused },
    { name: 'read:me', vocabulary: 'granular', label: 'read:me', retired: unused },
    { name: 'read:account', vocabulary: 'granular', label: 'read:account', retired: notUserData },
    { name: 'manage:org', vocabulary: 'granular', label: 'manage:org', retired: unused },
    { name: 'repository', vocabulary: 'legacy', label: 'Repositories: Read' },
    { name: 'repository:write', vocabulary: 'legacy', label: 'Repositories: Write' },
    { name: 'repository:admin', vocabulary: 'legacy', label: 'Repositories: Admin' },
    { name: 'repository:delete', vocabulary: 'legacy', label: 'Repositories: Delete' },
    { name: 'pullrequest', vocabulary: 'legacy', label: 'Pull requests: Read' },
    { name: 'pullrequest:write', vocabulary: 'legacy', label: 'Pull requests: Write' },
    { name: 'project', vocabulary: 'legacy', label: 'Projects: Read' },
    { name: 'project:admin', vocabulary: 'legacy', label: 'Projects: Admin' },
    { name: 'project:write', vocabulary: 'legacy', label: 'Projects: Write', retired: replaced },
    { name: 'account', vocabulary: 'legacy', label: 'Account: Read' },
    { name: 'account:write', vocabulary: 'legacy', label: 'Account: Write' },
    { name: 'email', vocabulary: 'legacy', label: 'Account: Email' },
    { name: 'webhook', vocabulary: 'legacy', label: 'Webhooks: Read and write' },
    { name: 'pipeline', vocabulary: 'legacy', label: 'Pipelines: Read' },
    { name: 'pipeline:write', vocabulary: 'legacy', label: 'Pipelines: Write' },
    { name: 'pipeline:variable', vocabulary: 'legacy', label: 'Pipelines: Edit variables' },
    { name: 'runner', vocabulary: 'legacy', label: 'Runners: Read' },
    { name: 'runner:write', vocabulary: 'legacy', label: 'Runners: Write' },
    { name: 'snippet', vocabulary: 'legacy', label: 'Snippets: Read' },
    { name: 'snippet:write', vocabulary: 'legacy', label: 'Snippets: Write' },
    { name: 'issue', vocabulary: 'legacy', label: 'Issues: Read', retired: gone },
    { name: 'issue:write', vocabulary: 'legacy', label: 'Issues: Write', retired: gone },
    { name: 'wiki', vocabulary: 'legacy', label: 'Wikis: Read and write', retired: gone },
    { name: 'team', vocabulary: 'legacy', label: 'Workspace membership: Read', retired: unused },
    { name: 'team:write', vocabulary: 'legacy', label: 'Workspace membership: Write', retired: unused },
    { name: 'test', vocabulary: 'legacy', label: 'Tests: Read', retired: unused },
    { name: 'test:write', vocabulary: 'legacy', label: 'Tests: Write', retired: unused },
];
/**
 * What a legacy scope brings along. Granular scopes bring nothing along.
 * Stated: https://developer.atlassian.com/cloud/bitbucket/rest/intro/#scopes . Not stated, but in use by other tools or said
 * by the scope's own description ("read and modify"), so that nobody is accused wrongly: pipelines, runners, accounts.
 */
const implications = {
    project: ['repository'],
    'repository:write': ['repository'],
    pullrequest: ['repository'],
    'pullrequest:write': ['pullrequest', 'repository:write', 'repository'],
    'issue:write': ['issue'],
    'snippet:write': ['snippet'],
    'pipeline:write': ['pipeline'],
    'pipeline:variable': ['pipeline', 'pipeline:write'],
    'runner:write': ['runner'],
    'account:write': ['account'],
};
/** What an access token can hold at all: https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/ */
const ofRepository = [
    ...['repository', 'repository:write', 'repository:admin', 'repository:delete', 'pullrequest', 'pullrequest:write'],
    ...['webhook', 'pipeline', 'pipeline:write', 'pipeline:variable', 'runner', 'runner:write'],
];
const ofWorkspace = [...ofRepository, 'project', 'project:admin', 'account'];
const holdings = {
    'repository-access-token': ofRepository,
    'project-access-token': [...ofRepository, 'project'],
    'workspace-access-token': ofWorkspace,
    // Which of the three it is isn't known yet, so only what none of them can hold is ruled out.
    'access-token': ofWorkspace,
};

// EXTERNAL MODULE: ./build/src/bitbucket/nearest.js
var nearest = __nccwpck_require__(173);
;// CONCATENATED MODULE: ./build/src/bitbucket/scope-nearest.js


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
/** Words that people use for what Bitbucket calls otherwise, and the words of the labels. */
const objectWords = {
    ...{ repo: 'repository', repos: 'repository', repositories: 'repository', pr: 'pullrequest', prs: 'pullrequest' },
    ...{ account: 'user', userdata: 'user', hook: 'webhook', hooks: 'webhook' },
};
/**
 * The scopes that somebody most likely meant, retired ones left out: by the spelling of name and label, and by the words
 * in any order (`repository:read`).
 *
 * @param text what the user wrote
 * @returns up to three names, best first; empty when nothing is near; never throws
 */
function nearestScopes(text) {
    const wanted = text.trim().toLowerCase();
    const bare = withoutSuffix(wanted);
    const meant = wordsOf(bare);
    const scored = scopeTable
        .filter(({ retired }) => retired === undefined)
        .map((scope) => {
        const name = scope.name.replace(/:bitbucket$/, '');
        const spelling = (0,nearest/* unlikeness */.Qu)(bare, name) + (scope.vocabulary === 'legacy' ? 0.01 : 0);
        return {
            scope,
            score: Math.min(spelling, (0,nearest/* unlikeness */.Qu)(wanted, scope.label.toLowerCase()), wordScore(meant, scope)),
        };
    })
        .sort((a, b) => a.score - b.score);
    const best = scored[0]?.score ?? 1;
    return scored
        .filter(({ score, scope }) => score <= (isGrave(scope) ? 0.15 : 0.34) && score <= best + 0.15)
        .slice(0, 3)
        .map(({ scope }) => scope.name);
}
/** Without `:bitbucket`, be it misspelt. The suffix is the same in all scopes and would make strangers look alike. */
function withoutSuffix(text) {
    const plain = text.replace(/:?bitbucket$/, '');
    const last = plain.lastIndexOf(':');
    return last > 0 && (0,nearest/* unlikeness */.Qu)(plain.slice(last + 1), 'bitbucket') < 0.35 ? plain.slice(0, last) : plain;
}
/** Nobody should be led to ask for these by a rough likeness. */
function isGrave(scope) {
    return /\b(?:admin|delete)\b/.test(scope.name);
}
function wordsOf(text) {
    // Longer than any scope can be: nothing to compare.
    if (text.length > 100)
        return { action: '', object: '' };
    // "pull request" is an object, not the action that `pull` alone would be.
    const words = text.replace(/pull[^a-z]*request/, 'pullrequest').match(/[a-z]+/g) ?? [];
    const verb = words.find((word) => Object.hasOwn(actionWords, word));
    const object = words.filter((word) => word !== verb).join('');
    return {
        action: (verb === undefined ? undefined : actionWords[verb]) ?? 'read',
        object: (Object.hasOwn(objectWords, object) ? objectWords[object] : undefined) ?? object,
    };
}
function wordScore(meant, scope) {
    if (scope.vocabulary === 'legacy' || meant.object === '')
        return 1;
    const [action = '', object = ''] = scope.name.split(':');
    if (action !== meant.action)
        return 1;
    const plain = object.replaceAll('-', '');
    return Math.min((0,nearest/* unlikeness */.Qu)(meant.object, plain), (0,nearest/* unlikeness */.Qu)(meant.object, `${plain}s`) + 0.01);
}

;// CONCATENATED MODULE: ./build/src/bitbucket/scopes.js



let byName;
let byLabel;
function named(name) {
    byName ??= new Map(scopeTable.map((scope) => [scope.name, scope]));
    return byName.get(name);
}
function labelled(label) {
    // Reversed, so that of two with one label the first of the table, the granular one, stays.
    byLabel ??= new Map([...scopeTable].reverse().map((scope) => [scope.label.toLowerCase(), scope]));
    return byLabel.get(label.toLowerCase());
}
/**
 * The scope of an exact name in either vocabulary, or of a label in any letter case; a label that both vocabularies
 * have means the granular scope. Outer blanks don't matter.
 *
 * @param text what the user wrote
 * @returns the scope, retired ones included, or nothing; never throws
 */
function findScope(text) {
    const trimmed = text.trim();
    return named(trimmed) ?? labelled(trimmed);
}
/**
 * The words of the page that gives a scope out.
 *
 * @param name a scope's name
 * @returns its label, or the name itself when it is unknown; never throws
 */
function labelOf(name) {
    return named(name)?.label ?? name;
}
/**
 * The scopes and all that they bring along: legacy scopes only, for granular ones nothing implies anything.
 * https://developer.atlassian.com/cloud/bitbucket/rest/intro/#scopes
 *
 * @param scopes names; unknown ones stay as they are
 * @returns a new set; never throws
 */
function expand(scopes) {
    const all = new Set(scopes);
    // A set that grows while it is walked also visits what was added.
    for (const scope of all) {
        for (const implied of Object.hasOwn(implications, scope) ? (implications[scope] ?? []) : [])
            all.add(implied);
    }
    return all;
}
/**
 * A scope in the other vocabulary. One granular scope becomes its twin; one legacy scope becomes all that the live
 * operations behind it ask of an API token.
 *
 * @param scope a scope of the table
 * @param to the vocabulary wanted
 * @returns names in the order of the table, the scope itself where nothing is to be translated; empty for a retired scope
 *   and where there is no counterpart; never throws
 */
function translate(scope, to) {
    if (scope.vocabulary === to)
        return [scope.name];
    if (scope.retired !== undefined)
        return [];
    if (to === 'legacy')
        return scope.twin === undefined ? [] : [scope.twin];
    const covered = expand([scope.name]);
    const wanted = new Set((0,catalogue/* catalogue */.s)()
        .filter(({ state, legacy }) => state !== 'removed' && legacy.includes(scope.name))
        .filter(({ legacy }) => legacy.every((name) => covered.has(name)))
        .flatMap(({ granular }) => granular));
    return scopeTable.map(({ name }) => name).filter((name) => wanted.has(name));
}
/**
 * The vocabulary of a list that Bitbucket granted, by the scopes in it that are known.
 *
 * @param names scope names
 * @returns the vocabulary of most of them; nothing when none is known; never throws
 */
function vocabularyOf(names) {
    const known = [...names].flatMap((name) => named(name)?.vocabulary ?? []);
    if (known.length === 0)
        return undefined;
    return known.filter((vocabulary) => vocabulary === 'granular').length * 2 >= known.length ? 'granular' : 'legacy';
}
/**
 * Whether a kind of credential can be given a scope at all. Only access tokens have a known limit.
 * https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/
 *
 * @param kind what the credential is
 * @param scope a legacy name
 * @returns false only where Bitbucket's documentation rules it out; never throws
 */
function canHold(kind, scope) {
    return holdings[kind]?.includes(scope) ?? true;
}


/***/ }),

/***/ 264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ accessTokenPrefix),
/* harmony export */   N_: () => (/* binding */ withoutTokens),
/* harmony export */   SI: () => (/* binding */ apiTokenPrefix),
/* harmony export */   SL: () => (/* binding */ aKind),
/* harmony export */   X7: () => (/* binding */ appPasswordPrefix),
/* harmony export */   eo: () => (/* binding */ isAccessToken),
/* harmony export */   iE: () => (/* binding */ nameOfScheme),
/* harmony export */   lI: () => (/* binding */ nameOfKind),
/* harmony export */   md: () => (/* binding */ foreignProduct)
/* harmony export */ });
const names = {
    'api-token': 'API token',
    'repository-access-token': 'repository access token',
    'project-access-token': 'project access token',
    'workspace-access-token': 'workspace access token',
    'access-token': 'access token',
    'oauth-token': 'OAuth token',
    'app-password': 'app password',
    foreign: 'token of another product',
    unrecognised: 'token of unknown kind',
};
/** The plain name of a kind, without an article: `repository access token`. */
function nameOfKind(kind) {
    return names[kind];
}
/** The same with its article, to stand in a sentence: `an API token`. */
function aKind(kind) {
    return /^[aeiou]/i.test(names[kind]) ? `an ${names[kind]}` : `a ${names[kind]}`;
}
/** How a scheme is called in a sentence. */
function nameOfScheme(scheme) {
    return scheme === 'basic' ? 'Basic with the e-mail' : 'Bearer';
}
/** Whether a kind is one of the access tokens of a repository, project or workspace. */
function isAccessToken(kind) {
    return kind.endsWith('access-token');
}
/** API tokens are told apart from the rest by this prefix, unscoped ones and those of other Atlassian apps included. */
const apiTokenPrefix = 'ATATT3xFf';
/** Access tokens of a repository, project or workspace; an organisation's admin API key has the same prefix. */
const accessTokenPrefix = 'ATCTT3xFf';
/** App passwords, removed on 2026-07-28. https://community.atlassian.com/forums/Bitbucket-articles/Deprecation-notice-Bitbucket-Cloud-app-password-brownout/ba-p/3237429 */
const appPasswordPrefix = 'ATBB';
/**
 * Tokens of other products, by prefix. Only shapes that no Bitbucket credential can have: an unknown shape is asked
 * about, never refused. Never by length, which vendors change.
 */
const foreign = [
    [/^BBDC-/, 'Bitbucket Data Center'],
    [/^(?:ghp|gho|ghu|ghs|ghr)_/, 'GitHub'],
    [/^github_pat_/, 'GitHub'],
    [/^(?:glpat|gldt|glcbt|glptt|glrt|glft|glimt|glagent|gloas|glsoat|glffct)-/, 'GitLab'],
    [/^GR1348941/, 'GitLab'],
    [/^npm_[A-Za-z0-9]{36}$/, 'npm'],
    [/^pypi-/, 'PyPI'],
    [/^rubygems_[0-9a-f]{48}$/, 'RubyGems'],
    [/^dckr_(?:pat|oat)_/, 'Docker Hub'],
    [/^(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}$/, 'Amazon Web Services'],
    [/^xoxb-/, 'Slack'],
    [/^sq[upa]_[0-9a-f]{40}$/, 'SonarQube'],
    [/^AKCp[A-Za-z0-9]{69}$/, 'Artifactory'],
    [/^dop_v1_[0-9a-f]{64}$/, 'DigitalOcean'],
];
const tokenShaped = /(?<![\w-])(?:AT[A-Z]{3}3xFf|ATBB|BBDC-|gh[pousr]_|github_pat_|glpat-|eyJ)[\w.%\\=+/-]{12,}/g;
/** A text with everything that has the shape of a token replaced: people paste secrets into the wrong place. */
function withoutTokens(text) {
    return text.replace(tokenShaped, '***');
}
/** The product whose token this is, or nothing when it may be one of Bitbucket Cloud's. */
function foreignProduct(token) {
    return foreign.find(([shape]) => shape.test(token))?.[1];
}


/***/ }),

/***/ 687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ daysUntil),
/* harmony export */   dA: () => (/* binding */ utcDay),
/* harmony export */   kb: () => (/* binding */ dayOf)
/* harmony export */ });
/**
 * The UTC day of a date or an ISO time, or nothing when the text is neither.
 * @param text `2027-03-01` or `2027-03-01T08:00:00+02:00`
 * @returns `YYYY-MM-DD`
 */
function utcDay(text) {
    const [, year, month, day, time] = /^(\d{4})-(\d{2})-(\d{2})([T ].+)?$/.exec(text.trim()) ?? [];
    if (year === undefined || month === undefined || day === undefined)
        return undefined;
    // `Date` rolls 30 February over into March: such a day does not exist and is no answer.
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day))
        return undefined;
    if (time === undefined)
        return `${year}-${month}-${day}`;
    if (!/^[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/i.test(time))
        return undefined;
    const zoned = /(Z|[+-]\d{2}:?\d{2})$/i.test(time) ? time : `${time}Z`;
    const moment = new Date(`${year}-${month}-${day}${zoned.replace(' ', 'T')}`);
    // A zone can push the last day of the year 9999 over the edge of what four digits hold.
    const utc = Number.isNaN(moment.getTime()) ? '' : dayOf(moment);
    return /^\d{4}-\d{2}-\d{2}$/.test(utc) ? utc : undefined;
}
/** The UTC day of a moment, `YYYY-MM-DD`. */
function dayOf(moment) {
    return moment.toISOString().slice(0, 10);
}
/** UTC calendar days from the day of `now` to `day`: 0 on the day itself, negative afterwards. */
function daysUntil(day, now) {
    return Math.round((Date.parse(day) - Date.parse(dayOf(now))) / 86_400_000);
}


/***/ }),

/***/ 112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ optionNamed),
/* harmony export */   f: () => (/* binding */ options)
/* harmony export */ });
/**
 * THE table of options. `action.yml`, `pipe.yml`, `--help` and the README's tables are generated from it; parsing on
 * every host goes through it. The order is that of every reference.
 */
const options = [
    {
        name: 'token',
        variable: 'TOKEN',
        type: 'secret',
        about: 'The token to check. Required. Keep it in a secret (GitHub) or a secured variable (Bitbucket).',
    },
    {
        name: 'email',
        variable: 'EMAIL',
        type: 'text',
        about: "E-mail of the Atlassian account that owns the token. API tokens need it for most tools; access tokens don't.",
        placeholder: 'address',
    },
    {
        name: 'workspace',
        variable: 'WORKSPACE',
        type: 'text',
        about: 'Workspace that the job works in: its ID as in the address bar, or its UUID in braces.',
        defaultAbout: "in a pipeline: the pipeline's own",
        placeholder: 'id',
    },
    {
        name: 'repository',
        variable: 'REPOSITORY',
        type: 'text',
        about: 'Repository that the job works on, as `slug` or `workspace/slug`. The token must be able to see it.',
        defaultAbout: "in a pipeline: the pipeline's own",
        placeholder: 'slug',
    },
    {
        name: 'project',
        variable: 'PROJECT',
        type: 'text',
        about: 'Key of the project that the job works in.',
        defaultAbout: "in a pipeline: the pipeline's own",
        placeholder: 'key',
    },
    {
        name: 'scopes',
        variable: 'SCOPES',
        type: 'list',
        about: 'Scopes that the job needs, one a line or separated by commas or blanks: `read:repository:bitbucket`, `repository:write`, or a label of the token page such as `Repositories: Read`.',
        placeholder: 'list',
    },
    {
        name: 'operations',
        variable: 'OPERATIONS',
        type: 'list',
        about: 'REST operations that the job will call, one a line: `POST /repositories/{workspace}/{repo_slug}/pullrequests`, with placeholders or real names. The scopes that they need are looked up.',
        placeholder: 'list',
    },
    {
        name: 'git',
        variable: 'GIT',
        type: 'choice',
        about: 'Git access over HTTPS that the job needs; it is tried without cloning or pushing anything.',
        choices: ['none', 'clone', 'push'],
        default: 'none',
    },
    {
        name: 'expires-on',
        variable: 'EXPIRES_ON',
        type: 'text',
        about: 'Day on which the token expires, `YYYY-MM-DD` or an ISO time. Bitbucket does not tell it to anyone, so note it when you create the token.',
        placeholder: 'day',
    },
    {
        name: 'warn-days',
        variable: 'WARN_DAYS',
        type: 'number',
        about: 'Warn when fewer days than this are left.',
        default: '30',
        range: [0, 3650],
        placeholder: 'n',
    },
    {
        name: 'fail-days',
        variable: 'FAIL_DAYS',
        type: 'number',
        about: 'Fail when fewer days than this are left.',
        default: '0',
        range: [0, 3650],
        placeholder: 'n',
    },
    {
        name: 'excess-scopes',
        variable: 'EXCESS_SCOPES',
        type: 'choice',
        about: 'What to do about scopes that the token has beyond the declared ones.',
        choices: ['ignore', 'warn', 'fail'],
        default: 'ignore',
    },
    {
        name: 'on-unknown',
        variable: 'ON_UNKNOWN',
        type: 'choice',
        about: 'What the verdict `unknown` (an outage, a rate limit, no evidence either way) does to the job.',
        choices: ['fail', 'warn'],
        default: 'fail',
    },
    {
        name: 'timeout',
        variable: 'TIMEOUT',
        type: 'number',
        about: 'Time budget of the whole check, in seconds.',
        default: '10',
        range: [1, 600],
        placeholder: 'seconds',
    },
    {
        name: 'report',
        variable: 'REPORT',
        type: 'text',
        about: 'File to write the JSON report to. Missing folders are created.',
        placeholder: 'path',
    },
    {
        name: 'plan',
        variable: 'PLAN',
        type: 'flag',
        about: 'Print the requests that would be made, and make none.',
        default: 'false',
    },
    {
        name: 'api-url',
        variable: 'API_URL',
        type: 'url',
        about: 'Base of the REST API: https, or http on a loopback address.',
        default: 'https://api.bitbucket.org/2.0',
        placeholder: 'url',
    },
    {
        name: 'git-url',
        variable: 'GIT_URL',
        type: 'url',
        about: 'Base of git over HTTPS: https, or http on a loopback address.',
        default: 'https://bitbucket.org',
        placeholder: 'url',
    },
    {
        name: 'debug',
        variable: 'DEBUG',
        type: 'flag',
        about: 'More detail in the log. In GitHub Actions, turn on step debug logging instead.',
        default: 'false',
        notInAction: true,
    },
];
/** One row of the table. */
function optionNamed(name) {
    const option = options.find((row) => row.name === name);
    if (option === undefined)
        throw new Error(`No option is named ${name}.`);
    return option;
}


/***/ }),

/***/ 960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   "if": () => (/* binding */ missingScopes),
/* harmony export */   or: () => (/* binding */ answeredFindings),
/* harmony export */   xL: () => (/* binding */ excessScopes)
/* harmony export */ });
/* harmony import */ var _bitbucket_authorization_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(106);
/* harmony import */ var _bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(148);
/* harmony import */ var _evidence_requirements_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(243);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(867);
/* harmony import */ var _offline_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(100);





/** What the answers say about the declared scopes, operations and resources. */
function answeredFindings(about, { resources, scopes, operations, git }) {
    return [
        ...missingFindings([...scopes, ...operations, ...git], about),
        ...refusalFindings([...resources, ...scopes, ...operations], about),
        ...gitFindings(git, about),
        ...unverifiedFindings([...scopes, ...operations], about),
        ...contradictionFindings([...scopes, ...operations], about),
        ...excessFindings(about),
    ];
}
/** All missing scopes in one finding, and the full list for the token that has to replace this one. */
function missingFindings(settled, about) {
    const { standing, requirements, find } = about;
    const impossible = (0,_offline_js__WEBPACK_IMPORTED_MODULE_4__/* .scopesNotForKind */ .Kr)(requirements, standing.kind, standing.granted);
    const missing = missingScopes(settled).filter((scope) => !impossible.includes(scope));
    if (missing.length === 0)
        return [];
    const needed = (0,_evidence_requirements_js__WEBPACK_IMPORTED_MODULE_2__/* .neededScopes */ .NM)(requirements, standing.vocabulary).filter((scope) => !impossible.includes(scope));
    const required = [...new Set([...needed, ...missing])];
    const granted = standing.granted ?? [];
    // Where writing or administering is granted and reading is missing, people believe that one gives the other.
    const readHint = missing.some((scope) => {
        const thing = /^read:(.+)$/.exec(scope)?.[1];
        return thing !== undefined && granted.some((held) => held !== scope && held.endsWith(`:${thing}`));
    });
    const alsoGranted = granted.filter((scope) => !required.includes(scope));
    return [find('scope-missing', { missing, required, alsoGranted, kind: standing.kind, readHint })];
}
/** The scopes that the declared things lack, each once. */
function missingScopes(settled) {
    return [...new Set(settled.flatMap(({ missing }) => missing ?? []))];
}
/** The granted scopes that nothing declared needs; only where a list is known and something was declared. */
function excessScopes({ standing, requirements }) {
    if ((0,_evidence_requirements_js__WEBPACK_IMPORTED_MODULE_2__/* .isNothingDeclared */ .e_)(requirements))
        return [];
    const needed = (0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .expand */ .fT)((0,_evidence_requirements_js__WEBPACK_IMPORTED_MODULE_2__/* .neededScopes */ .NM)(requirements, standing.vocabulary));
    return (standing.granted ?? []).filter((scope) => !needed.has(scope));
}
function refusalFindings(settled, about) {
    const { standing, find } = about;
    const { kind } = standing;
    const found = new Map();
    const refused = settled.flatMap((one) => one.refusal !== undefined && one.exchange !== undefined
        ? [{ ...one, refusal: one.refusal, exchange: one.exchange }]
        : []);
    for (const { subject, refusal, exchange, feature } of refused) {
        const by = (0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .requestOf */ .fo)(exchange, about);
        const same = refused.filter((other) => other.refusal.is === refusal.is);
        const requests = [...new Set(same.map((other) => (0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .requestOf */ .fo)(other.exchange, about)))];
        switch (refusal.is) {
            case 'access-denied': {
                const permission = exchange.endpoint.permission;
                const facts = { requests, kind, message: refusal.message, ...(permission !== undefined && { permission }) };
                found.set('access-denied', find('access-denied', facts));
                break;
            }
            case 'mechanism-refused':
            case 'unauthorized':
                found.set('credential-kind-refused', find('credential-kind-refused', { requests, kind }));
                break;
            case 'removed': {
                const { change, announcement } = refusal;
                const facts = { requests, change, ...(announcement !== undefined && { announcement }) };
                found.set(`endpoint-removed ${change}`, find('endpoint-removed', facts));
                break;
            }
            case 'not-found': {
                if (found.has(`resource-hidden ${by}`))
                    break;
                const { resource } = exchange.endpoint;
                const name = feature ? resource : /^(?:repository|workspace|project) /.test(subject) ? subject : resource;
                found.set(`resource-hidden ${by}`, find('resource-hidden', {
                    resource: name,
                    kind,
                    feature: feature === true,
                    by,
                    isAlive: standing.life === 'alive',
                }));
                break;
            }
            default:
        }
    }
    return [...found.values()];
}
/** Why git was refused, in the terms of its own host; the token's standing with the API stands beside it. */
function gitFindings(git, about) {
    const { declaration, requirements, standing, secret, find } = about;
    return git.flatMap(({ refusal, exchange }) => {
        if (refusal?.is !== 'git-refused' || exchange === undefined)
            return [];
        const request = (0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .requestOf */ .fo)(exchange, about);
        const { kind, vocabulary, life } = standing;
        switch (refusal.reason) {
            case 'address':
                return [find('ip-not-allowed', { request })];
            case 'two-step':
                return [find('two-step-required', { request, kind })];
            case 'plan':
                return [find('plan-restricted', { request })];
            case 'app-password':
                return [find('app-password-removed', { scopes: (0,_evidence_requirements_js__WEBPACK_IMPORTED_MODULE_2__/* .neededScopes */ .NM)(requirements, 'granular') })];
            default: {
                const user = (0,_bitbucket_authorization_js__WEBPACK_IMPORTED_MODULE_0__/* .gitUser */ .e2)(kind, secret.email !== undefined);
                const scopes = (0,_evidence_requirements_js__WEBPACK_IMPORTED_MODULE_2__/* .neededScopes */ .NM)(requirements, vocabulary);
                const facts = { request, user, kind, scopes, line: (0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .gitLine */ .JG)(about), isPush: declaration.git === 'push' };
                // Where the API could not be asked, the user name itself was a guess; only a word about scopes shows more.
                const severity = life === 'alive' || refusal.reason === 'scope' ? 'fail' : 'unknown';
                return [find('git-refused', { ...facts, reason: refusal.reason, isAlive: life === 'alive' }, severity)];
            }
        }
    });
}
function unverifiedFindings(settled, about) {
    const { standing, find } = about;
    const open = settled.filter(({ outcome }) => outcome === 'unverifiable').map(({ subject }) => subject);
    const scopes = [...new Set(open.flatMap((subject) => scopesOf(subject, about)))];
    if (scopes.length === 0)
        return [];
    const why = standing.granted === undefined
        ? "Bitbucket's answers carried no list of granted scopes, and no harmless request shows these."
        : 'The list of granted scopes and the answers leave it open.';
    return [find('scope-unverified', { scopes, why })];
}
function scopesOf(subject, { requirements, standing }) {
    const operation = requirements.operations.find(({ text }) => text === subject);
    const needs = operation?.needs[standing.vocabulary] ?? [];
    return needs.length === 0 ? [subject] : needs;
}
function contradictionFindings(settled, { standing, find }) {
    const found = settled.flatMap(({ subject, contradiction }) => contradiction === undefined ? [] : [find('scope-contradiction', { subject, ...contradiction })]);
    if (standing.disagreement === undefined || found.length > 0)
        return found;
    const { header, denial } = standing.disagreement;
    const one = `The header lists ${header.join(', ')}`;
    const other = denial.length === 0
        ? 'the body of a 403 says that none is granted'
        : `the body of a 403 lists ${denial.join(', ')}`;
    return [...found, find('scope-contradiction', { subject: 'granted scopes', one, other })];
}
function excessFindings(about) {
    const { declaration, standing, requirements, find } = about;
    const excess = excessScopes(about);
    if (declaration.excessScopes === 'ignore' || excess.length === 0)
        return [];
    const required = (0,_evidence_requirements_js__WEBPACK_IMPORTED_MODULE_2__/* .neededScopes */ .NM)(requirements, standing.vocabulary);
    return [find('scope-excess', { excess, required, kind: standing.kind }, declaration.excessScopes)];
}


/***/ }),

/***/ 867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ gitLine),
/* harmony export */   NS: () => (/* binding */ exchangeAt),
/* harmony export */   R8: () => (/* binding */ curlLine),
/* harmony export */   fo: () => (/* binding */ requestOf),
/* harmony export */   i7: () => (/* binding */ isHeld),
/* harmony export */   l8: () => (/* binding */ recognitionOf)
/* harmony export */ });
/* harmony import */ var _bitbucket_authorization_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(106);
/* harmony import */ var _bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(148);


/** A request as people read it: `GET /2.0/repositories/acme/web`, without the query. */
function requestOf({ endpoint }, { declaration }) {
    const base = endpoint.isGit ? declaration.gitUrl.host : declaration.apiUrl.pathname.replace(/\/$/, '');
    return `GET ${base}${endpoint.path.split('?')[0]}`;
}
/** The git command that works with this kind of token, with a variable in place of the secret. */
function gitLine({ declaration, standing, secret }) {
    const { gitUrl, workspace, repository } = declaration;
    const user = (0,_bitbucket_authorization_js__WEBPACK_IMPORTED_MODULE_0__/* .gitUser */ .e2)(standing.kind, secret.email !== undefined);
    const address = `${gitUrl.host}${gitUrl.pathname.replace(/\/$/, '')}/${workspace?.name}/${repository?.name}.git`;
    const command = declaration.git === 'push' ? 'git remote set-url origin' : 'git clone';
    return `${command} ${gitUrl.protocol}//${user}:$TOKEN@${address}`;
}
/** A request as a command for a shell in which `$TOKEN`, and `$EMAIL` where it is needed, are set. */
function curlLine({ endpoint, scheme }, { declaration, standing, secret }) {
    const base = endpoint.isGit ? declaration.gitUrl : declaration.apiUrl;
    const url = `${base.href.replace(/\/$/, '')}${endpoint.path}`;
    const user = endpoint.isGit ? (0,_bitbucket_authorization_js__WEBPACK_IMPORTED_MODULE_0__/* .gitUser */ .e2)(standing.kind, secret.email !== undefined) : '$EMAIL';
    const credential = scheme === 'basic' ? `--user "${user}:$TOKEN"` : '--header "Authorization: Bearer $TOKEN"';
    return `curl -sSi ${credential} '${url}'`;
}
/** The last exchange about an endpoint: after a 401, the one by the other scheme. */
function exchangeAt(path, { evidence }) {
    return path === undefined ? undefined : evidence.exchanges.findLast(({ endpoint }) => endpoint.path === path);
}
/** The request that showed who the caller is. */
function recognitionOf({ evidence }) {
    const path = evidence.exchanges[0]?.endpoint.path;
    return evidence.exchanges.findLast(({ endpoint }) => endpoint.path === path);
}
/** Whether the granted list holds a scope, implied ones included; nothing when there is no list. */
function isHeld(scope, { standing }) {
    return standing.granted && (0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .expand */ .fT)(standing.granted).has(scope);
}


/***/ }),

/***/ 298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ checkOf),
/* harmony export */   G: () => (/* binding */ settle)
/* harmony export */ });
/* harmony import */ var _bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(81);
/* harmony import */ var _evidence_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(52);
/* harmony import */ var _evidence_requirements_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(243);
/* harmony import */ var _evidence_standing_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(481);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(867);
/* harmony import */ var _offline_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(100);






/**
 * Settles every declared resource, scope and operation, and git access, by the evidence; nothing of it where the
 * credential is dead or was not seen. Pure.
 */
function settle(about) {
    const { requirements, standing } = about;
    if (standing.life === 'refused' || standing.life === 'anonymous') {
        return { resources: [], scopes: [], operations: [], git: [] };
    }
    const impossible = (0,_offline_js__WEBPACK_IMPORTED_MODULE_5__/* .scopesNotForKind */ .Kr)(requirements, standing.kind, standing.granted);
    const declared = (0,_evidence_requirements_js__WEBPACK_IMPORTED_MODULE_2__/* .neededScopes */ .NM)({ ...requirements, operations: [] }, standing.vocabulary);
    const counterparts = requirements.scopes.filter(({ needs }) => needs[standing.vocabulary].length === 0);
    return {
        resources: settleResources(about),
        scopes: [
            ...declared
                .filter((scope) => !impossible.includes(scope))
                .map((scope) => settleScope(scope, about.evidence.resources, about)),
            // Without a counterpart in the credential's vocabulary nothing can be compared.
            ...counterparts
                .filter(({ text }) => !impossible.includes(text))
                .map(({ text }) => ({ subject: text, outcome: 'unverifiable' })),
        ],
        operations: requirements.operations.map((required) => settleOperation(required, about)),
        git: settleGit(about),
    };
}
/** A settled thing as a line of the report. */
function checkOf(settled, about, kind) {
    const { subject, outcome, exchange } = settled;
    const status = exchange?.result.outcome === 'answer' ? exchange.result.status : undefined;
    return {
        subject: kind === undefined ? subject : `${kind} ${subject}`,
        outcome,
        ...(exchange !== undefined && { by: (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .requestOf */ .fo)(exchange, about) }),
        ...(status !== undefined && { status }),
    };
}
/** The way a scope or an operation was answered, read against what the granted list says. */
function settleScope(scope, place, about) {
    const endpoint = (0,_bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointForScope */ .tS)(scope, place);
    const exchange = (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .exchangeAt */ .NS)(endpoint?.path, about);
    const held = (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .isHeld */ .i7)(scope, about);
    const header = (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .recognitionOf */ .l8)(about);
    const byHeader = (outcome) => ({
        subject: scope,
        outcome,
        ...(header !== undefined && { exchange: header }),
    });
    if (exchange === undefined) {
        if (held === false)
            return { ...byHeader('missing'), missing: [scope] };
        // The run had to stop before it came to this, or before it saw any list.
        const isStopped = header === undefined || !(0,_evidence_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .isTelling */ .c0)(header);
        if (endpoint !== undefined || (isStopped && held === undefined))
            return { subject: scope, outcome: 'unknown' };
        return held ? byHeader('verified') : { subject: scope, outcome: 'unverifiable' };
    }
    const settled = { subject: scope, exchange };
    const meaning = (0,_evidence_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .meaningIn */ .hV)(exchange);
    const request = (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .requestOf */ .fo)(exchange, about);
    if (meaning?.is === 'success') {
        if (held === false) {
            if (!exchange.endpoint.needsCredential && !meaning.isPrivate)
                return { ...settled, outcome: 'missing', missing: [scope] };
            const contradiction = { one: `The list of granted scopes lacks ${scope}`, other: `${request} succeeded` };
            return { ...settled, outcome: 'verified', contradiction };
        }
        const counts = (0,_evidence_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .isAttributed */ .Zy)(exchange, about.evidence.exchanges) || (held && !(0,_evidence_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .isAnonymous */ .ok)(exchange));
        return { ...settled, outcome: counts ? 'verified' : 'unknown' };
    }
    if (held === false)
        return { ...settled, outcome: 'missing', missing: [scope] };
    switch (meaning?.is) {
        case 'scope-denied': {
            const lacking = meaning.required.length === 0 || meaning.required.includes(scope);
            const contradiction = held && {
                one: `The list of granted scopes holds ${scope}`,
                other: `${request} was refused for want of ${meaning.required.join(', ') || 'a scope'}`,
            };
            const said = contradiction ? { contradiction } : {};
            if (lacking)
                return { ...settled, ...said, outcome: 'missing', missing: [scope] };
            return { ...settled, ...said, outcome: held ? 'verified' : 'unverifiable' };
        }
        case 'access-denied':
            if (!held && !(0,_evidence_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .isAttributed */ .Zy)(exchange, about.evidence.exchanges))
                return { ...settled, outcome: 'unknown' };
            return { ...settled, outcome: 'denied', refusal: meaning };
        case 'mechanism-refused':
            return { ...settled, outcome: 'denied', refusal: meaning };
        case 'unauthorized':
            return settleUnauthorized(settled, meaning);
        case 'not-found':
            if (isParentVisible(exchange, about))
                return { ...settled, outcome: 'denied', refusal: meaning, feature: true };
            return isDeclaredHidden(exchange, about)
                ? { ...settled, outcome: 'unknown' }
                : held
                    ? byHeader('verified')
                    : { ...settled, outcome: 'unverifiable' };
        case 'removed':
        case 'wrong-base':
            // The endpoint was this tool's choice, not the job's: without it the list alone decides.
            if (exchange === header)
                return { ...settled, outcome: 'unknown' };
            return held ? byHeader('verified') : { ...settled, outcome: 'unverifiable' };
        default:
            return { ...settled, outcome: 'unknown' };
    }
}
function settleOperation(required, about) {
    const subject = required.text;
    const needs = required.needs[about.standing.vocabulary];
    const lacking = (0,_evidence_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .isBarred */ .h_)(required, about.standing.kind)
        ? []
        : needs.filter((scope) => (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .isHeld */ .i7)(scope, about) === false);
    const endpoint = (0,_bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointForOperation */ .gN)(required.operation, required.values, about.evidence.resources);
    if (endpoint === undefined)
        return settleByScopes(subject, needs, (0,_evidence_requirements_js__WEBPACK_IMPORTED_MODULE_2__/* .placeIn */ .VV)(required.values, about.evidence.resources), about);
    const exchange = (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .exchangeAt */ .NS)(endpoint.path, about);
    const meaning = exchange && (0,_evidence_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .meaningIn */ .hV)(exchange);
    if (exchange === undefined) {
        const header = (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .recognitionOf */ .l8)(about);
        if (lacking.length === 0)
            return { subject, outcome: 'unknown' };
        return { subject, outcome: 'missing', missing: lacking, ...(header !== undefined && { exchange: header }) };
    }
    const settled = { subject, exchange };
    if (lacking.length > 0 && meaning?.is !== 'success')
        return { ...settled, outcome: 'missing', missing: lacking };
    switch (meaning?.is) {
        case 'success': {
            const known = lacking.length === 0 && about.standing.granted !== undefined && !(0,_evidence_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .isAnonymous */ .ok)(exchange);
            if (known || (0,_evidence_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .isAttributed */ .Zy)(exchange, about.evidence.exchanges))
                return { ...settled, outcome: 'verified' };
            return { ...settled, outcome: 'unknown' };
        }
        case 'scope-denied': {
            const missing = meaning.required.filter((scope) => (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .isHeld */ .i7)(scope, about) !== true);
            const contradiction = {
                one: `The list of granted scopes holds ${needs.join(', ') || 'all that is needed'}`,
                other: `${(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .requestOf */ .fo)(exchange, about)} was refused for want of ${meaning.required.join(', ') || 'a scope'}`,
            };
            const said = about.standing.evidence === 'header' ? { contradiction } : {};
            return { ...settled, ...said, outcome: 'missing', missing: missing.length > 0 ? missing : needs };
        }
        case 'unauthorized':
            return settleUnauthorized(settled, meaning);
        case 'mechanism-refused':
        case 'access-denied':
        case 'removed':
            return { ...settled, outcome: 'denied', refusal: meaning };
        case 'not-found':
            if (isDeclaredHidden(exchange, about))
                return { ...settled, outcome: 'unknown' };
            return {
                ...settled,
                outcome: 'denied',
                refusal: meaning,
                ...(isParentVisible(exchange, about) && { feature: true }),
            };
        default:
            return { ...settled, outcome: 'unknown' };
    }
}
/**
 * A 401 for a token that is alive elsewhere. Its one specific text ends in "or not supported for this endpoint", and that
 * is then what is left of it; any other says nothing.
 */
function settleUnauthorized(settled, meaning) {
    if (meaning.reason !== 'token-invalid')
        return { ...settled, outcome: 'unknown' };
    return { ...settled, outcome: 'denied', refusal: meaning };
}
/** An operation that cannot be tried without harm is as settled as the scopes it needs. */
function settleByScopes(subject, needs, place, about) {
    const parts = needs.map((scope) => settleScope(scope, place, about));
    const missing = parts.flatMap((part) => part.missing ?? []);
    const worst = parts.find(({ outcome }) => outcome === 'missing') ??
        parts.find(({ outcome }) => outcome === 'denied') ??
        parts.find(({ outcome }) => outcome === 'unknown') ??
        parts.find(({ outcome }) => outcome === 'unverifiable') ??
        parts.at(-1);
    if (worst === undefined)
        return { subject, outcome: 'unverifiable' };
    return { ...worst, subject, ...(missing.length > 0 && { missing }) };
}
/** The ref advertisement; the one for pushing is proof only together with the scope, since nothing was pushed. */
function settleGit(about) {
    const { declaration, requirements, standing } = about;
    const endpoint = (0,_evidence_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .gitEndpoint */ .SL)(declaration);
    if (endpoint === undefined || declaration.git === 'none')
        return [];
    const subject = `git ${declaration.git} of ${declaration.workspace?.name}/${declaration.repository?.name}`;
    const needs = requirements.scopes
        .filter(({ vocabulary }) => vocabulary === undefined)
        .flatMap((scope) => scope.needs[standing.vocabulary]);
    const missing = needs.filter((scope) => (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .isHeld */ .i7)(scope, about) === false);
    const header = (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .recognitionOf */ .l8)(about);
    if (missing.length > 0)
        return [{ subject, outcome: 'missing', missing, ...(header && { exchange: header }) }];
    const exchange = (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .exchangeAt */ .NS)(endpoint.path, about);
    const meaning = exchange && (0,_evidence_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .meaningIn */ .hV)(exchange);
    if (exchange === undefined || meaning === undefined)
        return [{ subject, outcome: 'unknown', ...(exchange && { exchange }) }];
    if (meaning.is === 'git-refused')
        return [{ subject, outcome: 'denied', exchange, refusal: meaning }];
    if (meaning.is !== 'advertised')
        return [{ subject, outcome: 'unknown', exchange }];
    const isProof = declaration.git === 'push' ? standing.granted !== undefined : standing.life === 'alive';
    return [{ subject, outcome: isProof ? 'verified' : 'unverifiable', exchange }];
}
/** A resource that the user wrote must be visible by some declared scope. */
function settleResources(about) {
    const { workspace, repository, project } = about.declaration;
    if (workspace === undefined)
        return [];
    const place = { workspace: workspace.name };
    const settled = [];
    if (workspace.declared) {
        settled.push(settleResource(`workspace ${workspace.name}`, (0,_bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .basePathsOf */ .FO)('workspace', place), about));
    }
    if (project?.declared) {
        const paths = (0,_bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .basePathsOf */ .FO)('project', { ...place, project: project.name });
        settled.push(settleResource(`project ${project.name}`, paths, about));
    }
    if (repository?.declared) {
        const paths = (0,_bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .basePathsOf */ .FO)('repository', { ...place, repository: repository.name });
        settled.push(settleResource(`repository ${workspace.name}/${repository.name}`, paths, about));
    }
    return settled;
}
function settleResource(subject, bases, about) {
    const inside = about.evidence.exchanges.filter(({ endpoint }) => bases.some((base) => (0,_evidence_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(endpoint.path, base)));
    const itself = inside.filter(({ endpoint }) => bases.some((base) => (0,_evidence_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(base, endpoint.path)));
    const answered = (is, among = inside) => among.find((exchange) => (0,_evidence_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .meaningIn */ .hV)(exchange)?.is === is);
    const attributed = inside.find((exchange) => (0,_evidence_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .meaningIn */ .hV)(exchange)?.is === 'success' && (0,_evidence_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .isAttributed */ .Zy)(exchange, about.evidence.exchanges));
    if (attributed !== undefined)
        return { subject, outcome: 'verified', exchange: attributed };
    // Below a workspace other resources can be hidden while the workspace itself is not.
    const hidden = answered('not-found', subject.startsWith('workspace') ? itself : inside);
    if (hidden !== undefined)
        return { subject, outcome: 'denied', exchange: hidden, refusal: { is: 'not-found' } };
    const denied = answered('access-denied', itself);
    const refusal = denied && (0,_evidence_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .meaningIn */ .hV)(denied);
    if (denied !== undefined && refusal !== undefined)
        return { subject, outcome: 'denied', exchange: denied, refusal };
    const refused = answered('scope-denied') ?? answered('mechanism-refused');
    if (refused !== undefined)
        return { subject, outcome: 'unverifiable', exchange: refused };
    const open = inside.at(-1);
    return open === undefined ? { subject, outcome: 'unverifiable' } : { subject, outcome: 'unknown', exchange: open };
}
/** Whether the repository, workspace or project that an endpoint lies in has shown itself. */
function isParentVisible({ endpoint }, { evidence }) {
    return evidence.exchanges.some((other) => other.endpoint.resource === endpoint.resource &&
        other.endpoint.path !== endpoint.path &&
        (0,_evidence_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(endpoint.path, other.endpoint.path) &&
        (0,_evidence_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .meaningIn */ .hV)(other)?.is === 'success');
}
/** Whether a 404 is already explained by a declared resource that does not show itself. */
function isDeclaredHidden(exchange, about) {
    return settleResources(about).some(({ refusal, exchange: hidden }) => refusal?.is === 'not-found' && hidden !== undefined && (0,_evidence_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(exchange.endpoint.path, hidden.endpoint.path));
}


/***/ }),

/***/ 426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ credentialFindings),
/* harmony export */   G2: () => (/* binding */ expiryFindings),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
/* harmony import */ var _credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(264);
/* harmony import */ var _declaration_days_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(687);
/* harmony import */ var _evidence_requirements_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(243);
/* harmony import */ var _evidence_standing_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(481);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(867);
/* harmony import */ var _words_token_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(588);






/** What the answers say about the credential as such: alive or dead, the right e-mail, seen at all. */
function credentialFindings(about) {
    const { standing } = about;
    if (standing.life === 'refused')
        return refusedFindings(about);
    if (standing.life === 'anonymous') {
        const recognition = (0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .recognitionOf */ .l8)(about);
        return recognition === undefined ? [] : [about.find('request-anonymous', { by: (0,_case_js__WEBPACK_IMPORTED_MODULE_3__/* .requestOf */ .fo)(recognition, about) })];
    }
    return standing.life === 'alive' ? identityFindings(about) : [];
}
/** 401 by every scheme that could be tried: one text covers many causes, so what is known ranks them. */
function refusedFindings(about) {
    const { secret, standing, requirements, evidence, now, find } = about;
    const scopes = (0,_evidence_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .neededScopes */ .NM)(requirements, standing.vocabulary);
    const reasons = evidence.exchanges.map((exchange) => {
        const meaning = (0,_evidence_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .meaningIn */ .hV)(exchange);
        return meaning?.is === 'unauthorized' ? meaning.reason : undefined;
    });
    if (reasons.includes('no-scopes'))
        return [find('token-without-scopes', { scopes })];
    if (reasons.includes('app-password')) {
        return [find('app-password-removed', { scopes: (0,_evidence_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .neededScopes */ .NM)(requirements, 'granular') })];
    }
    const end = endOf(about);
    const isEmailTried = evidence.exchanges.some(({ scheme }) => scheme === 'basic');
    const damaged = secret.checksum === 'differs' || secret.checksum === 'absent'
        ? [find('token-damaged', { checksum: secret.checksum, clipped: secret.clipped })]
        : [];
    if (secret.expiresAt !== undefined && secret.expiresAt < now) {
        return [
            find('expired', { on: (0,_declaration_days_js__WEBPACK_IMPORTED_MODULE_5__/* .dayOf */ .kb)(secret.expiresAt), byItself: true, kind: standing.kind, scopes, isEmailTried }),
        ];
    }
    if (end !== undefined && end.daysLeft < 0) {
        return [find('expired', { on: end.on, byItself: false, kind: standing.kind, scopes, isEmailTried }), ...damaged];
    }
    if (standing.kind === 'api-token' && secret.email === undefined) {
        return [find('email-missing', { accepted: false }, 'fail'), ...damaged];
    }
    const tried = evidence.exchanges
        .filter((_, index) => reasons[index] !== undefined)
        .map(({ scheme }) => (0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfScheme */ .iE)(scheme));
    const first = [
        ...(evidence.exchanges.some(_evidence_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .isAnonymous */ .ok) ? [_words_token_js__WEBPACK_IMPORTED_MODULE_4__/* .proxyStep */ .L] : []),
        ...(damaged.length > 0 ? ['Copy the whole token again: its checksum does not fit.'] : []),
    ];
    const facts = { kind: standing.kind, tried, ...candidates(about), scopes, first };
    return [find('token-rejected', facts), ...damaged];
}
/** What a refusal can come from, the likeliest first, and what is known not to be the reason. */
function candidates(about) {
    const { secret, standing, evidence } = about;
    const end = endOf(about);
    const likely = [];
    const ruledOut = [];
    if (evidence.exchanges.some(_evidence_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .isAnonymous */ .ok))
        likely.push('a proxy removed the Authorization header');
    if (secret.checksum === 'fits')
        ruledOut.push('a damaged copy, as far as its checksum tells');
    else if (secret.checksum !== undefined)
        likely.push('the copy is damaged');
    if (end === undefined)
        likely.push('it has expired');
    else
        ruledOut.push(`expiry, if the declared last day ${end.on} is right`);
    likely.push('it was revoked');
    if ((0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccessToken */ .eo)(standing.kind)) {
        likely.push('its repository, project or workspace was deleted or moved');
        likely.push("it is an organisation's admin API key, which looks the same");
        ruledOut.push('the e-mail, since access tokens have none');
    }
    else if (standing.kind === 'oauth-token') {
        ruledOut.push('the e-mail, since OAuth tokens have none');
    }
    else if (secret.email === undefined) {
        likely.push('it is an API token, which is sent with the e-mail of its owner');
    }
    else {
        likely.push('it was made without scopes or for another Atlassian app, though Bitbucket mostly says so when the e-mail is right');
        const isBearerAnswered = evidence.exchanges.some((one) => one.scheme === 'bearer' && (0,_evidence_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .meaningIn */ .hV)(one)?.is === 'unauthorized');
        likely.push(isBearerAnswered
            ? 'the e-mail alone is wrong, should Bitbucket not take this token as Bearer'
            : "the e-mail is not its owner's, which the request as Bearer could not settle");
    }
    return { likely, ruledOut };
}
/** The token is alive; is it sent the right way? */
function identityFindings({ evidence, secret, standing, find }) {
    const first = evidence.exchanges[0];
    const refusedAsBasic = first?.scheme === 'basic' && (0,_evidence_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .meaningIn */ .hV)(first)?.is === 'unauthorized';
    if (refusedAsBasic) {
        const bearerOnly = (0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccessToken */ .eo)(standing.kind) || standing.kind === 'oauth-token';
        return [bearerOnly ? find('scheme-refused', { kind: standing.kind }) : find('identity-mismatch', {})];
    }
    if (standing.kind === 'api-token' && secret.email === undefined) {
        return [find('email-missing', { accepted: true }, 'warn')];
    }
    return [];
}
/** The end of a token: as declared, else as the token itself says. */
function endOf({ declaration, secret, now }) {
    const on = declaration.expiresOn ?? (secret.expiresAt && (0,_declaration_days_js__WEBPACK_IMPORTED_MODULE_5__/* .dayOf */ .kb)(secret.expiresAt));
    if (on === undefined)
        return undefined;
    return { on, daysLeft: (0,_declaration_days_js__WEBPACK_IMPORTED_MODULE_5__/* .daysUntil */ .AQ)(on, now), source: declaration.expiresOn === undefined ? 'token' : 'declared' };
}
/** What there is to say about the end of a token that Bitbucket did not refuse. */
function expiryFindings(about) {
    const { declaration, secret, now, find, requirements, standing } = about;
    const end = endOf(about);
    if (end === undefined || standing?.life === 'refused')
        return [];
    const byItself = end.source === 'token';
    const isPast = byItself ? secret.expiresAt !== undefined && secret.expiresAt < now : end.daysLeft < 0;
    const kind = standing?.kind ?? secret.kind;
    const scopes = (0,_evidence_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .neededScopes */ .NM)(requirements, standing?.vocabulary ?? 'granular');
    if (isPast && standing?.life === 'alive')
        return [find('expiry-contradicted', { on: end.on, byItself })];
    if (isPast)
        return byItself ? [find('expired', { on: end.on, byItself, kind, scopes, isEmailTried: false })] : [];
    // An OAuth token that lives for an hour by design is no news.
    if (byItself && secret.shortLived)
        return [];
    const facts = { on: end.on, daysLeft: end.daysLeft, kind, scopes };
    if (end.daysLeft < declaration.failDays)
        return [find('expires-soon', facts, 'fail')];
    return end.daysLeft < declaration.warnDays ? [find('expires-soon', facts)] : [];
}


/***/ }),

/***/ 100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ scopesNotForKind),
/* harmony export */   uD: () => (/* binding */ secretFindingsOf),
/* harmony export */   uK: () => (/* binding */ declarationFindingsOf)
/* harmony export */ });
/* harmony import */ var _bitbucket_operations_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(147);
/* harmony import */ var _bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(148);
/* harmony import */ var _credential_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(264);
/* harmony import */ var _evidence_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(52);
/* harmony import */ var _evidence_requirements_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(243);
/* harmony import */ var _words_speech_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(279);






/** What can be said about the declaration for a kind of credential, granted scopes included where they are known. */
function declarationFindingsOf(requirements, kind, granted, find) {
    const found = [];
    for (const flaw of requirements.flaws) {
        if (flaw.code === 'operation-malformed') {
            found.push(find('option-invalid', { option: 'operations', problem: `holds ${(0,_words_speech_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(flaw.text)}: ${flaw.fault}` }));
        }
        else if (flaw.code === 'scope-unrecognised' || flaw.code === 'scope-retired') {
            found.push(find(flaw.code, flaw));
        }
        else if (flaw.code === 'operation-unrecognised') {
            const facts = { text: flaw.text, nearest: flaw.nearest.map(nameOf), date: _bitbucket_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogueDate */ .M4 };
            found.push(find(flaw.code, facts, flaw.nearest.length > 0 ? 'fail' : 'unknown'));
        }
        else {
            const { since = '', change, replacement = [] } = flaw.operation;
            found.push(find(flaw.code, { text: flaw.text, since, replacement, ...(change !== undefined && { change }) }));
        }
    }
    return [...found, ...operationFindings(requirements, kind, find), ...kindFindings(requirements, kind, granted, find)];
}
function nameOf({ method, path }) {
    return `${method} ${path}`;
}
function operationFindings({ operations }, kind, find) {
    return operations.flatMap(({ text, operation }) => {
        const { state, since, until, replacement = [] } = operation;
        const facts = { text, replacement, ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
        const listed = listedKinds(operation);
        return [
            ...(state === 'deprecated' ? [find('operation-deprecated', facts)] : []),
            ...(isListedFor(operation, kind) ? [] : [find('operation-needs-other-credential', { text, kind, listed })]),
        ];
    });
}
function isListedFor(operation, kind) {
    if (kind === 'api-token')
        return operation.apiToken;
    return !((0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .isAccessToken */ .eo)(kind) && operation.barredToAccessTokens);
}
function listedKinds({ apiToken, barredToAccessTokens, legacy }) {
    if (apiToken)
        return 'API tokens and OAuth tokens';
    if (legacy.length === 0)
        return '';
    return barredToAccessTokens ? 'OAuth tokens' : 'access tokens and OAuth tokens';
}
/** What an access token can never hold; a scope that the header lists all the same is not complained about. */
function kindFindings(requirements, kind, granted, find) {
    const scopes = scopesNotForKind(requirements, kind, granted);
    if (scopes.length === 0)
        return [];
    return [find('scope-not-for-kind', { scopes, kind, holder: 'an API token or an OAuth token' })];
}
/** The declared scopes that this kind of token can never be given, in its own vocabulary where there is a counterpart. */
function scopesNotForKind(requirements, kind, granted) {
    if (!(0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .isAccessToken */ .eo)(kind))
        return [];
    const held = (0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .expand */ .fT)(granted ?? []);
    const foreign = requirements.scopes.filter(({ needs }) => needs.legacy.length === 0).map(({ text }) => text);
    const operations = requirements.operations.filter((operation) => !(0,_evidence_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .isBarred */ .h_)(operation, kind));
    const barred = (0,_evidence_requirements_js__WEBPACK_IMPORTED_MODULE_4__/* .neededScopes */ .NM)({ ...requirements, operations }, 'legacy').filter((scope) => !(0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .canHold */ .gR)(kind, scope));
    return [...foreign, ...barred].filter((scope) => !held.has(scope));
}
/** What can be said about the secret and the e-mail without asking anybody. */
function secretFindingsOf(secret, requirements, find) {
    return secret.flaws.map((flaw) => {
        switch (flaw.code) {
            case 'token-stray-characters':
                return find(flaw.code, flaw, flaw.trimmed ? 'warn' : 'fail');
            case 'app-password-removed':
                return find(flaw.code, { scopes: (0,_evidence_requirements_js__WEBPACK_IMPORTED_MODULE_4__/* .neededScopes */ .NM)(requirements, 'granular') });
            case 'token-missing':
            case 'email-malformed':
            case 'email-unneeded':
                return find(flaw.code, {});
            default:
                return find(flaw.code, flaw);
        }
    });
}


/***/ }),

/***/ 449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ep: () => (/* binding */ conclude),
  bQ: () => (/* binding */ concludeOffline),
  Vj: () => (/* binding */ verdictOf)
});

// EXTERNAL MODULE: ./build/src/evidence/requirements.js
var evidence_requirements = __nccwpck_require__(243);
// EXTERNAL MODULE: ./build/src/evidence/standing.js + 2 modules
var evidence_standing = __nccwpck_require__(481);
// EXTERNAL MODULE: ./build/src/diagnosis/answered.js
var answered = __nccwpck_require__(960);
// EXTERNAL MODULE: ./build/src/diagnosis/case.js
var diagnosis_case = __nccwpck_require__(867);
// EXTERNAL MODULE: ./build/src/diagnosis/checks.js
var checks = __nccwpck_require__(298);
// EXTERNAL MODULE: ./build/src/diagnosis/credential.js
var credential = __nccwpck_require__(426);
// EXTERNAL MODULE: ./build/src/bitbucket/authorization.js
var authorization = __nccwpck_require__(106);
// EXTERNAL MODULE: ./build/src/bitbucket/endpoints.js
var endpoints = __nccwpck_require__(81);
// EXTERNAL MODULE: ./build/src/bitbucket/scopes.js + 2 modules
var scopes = __nccwpck_require__(148);
// EXTERNAL MODULE: ./build/src/credential/kinds.js
var kinds = __nccwpck_require__(264);
// EXTERNAL MODULE: ./build/src/diagnosis/words/speech.js
var speech = __nccwpck_require__(279);
;// CONCATENATED MODULE: ./build/src/diagnosis/notes.js








/** Plain sentences about what was done on the way, beside the findings. Pure. */
function notesOf(about, { resources, scopes, operations, git }) {
    return [
        ...translationNotes(about, about.standing.vocabulary),
        ...evidenceNotes(about),
        ...gitNotes(git, about),
        ...curlNotes([...resources, ...scopes, ...operations, ...git], about),
    ];
}
/** The same where nothing was sent. @param isPlan then the scopes to tick are said too */
function offlineNotes(about, vocabulary, isPlan) {
    const needed = (0,evidence_requirements/* neededScopes */.NM)(about.requirements, vocabulary);
    const tick = `Scopes that the token needs, and no more: ${(0,speech/* labelled */.wW)(needed)}.`;
    return [...translationNotes(about, vocabulary), ...(isPlan && needed.length > 0 ? [tick] : [])];
}
/** Scopes declared in the other spelling than the token's, with what was required in their place. */
function translationNotes({ requirements }, vocabulary) {
    return requirements.scopes
        .filter((scope) => scope.vocabulary !== undefined && scope.vocabulary !== vocabulary)
        .filter((scope) => scope.needs[vocabulary].length > 0)
        .map(({ text, needs }) => `${text} was read as ${(0,speech/* list */.p_)(needs[vocabulary])}, which this kind of token calls it.`);
}
/** The user name for git, once it has proved to work. */
function gitNotes([git], about) {
    if (git?.outcome !== 'verified')
        return [];
    const user = (0,authorization/* gitUser */.e2)(about.standing.kind, about.secret.email !== undefined);
    return [`For git the user name is ${user}: ${(0,diagnosis_case/* gitLine */.JG)(about)}`];
}
/** The request that did not come out well, as a command that shows its answer to whoever runs it. */
function curlNotes(settled, about) {
    const open = settled.find(({ outcome, exchange }) => outcome !== 'verified' && exchange !== undefined)?.exchange;
    // Refused, the first request tells most: Basic is answered in more specific words than Bearer.
    const exchange = about.standing.life === 'alive' ? open : about.evidence.exchanges[0];
    const isSuccess = exchange?.result.outcome === 'answer' && exchange.result.status < 300;
    return exchange === undefined || isSuccess ? [] : [`To see the answer yourself: ${(0,diagnosis_case/* curlLine */.R8)(exchange, about)}`];
}
/** What the verdict rests on where it is not plain, and what a run with nothing declared learned. */
function evidenceNotes(about) {
    const { standing, requirements, evidence, secret } = about;
    const notes = [];
    const granted = standing.granted ?? [];
    const untried = (0,evidence_requirements/* neededScopes */.NM)(requirements, standing.vocabulary).filter((scope) => (0,diagnosis_case/* isHeld */.i7)(scope, about) && (0,endpoints/* endpointForScope */.tS)(scope, evidence.resources) === undefined);
    if (untried.length > 0) {
        notes.push(`Judged by the list of granted scopes alone, since no harmless request tries them: ${(0,speech/* list */.p_)(untried)}.`);
    }
    const unheard = granted.filter((scope) => (0,scopes/* findScope */.sC)(scope) === undefined);
    if (unheard.length > 0)
        notes.push(`Granted, but not known to this version: ${(0,speech/* list */.p_)(unheard)}.`);
    if (standing.kind !== secret.kind && standing.life === 'alive') {
        notes.push(`Bitbucket names the token ${(0,kinds/* aKind */.SL)(standing.kind)}.`);
    }
    if ((0,evidence_requirements/* isNothingDeclared */.e_)(requirements) && requirements.flaws.length === 0 && granted.length > 0) {
        notes.push(`It may: ${granted.map((scope) => `${(0,scopes/* labelOf */.Wy)(scope)} (${scope})`).join(', ')}.`);
    }
    const read = new Set(evidence.exchanges.filter((one) => (0,evidence_standing/* meaningIn */.hV)(one)?.is === 'success').map((one) => one.endpoint));
    if (standing.life === 'alive' && standing.evidence === 'denial' && read.size === 0) {
        notes.push('The granted scopes are those that Bitbucket listed when it refused a request that the job does not need.');
    }
    return notes;
}

;// CONCATENATED MODULE: ./build/src/diagnosis/verdict.js







/** The gravest of the findings. */
function verdictOf(findings) {
    for (const verdict of ['fail', 'unknown', 'warn']) {
        if (findings.some(({ severity }) => severity === verdict))
            return verdict;
    }
    return 'pass';
}
/** The record of a token that was not asked about: a flaw was seen before, or only a plan was wanted. */
function concludeOffline(about, vocabulary, findings, planned) {
    const expiry = (0,credential/* endOf */.pJ)(about);
    return {
        name: 'token',
        verdict: verdictOf(findings),
        credential: { kind: about.secret.kind },
        scopes: { required: (0,evidence_requirements/* neededScopes */.NM)(about.requirements, vocabulary), missing: [], excess: [], evidence: 'none' },
        checks: [],
        ...(expiry !== undefined && { expiry }),
        findings,
        notes: offlineNotes(about, vocabulary, planned !== undefined),
        ...(planned !== undefined && { planned }),
        requests: 0,
    };
}
/** Evidence and findings -> the record that every report is made from. Pure. */
function conclude(about, findings) {
    const { standing, requirements, evidence } = about;
    const settlement = (0,checks/* settle */.G)(about);
    const { resources, scopes, operations, git } = settlement;
    const expiry = (0,credential/* endOf */.pJ)(about);
    return {
        name: 'token',
        verdict: verdictOf(findings),
        credential: {
            kind: standing.kind,
            scheme: standing.scheme,
            ...(standing.account !== undefined && { account: standing.account }),
        },
        scopes: {
            required: (0,evidence_requirements/* neededScopes */.NM)(requirements, standing.vocabulary),
            ...(standing.granted !== undefined && { granted: standing.granted }),
            missing: (0,answered/* missingScopes */["if"])([...scopes, ...operations, ...git]),
            excess: (0,answered/* excessScopes */.xL)(about),
            evidence: standing.evidence,
        },
        checks: [
            credentialCheck(about),
            ...resources.map((one) => (0,checks/* checkOf */.E)(one, about)),
            ...scopes.map((one) => (0,checks/* checkOf */.E)(one, about, 'scope')),
            ...operations.map((one) => (0,checks/* checkOf */.E)(one, about, 'operation')),
            ...git.map((one) => (0,checks/* checkOf */.E)(one, about)),
        ],
        ...(expiry !== undefined && { expiry }),
        findings,
        notes: notesOf(about, settlement),
        requests: evidence.sent,
    };
}
/** The first line of every report: whether the credential was recognised at all. */
function credentialCheck(about) {
    const outcomes = { alive: 'verified', refused: 'denied', anonymous: 'denied', unproven: 'unknown' };
    const { life } = about.standing;
    const refused = about.evidence.exchanges.findLast((one) => (0,evidence_standing/* meaningIn */.hV)(one)?.is === 'unauthorized');
    const exchange = life === 'refused' ? refused : (0,diagnosis_case/* recognitionOf */.l8)(about);
    return (0,checks/* checkOf */.E)({ subject: 'credential', outcome: outcomes[life], ...(exchange && { exchange }) }, about);
}


/***/ }),

/***/ 279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ secretPlace),
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   wW: () => (/* binding */ labelled),
/* harmony export */   yx: () => (/* binding */ renewalSteps)
/* harmony export */ });
/* harmony import */ var _bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(148);
/* harmony import */ var _credential_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(264);


/** Fixes the type of a row's facts. */
function row(entry) {
    return entry;
}
/** `a, b and c`. */
function list(items, last = 'and') {
    if (items.length < 2)
        return items.join('');
    return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}
/** `1 scope`, `2 scopes`. */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** A text of the user's in quotes, without what looks like a token, and cut to a readable length. */
function quoted(text) {
    const clean = (0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTokens */ .N_)(text);
    return `"${clean.length > 100 ? `${clean.slice(0, 97)}...` : clean}"`;
}
/** A text of the server's in quotes; it is no place for a link. */
function said(text) {
    return quoted(text.replace(/https?:\/\/|www\./gi, ''));
}
/** Scopes with their labels: `Repositories: Read (read:repository:bitbucket)`. */
function labelled(scopes) {
    return list(scopes.map((scope) => ((0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(scope) === scope ? scope : `${(0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(scope)} (${scope})`)));
}
/** An option in a sentence: `the input "email"`, `the variable EMAIL`, `--email`. */
function written(name, say) {
    if (say.host === 'action')
        return `the input "${say.option(name)}"`;
    return say.host === 'pipe' ? `the variable ${say.option(name)}` : say.option(name);
}
/** Where the secret is kept on this host. */
function secretPlace(say) {
    if (say.host === 'action')
        return 'the GitHub secret that fills the input "token"';
    if (say.host === 'pipe')
        return 'the secured Bitbucket variable that fills TOKEN';
    return 'the variable TOKEN_PREFLIGHT_TOKEN';
}
const tokenPage = 'https://id.atlassian.com/manage-profile/security/api-tokens';
/** The steps to a new token of a kind. https://support.atlassian.com/bitbucket-cloud/docs/create-an-api-token */
function renewalSteps(kind, scopes, say) {
    const store = `Put the new token into ${secretPlace(say)}.`;
    if (kind === 'oauth-token') {
        return [
            'Open the workspace settings, "OAuth consumers", and edit the consumer.',
            ...(scopes.length > 0 ? [`Tick these permissions: ${labelled(scopes)}.`] : []),
            'Fetch a new access token from it: they live for an hour.',
            store,
        ];
    }
    if ((0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccessToken */ .eo)(kind)) {
        return [
            `Open the settings of the ${ownerOf(kind)}, then "Access tokens", and create a new access token.`,
            ...(scopes.length > 0 ? [`Tick these scopes: ${labelled(scopes)}.`] : []),
            store,
        ];
    }
    return [
        `Sign in as the token's owner, open ${tokenPage} and select "Create API token with scopes".`,
        'Give it a name and an expiry date, and select "Bitbucket" as the app.',
        ...(scopes.length > 0 ? [`Tick these scopes: ${labelled(scopes)}.`] : ['Tick the scopes that the job needs.']),
        store,
        `Note its last day in ${written('expires-on', say)}: Bitbucket tells it to nobody else.`,
    ];
}
/** What an access token of a kind belongs to. */
function ownerOf(kind) {
    if (kind === 'project-access-token')
        return 'project';
    if (kind === 'workspace-access-token')
        return 'workspace';
    return kind === 'repository-access-token' ? 'repository' : 'repository, project or workspace that it belongs to';
}


/***/ }),

/***/ 588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ tokenFindings),
/* harmony export */   L: () => (/* binding */ proxyStep)
/* harmony export */ });
/* harmony import */ var _credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(264);
/* harmony import */ var _speech_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(279);


/** `(1) a, (2) b`: causes that hold commas stay apart. */
function enumerated(items) {
    if (items.length === 1)
        return items.join('');
    return items.map((item, index) => `(${index + 1}) ${item}`).join(', ');
}
/** Where the token may have been lost on the way. */
const proxyStep = 'Check whether a proxy between here and Bitbucket removes the Authorization header.';
/** What settles which of the causes it is, before anything is replaced. */
function tellingApart(kind, isEmailTried, say) {
    if (kind === 'oauth-token')
        return [];
    if ((0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccessToken */ .eo)(kind)) {
        return [`Look it up in the settings of the ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(kind)}, "Access tokens": is it listed and not expired?`];
    }
    return [
        'Look it up on https://id.atlassian.com/manage-profile/security/api-tokens: is it listed and not expired?',
        ...(isEmailTried ? [`Check that ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .Mp)('email', say)} is the e-mail of the account that created it.`] : []),
    ];
}
/** What Bitbucket answered about the token. */
const tokenFindings = {
    'token-rejected': (0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)({
        severity: 'fail',
        when: 'Bitbucket answered 401 by every scheme that is legal for this kind of token.',
        example: {
            kind: 'api-token',
            tried: ['Basic with the e-mail', 'Bearer'],
            likely: ['it has expired', 'it was revoked'],
            ruledOut: ['a damaged copy, as far as its checksum tells'],
            scopes: ['read:repository:bitbucket'],
            first: [],
        },
        words: ({ kind, tried, likely, ruledOut, scopes, first }, say) => ({
            subject: say.option('token'),
            title: 'Bitbucket does not accept the token',
            cause: `Bitbucket refused the ${(0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfKind */ .lI)(kind)} (401), sent as ${tried.join(', then as ')}. The possible causes, the likeliest first: ${enumerated(likely)}.${ruledOut.length > 0 ? ` Ruled out: ${enumerated(ruledOut)}.` : ''}`,
            remedy: [
                ...first,
                ...tellingApart(kind, tried.includes((0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfScheme */ .iE)('basic')), say),
                ...(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .renewalSteps */ .yx)(kind, scopes, say),
            ],
        }),
    }),
    'token-without-scopes': (0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)({
        severity: 'fail',
        when: 'Bitbucket answered 401 and said that the token has no Bitbucket scopes.',
        example: { scopes: ['read:repository:bitbucket'] },
        words: ({ scopes }, say) => ({
            subject: say.option('token'),
            title: 'The API token has no Bitbucket scopes',
            cause: 'It was made with "Create API token", or for another Atlassian app. Bitbucket takes only tokens made with "Create API token with scopes" for the app Bitbucket.',
            remedy: (0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .renewalSteps */ .yx)('api-token', scopes, say),
        }),
    }),
    'identity-mismatch': (0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)({
        severity: 'fail',
        when: 'Basic with the e-mail was refused, and the same token was accepted as Bearer.',
        example: {},
        words: (_, say) => ({
            subject: say.option('email'),
            title: 'The e-mail does not belong to the owner of the token',
            cause: 'The token is alive: Bitbucket accepted it as Bearer. With the given e-mail, as Basic, it was refused (401).',
            remedy: [
                'Sign in as the person or bot that created the token and look up its e-mail on https://id.atlassian.com/manage-profile/email.',
                `Set ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .Mp)('email', say)} to it.`,
            ],
        }),
    }),
    'scheme-refused': (0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)({
        severity: 'warn',
        when: 'A token whose shape does not tell its kind was refused as Basic with the e-mail and accepted as Bearer, and Bitbucket says that it is an access or OAuth token.',
        example: { kind: 'oauth-token' },
        words: ({ kind }, say) => ({
            subject: say.option('email'),
            title: 'This kind of token is sent as Bearer, without an e-mail',
            cause: `Bitbucket names the token ${(0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .aKind */ .SL)(kind)}. It refused it as Basic with the e-mail and accepted it as Bearer.`,
            remedy: [
                `Drop ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .Mp)('email', say)}.`,
                'See that the tools of the job send it as "Authorization: Bearer" too.',
            ],
        }),
    }),
    'request-anonymous': (0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)({
        severity: 'fail',
        when: 'Bitbucket answered, and named the caller an unauthenticated one.',
        example: { by: 'GET /2.0/repositories/acme/handbook' },
        words: ({ by }, say) => ({
            subject: say.option('token'),
            title: 'Bitbucket did not see the token',
            cause: `It answered ${by} as to somebody without a credential: the token did not arrive or was ignored. A public resource answers everybody, so that proves nothing.`,
            remedy: [proxyStep, 'Copy the token again, and see that nothing but the token is stored.'],
        }),
    }),
    'scope-missing': (0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)({
        severity: 'fail',
        when: 'A declared scope, or one that a declared operation needs, is not granted. One finding names all of them.',
        example: {
            missing: ['write:repository:bitbucket', 'write:pullrequest:bitbucket'],
            required: ['read:repository:bitbucket', 'write:repository:bitbucket', 'write:pullrequest:bitbucket'],
            alsoGranted: [],
            kind: 'api-token',
            readHint: false,
        },
        words: ({ missing, required, alsoGranted, kind, readHint }, say) => ({
            subject: missing.join(', '),
            title: `The token lacks ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(missing.length, 'scope')} that the job needs`,
            cause: `Not granted: ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .labelled */ .wW)(missing)}.${readHint ? ' Scopes do not include each other: writing or administering does not give reading.' : ''} The scopes of ${kind === 'oauth-token' ? 'a token that was handed out' : (0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .aKind */ .SL)(kind)} cannot be changed, so a new one is needed with all of them.`,
            remedy: [
                ...(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .renewalSteps */ .yx)(kind, required, say),
                `The full list, ready to copy: ${required.join(' ')}`,
                ...(alsoGranted.length > 0
                    ? [`The present token also holds ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(alsoGranted)}. Tick those too if other jobs use it.`]
                    : []),
            ],
        }),
    }),
    'scope-unverified': (0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)({
        severity: 'unknown',
        when: 'There is no evidence either way about a declared scope.',
        example: {
            scopes: ['write:repository:bitbucket'],
            why: "Bitbucket's answer carried no list of scopes, and only writing would show it.",
        },
        words: ({ scopes, why }, say) => ({
            subject: scopes.join(', '),
            title: `${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(scopes.length, 'declared thing')} could not be verified`,
            cause: `Nothing shows whether the token may use ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .labelled */ .wW)(scopes)}. ${why}`,
            remedy: [
                'Check whether a proxy between here and Bitbucket removes the header X-OAuth-Scopes.',
                `Set ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .Mp)('repository', say)} or ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .Mp)('workspace', say)}, so that reading scopes can be tried there.`,
                `If the job may go on without proof, set ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .Mp)('on-unknown', say)} to warn.`,
            ],
        }),
    }),
    'scope-excess': (0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)({
        severity: 'warn',
        when: 'The token holds more scopes than declared. Given only if asked for, as a warning or a failure.',
        example: { excess: ['admin:repository:bitbucket'], required: ['read:repository:bitbucket'], kind: 'api-token' },
        words: ({ excess, required }) => ({
            subject: excess.join(', '),
            title: `The token holds ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(excess.length, 'scope')} beyond the declared ones`,
            cause: `Not declared, yet granted: ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .labelled */ .wW)(excess)}. Whoever gets hold of the token can use them.`,
            remedy: [
                required.length === 0
                    ? 'Replace it by a token without them.'
                    : `Replace it by a token with these alone: ${required.join(' ')}`,
                'Or declare them, if the job needs them.',
            ],
        }),
    }),
    'scope-contradiction': (0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)({
        severity: 'warn',
        when: 'The list of scopes in the header and the answer of an endpoint disagree.',
        example: {
            subject: 'read:pullrequest:bitbucket',
            one: 'The header lists read:pullrequest:bitbucket',
            other: 'GET /2.0/repositories/acme/web/pullrequests asks for another scope',
        },
        words: ({ subject, one, other }) => ({
            subject,
            title: 'Bitbucket contradicts itself about a scope',
            cause: `${one}, yet ${other}.`,
            remedy: ['Report both facts to Atlassian support, or to this project if the scope of the operation has changed.'],
        }),
    }),
    'access-denied': (0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)({
        severity: 'fail',
        when: 'Bitbucket answered 403 although the scope is there: the account, or the access token, lacks the permission.',
        example: {
            requests: ['GET /2.0/repositories/acme/web/hooks'],
            kind: 'api-token',
            permission: 'admin',
            message: 'Access denied. You must have write or admin access.',
        },
        words: ({ requests, kind, permission, message }) => ({
            subject: requests.join(', '),
            title: 'Bitbucket denies access: a permission is missing',
            cause: `Bitbucket refused ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(requests)} (403): ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(message)} A scope limits what a token may do; the permission is the ${(0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccessToken */ .eo)(kind) ? "token's own" : "account's own"} right on the repository, project or workspace, and both are needed.`,
            remedy: [
                (0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccessToken */ .eo)(kind)
                    ? 'Check that the access token belongs to this repository, project or workspace.'
                    : `Give the account that owns the token ${permission === undefined ? 'the permission it needs' : `${permission} permission`}: repository, project or workspace settings, "User access".`,
                'Run the check again. The token itself need not be replaced.',
            ],
        }),
    }),
    'resource-hidden': (0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)({
        severity: 'fail',
        when: 'A declared workspace, repository or project, or what a declared scope or operation reads in it, was answered with 404.',
        example: {
            resource: 'repository acme/wbe',
            kind: 'api-token',
            feature: false,
            by: 'GET /2.0/repositories/acme/wbe',
            isAlive: true,
        },
        words: ({ resource, kind, feature, by, isAlive }, say) => ({
            subject: resource,
            title: feature
                ? 'A feature that the job needs is not there'
                : `The ${resource.split(' ')[0]} cannot be seen with this token`,
            cause: feature
                ? `${by} was answered with 404, while the ${resource} itself is there. Most likely the feature is switched off in its settings, or what the path names is not there.`
                : `${by} was answered with 404. Either the name of the ${resource} is misspelt, or ${(0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccessToken */ .eo)(kind)
                    ? 'the access token belongs to another repository, project or workspace'
                    : 'the account that owns the token has no access to it'}${isAlive ? '' : ', or the token did not arrive: nothing in the answer shows that it was seen'}. Bitbucket gives the same answer for each.`,
            remedy: feature
                ? ['Switch the feature on in the settings, or drop what needs it from the declaration.']
                : [
                    `Compare the ${resource} with the address bar of the browser.`,
                    (0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccessToken */ .eo)(kind)
                        ? 'Check in whose settings the access token was created: it works there only.'
                        : 'Open it in a browser, signed in as the owner of the token; if it is not shown, ask an administrator for access.',
                    ...(resource.startsWith('repository')
                        ? [`Correct ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .Mp)('repository', say)} if it was renamed or moved.`]
                        : []),
                    ...(isAlive ? [] : [proxyStep]),
                ],
        }),
    }),
    'credential-kind-refused': (0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)({
        severity: 'fail',
        when: 'Bitbucket answered something declared with "not accessible by this authentication mechanism". The token is valid, but of the wrong kind.',
        example: { requests: ['GET /2.0/user'], kind: 'repository-access-token' },
        words: ({ requests, kind }) => ({
            subject: requests.join(', '),
            title: 'This kind of token is not accepted there',
            cause: `The token is valid, but Bitbucket does not take ${(0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .aKind */ .SL)(kind)} for ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(requests)}.`,
            remedy: [
                (0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccessToken */ .eo)(kind)
                    ? 'Use an API token of a user account: an access token is not a user.'
                    : 'Use another kind of credential for this operation.',
            ],
        }),
    }),
    'endpoint-removed': (0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)({
        severity: 'fail',
        when: 'Bitbucket answered a declared operation with 410 and a change number.',
        example: {
            requests: ['GET /2.0/workspaces'],
            change: 'CHANGE-2770',
            announcement: 'https://developer.atlassian.com/cloud/bitbucket/changelog#CHANGE-2770',
        },
        words: ({ requests, change, announcement }) => ({
            subject: requests.join(', '),
            title: `Bitbucket removed a declared operation (${change})`,
            cause: `Bitbucket answered ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(requests)} with 410: removed by ${change}. That is not a fault of the token.`,
            remedy: [
                `Read ${announcement ?? `the entry ${change} in https://developer.atlassian.com/cloud/bitbucket/changelog`} for what replaces it.`,
            ],
        }),
    }),
    'api-url-wrong': (0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)({
        severity: 'fail',
        when: 'Bitbucket answered 403 "Forbidden" without any detail, or 404 "There is no API hosted at this URL": the base of the API is wrong.',
        example: { url: 'https://api.bitbucket.org' },
        words: ({ url }, say) => ({
            subject: say.option('api-url'),
            title: 'There is no API at the given address',
            cause: `At ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(url)} Bitbucket hosts no REST API. The address of the API ends in /2.0.`,
            remedy: [`Drop ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .Mp)('api-url', say)}, or set it to https://api.bitbucket.org/2.0.`],
        }),
    }),
    expired: (0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)({
        severity: 'fail',
        when: 'The declared day is past and Bitbucket refuses the token, or the token itself says that it has ended.',
        example: {
            on: '2026-11-01',
            byItself: false,
            kind: 'api-token',
            scopes: ['read:repository:bitbucket'],
            isEmailTried: true,
        },
        words: ({ on, byItself, kind, scopes, isEmailTried }, say) => ({
            subject: say.option('token'),
            title: `The token expired on ${on}`,
            cause: byItself
                ? `The token itself says that it ended on ${on}.`
                : `The declared last day is ${on}, and Bitbucket refuses the token (401). Should that record be old, there is another reason, which the first steps find.`,
            remedy: [...(byItself ? [] : tellingApart(kind, isEmailTried, say)), ...(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .renewalSteps */ .yx)(kind, scopes, say)],
        }),
    }),
    'expires-soon': (0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)({
        severity: 'warn',
        when: 'Fewer days are left than `warn-days`; a failure when fewer are left than `fail-days`.',
        example: { on: '2026-12-01', daysLeft: 8, kind: 'api-token', scopes: ['read:repository:bitbucket'] },
        words: ({ on, daysLeft, kind, scopes }, say) => ({
            subject: say.option('token'),
            title: daysLeft === 0 ? 'The token expires today' : `The token expires in ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(daysLeft, 'day')}`,
            cause: `Its last day is ${on}. Bitbucket mails its owner alone, about a day ahead.`,
            remedy: (0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .renewalSteps */ .yx)(kind, scopes, say),
        }),
    }),
    'expiry-contradicted': (0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)({
        severity: 'warn',
        when: 'The token works after the day on which it should have ended.',
        example: { on: '2026-11-01', byItself: false },
        words: ({ on, byItself }, say) => ({
            subject: say.option('expires-on'),
            title: byItself
                ? 'The token works after the day on which it says that it ends'
                : 'The token works after its declared last day',
            cause: byItself
                ? `The token says that it ended on ${on}, and Bitbucket still accepts it. The clock of this machine may be wrong.`
                : `Bitbucket still accepts the token after ${on}, the day in ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .Mp)('expires-on', say)}: the record was not updated after a renewal.`,
            remedy: byItself
                ? ['Check the date and time of this machine.']
                : [`Look the expiry date up where the token was created, and set ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .Mp)('expires-on', say)} to it.`],
        }),
    }),
};


/***/ }),

/***/ 52:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ vocabularyOfKind),
/* harmony export */   FJ: () => (/* binding */ declaredVocabulary),
/* harmony export */   SL: () => (/* binding */ gitEndpoint),
/* harmony export */   _8: () => (/* binding */ planRequests),
/* harmony export */   h_: () => (/* binding */ isBarred),
/* harmony export */   t2: () => (/* binding */ probesFor)
/* harmony export */ });
/* harmony import */ var _bitbucket_authorization_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(106);
/* harmony import */ var _bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(81);
/* harmony import */ var _bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(148);
/* harmony import */ var _credential_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(264);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(243);





/** The fewest harmless questions that settle the declaration. Pure. */
function planRequests(declaration, requirements, secret) {
    const { resources } = requirements;
    const recognition = (0,_bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointForRepository */ .hT)(resources) ?? (0,_bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointForWorkspace */ .y)(resources) ?? (0,_bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointForUser */ .g3)();
    const vocabulary = vocabularyOfKind(secret.kind) ?? declaredVocabulary(requirements);
    const git = gitEndpoint(declaration);
    return {
        schemes: (0,_bitbucket_authorization_js__WEBPACK_IMPORTED_MODULE_0__/* .legalSchemes */ .AG)(secret.kind, secret.email !== undefined),
        recognition,
        probes: probesFor(requirements, resources, { kind: secret.kind, vocabulary }).filter(({ path }) => path !== recognition.path),
        ...(git !== undefined && { git }),
    };
}
/** The ref advertisement that the declaration asks for. */
function gitEndpoint({ git, workspace, repository }) {
    if (git === 'none' || workspace === undefined || repository === undefined)
        return undefined;
    return (0,_bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointForGit */ .BC)(git, { workspace: workspace.name, repository: repository.name });
}
/** Whether an operation refuses this kind of credential whatever its scopes: then only asking tells. */
function isBarred({ operation }, kind) {
    return operation.barredToAccessTokens && (0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .isAccessToken */ .eo)(kind);
}
/**
 * One request for each declared operation that can be asked harmlessly, and one for each other scope that has a
 * harmless endpoint; each once.
 * @param caller where the granted scopes are known, what is not granted is not asked about
 */
function probesFor(requirements, resources, { kind, vocabulary, granted }) {
    const held = granted && (0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .expand */ .fT)(granted);
    const mayHold = (scopes) => held === undefined || scopes.every((scope) => held.has(scope));
    const probes = new Map();
    const add = (endpoint) => endpoint && probes.set(endpoint.path, endpoint);
    const unasked = [];
    for (const required of requirements.operations) {
        const endpoint = (0,_bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointForOperation */ .gN)(required.operation, required.values, resources);
        if (endpoint === undefined)
            unasked.push(required);
        else if (isBarred(required, kind) || mayHold(required.needs[vocabulary]))
            add(endpoint);
    }
    const tryScopes = (scopes, place) => {
        for (const scope of scopes)
            if (mayHold([scope]))
                add((0,_bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointForScope */ .tS)(scope, place));
    };
    tryScopes((0,_requirements_js__WEBPACK_IMPORTED_MODULE_4__/* .neededScopes */ .NM)({ ...requirements, operations: [] }, vocabulary), resources);
    for (const required of unasked)
        tryScopes(required.needs[vocabulary], (0,_requirements_js__WEBPACK_IMPORTED_MODULE_4__/* .placeIn */ .VV)(required.values, resources));
    return [...probes.values()];
}
/** The vocabulary that a kind of credential speaks, where the kind decides it. */
function vocabularyOfKind(kind) {
    if (kind === 'api-token')
        return 'granular';
    return (0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .isAccessToken */ .eo)(kind) || kind === 'oauth-token' ? 'legacy' : undefined;
}
/** The vocabulary that most of the declared scopes are written in. */
function declaredVocabulary({ scopes }) {
    const legacy = scopes.filter(({ vocabulary }) => vocabulary === 'legacy').length;
    return legacy > scopes.length / 2 ? 'legacy' : 'granular';
}


/***/ }),

/***/ 243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ requirementsOf),
/* harmony export */   NM: () => (/* binding */ neededScopes),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   e_: () => (/* binding */ isNothingDeclared)
/* harmony export */ });
/* harmony import */ var _bitbucket_operations_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(147);
/* harmony import */ var _bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(148);


/** Looks up every declared scope and operation. Pure; never throws: what is not found becomes a flaw. */
function requirementsOf(declaration) {
    const flaws = [];
    const scopes = [];
    const operations = [];
    for (const text of new Set(declaration.scopes)) {
        const scope = (0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .findScope */ .sC)(text);
        if (scope === undefined)
            flaws.push({ code: 'scope-unrecognised', text, nearest: (0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestScopes */ .iQ)(text) });
        else if (scope.retired !== undefined)
            flaws.push({ code: 'scope-retired', text, known: scope.retired });
        else {
            const needs = { granular: (0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .translate */ .Tl)(scope, 'granular'), legacy: (0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .translate */ .Tl)(scope, 'legacy') };
            scopes.push({ text, vocabulary: scope.vocabulary, needs });
        }
    }
    scopes.push(...gitScopes(declaration.git));
    for (const text of new Set(declaration.operations)) {
        const wanted = (0,_bitbucket_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOperation */ .$$)(text, declaration.apiUrl);
        if ('fault' in wanted) {
            flaws.push({ code: 'operation-malformed', text, fault: wanted.fault });
            continue;
        }
        const plain = `${wanted.method} ${wanted.path}`;
        const found = (0,_bitbucket_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .findOperation */ .LC)(wanted);
        if (found === undefined) {
            flaws.push({ code: 'operation-unrecognised', text: plain, nearest: (0,_bitbucket_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestOperations */ .hV)(wanted) });
        }
        else if (found.operation.state === 'removed') {
            flaws.push({ code: 'operation-removed', text: plain, operation: found.operation });
        }
        else {
            const { granular, legacy } = found.operation;
            operations.push({ text: plain, ...found, needs: { granular, legacy } });
        }
    }
    return { scopes, operations, resources: resourcesOf(declaration, operations), flaws };
}
/** The scopes of everything that is required, each once, in one vocabulary. */
function neededScopes(requirements, vocabulary) {
    return [...new Set([...requirements.scopes, ...requirements.operations].flatMap(({ needs }) => needs[vocabulary]))];
}
/** Whether anything at all was declared that the token must be able to do. */
function isNothingDeclared({ scopes, operations }) {
    return scopes.length === 0 && operations.length === 0;
}
/** Pushing fetches too. https://support.atlassian.com/bitbucket-cloud/docs/api-token-permissions */
function gitScopes(access) {
    if (access === 'none')
        return [];
    const granular = ['read:repository:bitbucket', ...(access === 'push' ? ['write:repository:bitbucket'] : [])];
    const legacy = [access === 'push' ? 'repository:write' : 'repository'];
    return [{ text: `git ${access}`, needs: { granular, legacy } }];
}
/** The place that real names in an operation's path give, else the known one. */
function placeIn(values, known) {
    if (values.workspace === undefined)
        return known;
    return {
        workspace: values.workspace,
        ...(values.repo_slug !== undefined && { repository: values.repo_slug }),
        ...(values.project_key !== undefined && { project: values.project_key }),
    };
}
function resourcesOf(declaration, operations) {
    const { workspace, repository, project } = declaration;
    const named = operations.map(({ values }) => values).find((values) => values.workspace !== undefined);
    const isWritten = workspace?.declared || repository?.declared || project?.declared;
    if (workspace === undefined || (!isWritten && named !== undefined)) {
        return placeIn(named ?? {}, {});
    }
    return {
        workspace: workspace.name,
        ...(repository !== undefined && { repository: repository.name }),
        ...(project !== undefined && { project: project.name }),
    };
}


/***/ }),

/***/ 481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ok: () => (/* binding */ isAnonymous),
  Zy: () => (/* binding */ isAttributed),
  c0: () => (/* binding */ isTelling),
  UO: () => (/* binding */ isWithin),
  hV: () => (/* binding */ meaningIn),
  YP: () => (/* binding */ standingOf)
});

;// CONCATENATED MODULE: ./build/src/bitbucket/answer.js
/**
 * Header values seen, with their sources: https://support.atlassian.com/bitbucket-cloud/kb/how-to-fetch-the-scope-of-a-token-via-command-line/
 * `oauth1` (2019) and `apikey` (2021, app passwords) stand in older records.
 */
const kinds = {
    api_token: 'api-token',
    repo_access_token: 'repository-access-token',
    project_access_token: 'project-access-token',
    workspace_access_token: 'workspace-access-token',
    oauth: 'oauth-token',
    oauth1: 'oauth-token',
    oauth2: 'oauth-token',
    apikey: 'app-password',
};
/**
 * Who the answer says the caller was. A value that nobody has seen yet counts as recognised, kind unknown; a scope
 * header that is no list of scopes counts as absent: it is no ground to accuse a token.
 */
function recognitionIn({ headers }) {
    const type = headers['x-credential-type']?.trim().toLowerCase();
    const scopes = scopeList(headers['x-oauth-scopes']);
    return {
        ...(type && { kind: kindNamed(type) }),
        ...(scopes !== undefined && { granted: scopes }),
    };
}
function kindNamed(type) {
    const known = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
    return known ?? (/anonym|unauth/.test(type) ? 'anonymous' : 'unrecognised');
}
/** A list separated by commas or blanks, if every item has the shape of a scope. */
function scopeList(value) {
    const items = (value ?? '').split(/[,\s]+/).filter((item) => item !== '');
    if (items.length === 0 || items.length > 200 || !items.every(isScopeShaped))
        return undefined;
    return [...new Set(items)];
}
function isScopeShaped(item) {
    return typeof item === 'string' && /^[a-z][a-z0-9_-]{0,40}(?::[a-z][a-z0-9_-]{0,40}){0,3}$/i.test(item);
}
/** What an answer says, by its status and body. Pure; never throws; keeps nothing of a body that is not JSON. */
function meaningOf(answer) {
    const { status } = answer;
    if (status === 429)
        return rateLimited(answer);
    if (status >= 500)
        return { is: 'service-failing' };
    if (status === 401)
        return unauthorized(answer);
    const recognised = recognitionIn(answer);
    const json = jsonObject(answer);
    if (status >= 200 && status < 300)
        return json === undefined ? unreadable(answer) : success(json);
    if (status === 404) {
        if (errorOf(json).message !== '')
            return notFound(errorOf(json));
        // Some pages that are not found are HTML; only the headers then tell Bitbucket's from a proxy's.
        const known = recognised.granted !== undefined || (recognised.kind !== undefined && recognised.kind !== 'anonymous');
        if (known)
            return { is: 'not-found' };
        return json === undefined ? unreadable(answer) : { is: 'unexpected', empty: false };
    }
    if (status === 403)
        return json === undefined ? unreadable(answer) : forbidden(json);
    if (status === 410)
        return gone(json, answer);
    return { is: 'unexpected', empty: answer.text.trim() === '' };
}
function rateLimited({ headers }) {
    const retryAfter = /^[\w:, +-]{1,40}$/.exec(headers['retry-after'] ?? '')?.[0];
    return { is: 'rate-limited', ...(retryAfter !== undefined && { retryAfter }) };
}
/** Bitbucket's own 401 has a JSON error, or a plain or empty body; a page in HTML comes from something in between. */
function unauthorized(answer) {
    if (answer.body !== 'whole' || isHtml(answer))
        return unreadable(answer);
    const json = jsonObject(answer);
    const { message } = json === undefined ? { message: answer.text } : errorOf(json);
    // Somebody else's JSON: a gateway in between refuses in its own words.
    if (json !== undefined && message === '')
        return { is: 'unexpected', empty: false };
    // https://github.com/elastic/kibana/pull/288824
    if (/no bitbucket scopes/i.test(message))
        return { is: 'unauthorized', reason: 'no-scopes' };
    // https://bastabc.com/posts/fix-jenkins-bitbucket-401-app-password-deprecated/
    if (/app passwords are deprecated/i.test(message))
        return { is: 'unauthorized', reason: 'app-password' };
    if (/token is invalid, expired/i.test(message))
        return { is: 'unauthorized', reason: 'token-invalid' };
    return { is: 'unauthorized', reason: 'unspecific' };
}
function success(json) {
    const account = json.display_name;
    return {
        is: 'success',
        isPrivate: json.is_private === true,
        ...(typeof account === 'string' && account !== '' && { account: account.slice(0, 80) }),
    };
}
/** https://developer.atlassian.com/cloud/bitbucket/rest/intro/ gives the shape of an error, with the scope lists in its detail. */
function forbidden(json) {
    const { message, detail } = errorOf(json);
    if (typeof detail === 'object' && detail !== null && 'required' in detail) {
        const required = Array.isArray(detail.required) ? detail.required.filter(isScopeShaped) : [];
        const list = 'granted' in detail && Array.isArray(detail.granted) ? detail.granted : undefined;
        // A list with anything else than scopes in it is not the list that it should be.
        const granted = list?.every(isScopeShaped) ? [...new Set(list)] : undefined;
        return { is: 'scope-denied', required, ...(granted !== undefined && { granted }) };
    }
    if (/lack one or more required privilege scopes/i.test(message))
        return { is: 'scope-denied', required: [] };
    // https://support.atlassian.com/bitbucket-cloud/kb/this-api-is-not-accessible-by-this-authentication-mechanism/
    if (/not accessible by this authentication mechanism/i.test(message))
        return { is: 'mechanism-refused' };
    // The whole text for a path without /2.0. https://github.com/avivsinai/bitbucket-cli/issues/70
    if (message === 'Forbidden')
        return { is: 'wrong-base' };
    return message === '' ? { is: 'unexpected', empty: false } : { is: 'access-denied', message };
}
function notFound({ message, detail }) {
    return /no API hosted at this URL/i.test(`${message} ${detail}`) ? { is: 'wrong-base' } : { is: 'not-found' };
}
/** Only a body that names a change number says that something was removed: other 410 exist. https://github.com/ktrysmt/go-bitbucket/issues/357 */
function gone(json, answer) {
    const { message, data } = errorOf(json);
    const change = /\bCHANGE-\d{1,6}\b/.exec(message)?.[0];
    if (change === undefined)
        return { is: 'unexpected', empty: answer.text.trim() === '' };
    const url = typeof data === 'object' && data !== null && 'announcement_url' in data ? data.announcement_url : undefined;
    const ours = typeof url === 'string' && /^https:\/\/[\w.-]+\.atlassian\.com\/[\w./#?=&-]{0,200}$/.test(url);
    return { is: 'removed', change, ...(ours && { announcement: url }) };
}
/** The meaning of an answer that is none of the API's: what it looks like, never what it holds. */
function unreadable(answer) {
    const reasons = {
        whole: isHtml(answer) ? 'an HTML page' : 'not the JSON that the API gives',
        cut: 'cut off before its end',
        limit: 'larger than any answer that was asked for',
        encoded: 'compressed although that was not asked for',
    };
    return {
        is: 'unreadable',
        contentType: /^[\w.+/-]{1,80}/.exec(answer.headers['content-type'] ?? '')?.[0] ?? 'none',
        bytes: Buffer.byteLength(answer.text),
        why: reasons[answer.body],
    };
}
/** Whether an answer is a page for people. */
function isHtml({ headers, text }) {
    return /html/i.test(headers['content-type'] ?? '') || /^\s*<[!?a-z]/i.test(text);
}
function jsonObject({ body, text }) {
    if (body !== 'whole')
        return undefined;
    try {
        const value = JSON.parse(text);
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function errorOf(json) {
    // Every error of Bitbucket's says that it is one; a gateway's JSON may hold an "error" too.
    const error = json?.type === 'error' && isObject(json.error) ? json.error : {};
    return { message: typeof error.message === 'string' ? error.message : '', detail: error.detail, data: error.data };
}

;// CONCATENATED MODULE: ./build/src/bitbucket/git-answer.js

/**
 * The texts that git users see after `remote:`.
 * https://confluence.atlassian.com/bbkb/error-403-when-performing-git-operations-1155479141.html
 * https://support.atlassian.com/bitbucket-cloud/kb/fix-error-your-push-failed-because-the-account-has-exceeded-its-user-limit/
 */
const texts = [
    [/lack one or more required privilege scopes/i, 'scope'],
    [/whitelist your ip|allow-?list your ip|ip address is not allowed/i, 'address'],
    [/enable two-step/i, 'two-step'],
    [/exceeded its user limit|restricted to read-only/i, 'plan'],
    [/app passwords? are deprecated|CHANGE-3222/i, 'app-password'],
];
/** What the answer to a ref advertisement says. Pure; never throws; keeps nothing of the body. */
function gitMeaningOf(answer) {
    const { status, text } = answer;
    if (status === 200) {
        // A repository with many refs is longer than what is read of it: the beginning tells.
        const isAdvertisement = /^[0-9a-f]{4}# service=git-(?:upload|receive)-pack/.test(text);
        return isAdvertisement ? { is: 'advertised' } : unreadable(answer);
    }
    if (status === 429 || status >= 500)
        return meaningOf(answer);
    if (isHtml(answer) && (status === 401 || status === 403))
        return unreadable(answer);
    const said = texts.find(([pattern]) => pattern.test(text))?.[1];
    // CHANGE-3222 is the removal of app passwords. https://ankushshandilya.com/bitbucket-410-app-passwords-deprecated/
    if (said !== undefined && [400, 401, 402, 403, 410].includes(status))
        return { is: 'git-refused', reason: said };
    if (status === 401)
        return { is: 'git-refused', reason: 'credential' };
    if (status === 403 || status === 404)
        return { is: 'git-refused', reason: 'access' };
    return meaningOf({ ...answer, status: status === 410 ? 400 : status });
}

// EXTERNAL MODULE: ./build/src/bitbucket/scopes.js + 2 modules
var scopes = __nccwpck_require__(148);
// EXTERNAL MODULE: ./build/src/evidence/plan.js
var plan = __nccwpck_require__(52);
;// CONCATENATED MODULE: ./build/src/evidence/standing.js




/** The meaning of an exchange's answer, or nothing when there was none. */
function meaningIn({ endpoint, result }) {
    if (result.outcome === 'failure')
        return undefined;
    return endpoint.isGit ? gitMeaningOf(result) : meaningOf(result);
}
/** Weighs all exchanges with the API; git knows the same token under another name. Pure; never throws. */
function standingOf(all, secret, requirements) {
    const exchanges = all.filter(({ endpoint }) => !endpoint.isGit);
    const read = exchanges.map((exchange) => ({
        exchange,
        meaning: meaningIn(exchange),
        recognition: exchange.result.outcome === 'answer' ? recognitionIn(exchange.result) : {},
    }));
    const accepted = read.filter(({ meaning }) => meaning !== undefined && meaning.is !== 'unauthorized');
    const proofs = accepted.filter(({ exchange }) => isAttributed(exchange, exchanges));
    const header = proofs.map(({ recognition }) => recognition.granted).find((granted) => granted !== undefined);
    const denial = accepted.map(({ meaning }) => meaning?.is === 'scope-denied' && meaning.granted).find(Array.isArray);
    const granted = header ?? denial;
    const named = proofs.map(({ recognition }) => recognition.kind).find((kind) => kind !== undefined);
    const kind = named === undefined || named === 'anonymous' || named === 'unrecognised' ? secret.kind : named;
    const account = accepted.map(({ meaning }) => meaning?.is === 'success' && meaning.account).find(Boolean);
    const last = proofs[0]?.exchange ?? exchanges.at(-1);
    return {
        life: lifeOf(),
        kind,
        scheme: last?.scheme ?? 'bearer',
        evidence: evidenceOf(),
        vocabulary: (granted && (0,scopes/* vocabularyOf */.YB)(granted)) ?? (0,plan/* vocabularyOfKind */.Ec)(kind) ?? (0,plan/* declaredVocabulary */.FJ)(requirements),
        ...(granted !== undefined && { granted }),
        ...(header !== undefined && denial !== undefined && differ(header, denial) && { disagreement: { header, denial } }),
        ...(typeof account === 'string' && { account }),
    };
    function lifeOf() {
        if (proofs.length > 0)
            return 'alive';
        if (accepted.some(({ exchange }) => isAnonymous(exchange) && isTelling(exchange)))
            return 'anonymous';
        // Only the first question counts, and where the kind is a guess, only when no legal scheme is left.
        const first = read.filter(({ exchange }) => exchange.endpoint.path === exchanges[0]?.endpoint.path);
        const counted = secret.kind === 'unrecognised' ? first.slice(-1) : first;
        return counted.some(({ meaning }) => meaning?.is === 'unauthorized') ? 'refused' : 'unproven';
    }
    function evidenceOf() {
        if (header !== undefined)
            return 'header';
        if (denial !== undefined)
            return 'denial';
        return proofs.some(({ meaning }) => meaning?.is === 'success') ? 'endpoints' : 'none';
    }
}
/** Whether an answer names a caller without a credential. */
function isAnonymous({ result }) {
    return result.outcome === 'answer' && recognitionIn(result).kind === 'anonymous';
}
/**
 * Whether an answer shows whose request it was: by its headers, or because no anonymous caller gets such an answer.
 * Everything below a repository that is known to be private is of that sort.
 * @param all every exchange of the run
 */
function isAttributed(exchange, all) {
    const meaning = meaningIn(exchange);
    if (exchange.result.outcome === 'failure' || meaning?.is === 'unauthorized')
        return false;
    const recognition = recognitionIn(exchange.result);
    if (recognition.kind === 'anonymous')
        return false;
    if (recognition.kind !== undefined || recognition.granted !== undefined)
        return true;
    if (meaning?.is === 'scope-denied' || meaning?.is === 'mechanism-refused')
        return true;
    const isBelow = all.some((other) => isPrivateParent(other, exchange));
    if (meaning?.is === 'access-denied')
        return isBelow;
    if (meaning?.is !== 'success')
        return false;
    return exchange.endpoint.needsCredential || meaning.isPrivate || isBelow;
}
function isPrivateParent(other, { endpoint }) {
    const meaning = meaningIn(other);
    return (meaning?.is === 'success' &&
        meaning.isPrivate &&
        other.endpoint.resource === 'repository' &&
        isWithin(endpoint.path, other.endpoint.path));
}
/** Whether an answer comes from the API and is about the request: no outage, no limit, nothing unreadable. */
function isTelling(exchange) {
    const meaning = meaningIn(exchange);
    return meaning !== undefined && telling.has(meaning.is);
}
const telling = new Set([
    'success',
    'scope-denied',
    'mechanism-refused',
    'access-denied',
    'not-found',
    'removed',
]);
/** Whether one path is another or lies below it; queries don't count. */
function isWithin(path, parent) {
    const [own = '', base = ''] = [path, parent].map((text) => text.split('?')[0]);
    return own === base || own.startsWith(`${base}/`);
}
function differ(one, other) {
    return one.length !== other.length || one.some((scope) => !other.includes(scope));
}


/***/ }),

/***/ 95:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   mt: () => (/* binding */ pipelineContext),
/* harmony export */   yG: () => (/* binding */ isInPipeline)
/* harmony export */ });
/** What a pipeline knows about itself. Empty elsewhere. */
function pipelineContext(env) {
    if (!isInPipeline(env))
        return {};
    const { BITBUCKET_WORKSPACE, BITBUCKET_REPO_SLUG, BITBUCKET_PROJECT_KEY } = env;
    return {
        workspace: BITBUCKET_WORKSPACE || undefined,
        repository: BITBUCKET_REPO_SLUG || undefined,
        project: BITBUCKET_PROJECT_KEY || undefined,
    };
}
/** https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/ lists what a pipeline sets. */
function isInPipeline(env) {
    return Boolean(env.BITBUCKET_BUILD_NUMBER || env.BITBUCKET_PIPELINE_UUID);
}
/** Whether a verdict fails the job. */
function isFailure({ verdict }, onUnknown) {
    return verdict === 'fail' || (verdict === 'unknown' && onUnknown === 'fail');
}


/***/ }),

/***/ 857:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(963);

const { env, argv, stdin, stdout, stderr } = process;
// What no handler caught must neither print a message, which could hold a secret, nor let the job pass.
for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, () => {
        stderr.write('error: Token Preflight failed by a fault of its own. The token was not judged.\n');
        process.exit(1);
    });
}
const code = await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)({ env, args: argv.slice(2), stdin, stdout, stderr });
// A connection that is still open, such as a proxy's that never answers, must not keep the job waiting.
stdout.write('', () => process.exit(code));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/bitbucket/authorization.js
var authorization = __nccwpck_require__(106);
;// CONCATENATED MODULE: ./build/src/credential/checksum.js
/**
 * CRC-32 (IEEE) of a text's bytes, as an unsigned number. Node has `zlib.crc32` only from 20.15 and 22.2, and a token
 * is short: a bit at a time is quick enough.
 */
function crc32(text) {
    let crc = 0xffffffff;
    for (const byte of Buffer.from(text)) {
        crc ^= byte;
        for (let bit = 0; bit < 8; bit++)
            crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    }
    return (crc ^ 0xffffffff) >>> 0;
}
/**
 * Whether the last eight hex digits of an Atlassian token are the CRC-32 of everything before them. Atlassian does not
 * document the rule; scanners found it, so it is a hint beside a refusal and never a verdict.
 * https://github.com/DataDog/dd-sensitive-data-scanner/pull/349
 * @returns `absent` when the token does not end in eight hex digits at all: its end was very likely cut off.
 */
function checksumOf(token) {
    const tail = /[0-9A-Fa-f]{8}$/.exec(token)?.[0];
    if (tail === undefined)
        return 'absent';
    return crc32(token.slice(0, -8)) === Number.parseInt(tail, 16) ? 'fits' : 'differs';
}

// EXTERNAL MODULE: ./build/src/credential/kinds.js
var kinds = __nccwpck_require__(264);
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./build/src/credential/secret.js

/**
 * A value that cannot be printed by accident: every way of turning it into text gives `***`. Only `reveal` gives the
 * value, and only three places call it: the offline look at the token, the `Authorization` header, and the masks.
 */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** The value itself. */
    reveal() {
        return this.#value;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [external_node_util_namespaceObject.inspect.custom]() {
        return '***';
    }
}

;// CONCATENATED MODULE: ./build/src/credential/stray.js
const blank = /[ \t\r\n]/;
/** How many blanks, tabs and line breaks stand before and after a value. */
function outerBlanks(value) {
    const before = /^[ \t\r\n]*/.exec(value)?.[0].length ?? 0;
    const after = before === value.length ? 0 : (/[ \t\r\n]*$/.exec(value)?.[0].length ?? 0);
    return { before, after };
}
/**
 * Every character or sequence that a token cannot hold, one entry a kind and place, in the order of the value.
 * @param value the raw value
 * @param prefix length of a header prefix after the outer blanks (`Bearer `), whose own blanks are no strays
 */
function strayCharacters(value, prefix) {
    const { before, after } = outerBlanks(value);
    const end = value.length - after;
    const found = new Map();
    for (const match of value.matchAll(/\\=|%3[Dd]|\r\n|[^\x21-\x7e]|["'`]/gu)) {
        const at = match.index;
        if (at >= before && at < before + prefix)
            continue;
        const trimmed = (at < before || at >= end) && blank.test(match[0]);
        const place = at < before ? 'before' : at >= end ? 'after' : 'inside';
        const what = nameOf(match[0]);
        const known = found.get(`${what} ${place}`);
        found.set(`${what} ${place}`, {
            what,
            count: (known?.count ?? 0) + 1,
            position: known?.position ?? at + 1,
            length: value.length,
            trimmed,
        });
    }
    return [...found.values()];
}
const named = {
    ' ': 'blank',
    '\t': 'tab',
    '\n': 'line break (LF)',
    '\r': 'line break (CR)',
    '\r\n': 'line break (CR LF)',
    '\0': 'NUL character',
    '\u00a0': 'no-break space',
    '\u200b': 'zero-width space',
    '\u200c': 'zero-width non-joiner',
    '\u200d': 'zero-width joiner',
    '\u2060': 'word joiner',
    '\ufeff': 'byte order mark',
    '"': 'double quote',
    "'": 'single quote',
    '`': 'backtick',
    '\u201c': 'typographic quote',
    '\u201d': 'typographic quote',
    '\u2018': 'typographic quote',
    '\u2019': 'typographic quote',
    '\\=': '"\\=" in place of "="',
    '%3D': '"%3D" in place of "="',
    '%3d': '"%3D" in place of "="',
};
function nameOf(text) {
    const name = named[text];
    if (name !== undefined)
        return name;
    const code = text.codePointAt(0) ?? 0;
    if (code < 0x20 || code === 0x7f)
        return 'control character';
    return 'character outside ASCII';
}

;// CONCATENATED MODULE: ./build/src/credential/inspect.js




/**
 * Looks at the secret and the e-mail offline, on the raw value: an outer blank is trimmed and said, anything else that
 * would break a header is named with its position. Pure; never throws; the flaws hold positions and lengths, never a
 * part of the secret.
 */
function inspect(raw, rawEmail) {
    const value = raw?.reveal() ?? '';
    const email = rawEmail?.trim() || undefined;
    const trimmed = value.slice(outerBlanks(value).before, value.length - outerBlanks(value).after);
    const base = {
        token: new Secret(trimmed),
        clipped: trimmed.length === 128,
        shortLived: false,
        ...(email !== undefined && { email }),
    };
    if (trimmed === '')
        return { ...base, kind: 'unrecognised', flaws: [{ code: 'token-missing' }] };
    const form = unexpandedForm(trimmed);
    if (form !== undefined)
        return { ...base, kind: 'unrecognised', flaws: [{ code: 'token-unexpanded', form }] };
    const prefix = /^(?:authorization\s*:\s*)?(?:bearer|basic)(?:\s+|$)|^authorization\s*:\s*/i.exec(trimmed)?.[0];
    const bare = prefix === undefined ? trimmed : trimmed.slice(prefix.length);
    const strays = strayCharacters(value, prefix?.length ?? 0);
    const pair = pairForm(bare);
    const jwt = claimsOf(bare);
    const product = (0,kinds/* foreignProduct */.md)(bare) ?? (jwt && foreignIssuer(jwt));
    const kind = kindOf(bare, product, jwt !== undefined);
    const flaws = [];
    if (prefix !== undefined)
        flaws.push({ code: 'token-prefixed', prefix: prefix.trim().split(/\s+/).join(' ') });
    if (strays.length > 0) {
        flaws.push({ code: 'token-stray-characters', strays, trimmed: strays.every((stray) => stray.trimmed) });
    }
    if (pair !== undefined)
        flaws.push({ code: 'token-is-pair', encoded: pair === 'encoded' });
    if (product !== undefined)
        flaws.push({ code: 'token-foreign', product });
    if (kind === 'app-password')
        flaws.push({ code: 'app-password-removed' });
    if (email !== undefined) {
        if ((0,kinds/* isAccessToken */.eo)(kind) || kind === 'oauth-token')
            flaws.push({ code: 'email-unneeded' });
        else if (!looksLikeEmail(email))
            flaws.push({ code: 'email-malformed' });
    }
    return {
        ...base,
        kind,
        flaws,
        ...(hasChecksum(kind) && { checksum: checksumOf(bare) }),
        ...lifetimeOf(jwt),
    };
}
function lifetimeOf(claims) {
    const { iat, exp } = claims ?? {};
    // Later than the year 9999 is no date that could be shown.
    if (typeof exp !== 'number' || !(exp > 0 && exp < 253_402_300_800))
        return { shortLived: false };
    return { expiresAt: new Date(exp * 1000), shortLived: typeof iat === 'number' && exp - iat <= 86_400 };
}
function kindOf(token, product, isJwt) {
    if (product !== undefined)
        return 'foreign';
    if (token.startsWith(kinds/* apiTokenPrefix */.SI))
        return 'api-token';
    if (token.startsWith(kinds/* accessTokenPrefix */.AJ))
        return 'access-token';
    // The whole shape and not the prefix alone: an opaque OAuth token could begin with the same four letters.
    if (token.startsWith(kinds/* appPasswordPrefix */.X7) && /^[A-Za-z0-9]{28,40}$/.test(token))
        return 'app-password';
    return isJwt ? 'oauth-token' : 'unrecognised';
}
function hasChecksum(kind) {
    return kind === 'api-token' || kind === 'access-token';
}
/** A placeholder that nothing replaced, described without quoting: a secret could look like `$NAME` too. */
function unexpandedForm(value) {
    if (/^\$\{\{[\s\S]*\}\}$/.test(value))
        return 'an expression in "${{ }}"';
    if (/^\$\{[A-Za-z_]\w*\}$/.test(value))
        return 'a variable name in "${ }"';
    if (/^\$[A-Za-z_]\w*$/.test(value))
        return 'a "$" and a variable name';
    if (/^\*+$/.test(value))
        return 'a row of asterisks, which is how logs show a masked secret,';
    return undefined;
}
/** No Bitbucket token holds a colon. Whoever encoded the pair may have let the lines wrap. */
function pairForm(value) {
    if (value.includes(':'))
        return 'plain';
    const joined = value.replace(/\s/g, '');
    if (joined.length < 12 || !/^[A-Za-z0-9+/]+={0,2}$/.test(joined))
        return undefined;
    return /^[\x21-\x39\x3b-\x7e]+:[\x21-\x7e]{4,}\s*$/.test(Buffer.from(joined, 'base64').toString('latin1'))
        ? 'encoded'
        : undefined;
}
/** The claims of a JWT, unverified: only to know whose it is and when it says that it ends. */
function claimsOf(token) {
    const payload = /^eyJ[\w-]*\.([\w-]+)\.[\w-]*$/.exec(token)?.[1];
    if (payload === undefined)
        return undefined;
    try {
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
        return typeof claims === 'object' && claims !== null ? claims : {};
    }
    catch {
        return {};
    }
}
/**
 * A pipeline's own identity token is refused by Bitbucket's REST API.
 * https://community.atlassian.com/t5/Bitbucket-questions/Using-BITBUCKET-STEP-OIDC-TOKEN-for-Bitbucket-API-Authentication/qaq-p/2611869
 */
function foreignIssuer({ iss }) {
    if (typeof iss !== 'string')
        return undefined;
    if (/pipelines-config\/identity\/oidc/.test(iss))
        return 'the OIDC identity of a Bitbucket pipeline step';
    // An enterprise has its name behind it.
    if (/^https:\/\/token\.actions\.githubusercontent\.com(?:\/|$)/.test(iss))
        return 'the OIDC identity of a GitHub workflow job';
    return undefined;
}
function looksLikeEmail(text) {
    return /^[^\s@:"<>()\p{Cc}]+@[^\s@:"<>()\p{Cc}]+\.[^\s@:"<>()\p{Cc}.]+$/u.test(text);
}

// EXTERNAL MODULE: ./build/src/declaration/options.js
var options = __nccwpck_require__(112);
// EXTERNAL MODULE: ./build/src/declaration/days.js
var days = __nccwpck_require__(687);
;// CONCATENATED MODULE: ./build/src/declaration/lists.js
/**
 * The items of a list option as the user wrote it: one a line, `#` starts a comment (at the start of a line or after a
 * blank). A host that hands over a real list gives its items as lines.
 */
function listLines(value) {
    const text = typeof value === 'string' ? value : (value ?? []).join('\n');
    return text
        .split(/\r\n|\r|\n/)
        .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
        .filter((line) => line !== '');
}
/**
 * Scopes may also share a line, separated by commas or blanks. A label of the token page holds blanks itself
 * (`Pull requests: Read`), and a colon before the blank tells it from a list.
 */
function scopeItems(value) {
    return listLines(value)
        .flatMap((line) => line.split(','))
        .map((part) => part.trim())
        .flatMap((part) => (/:\s/.test(part) ? [part] : part.split(/\s+/)))
        .filter((item) => item !== '');
}
/** Operations stand one a line; on the command line, where a line break is awkward, a comma before a method works too. */
function operationItems(value) {
    return listLines(value)
        .flatMap((line) => line.split(/,(?=\s*[A-Za-z]+\s+\S)/))
        .map((item) => item.trim())
        .filter((item) => item !== '');
}

;// CONCATENATED MODULE: ./build/src/declaration/parse.js




/**
 * Raw texts of any host -> the declaration. All faults are gathered, each under the name that the host gives the
 * option; a faulty option counts as not given. Pure; never throws.
 * @param nameOf the option's name as the user of this host writes it, for the faults
 */
function parse(raw, context, nameOf) {
    const faults = [];
    const fault = (option, problem) => {
        faults.push({ option: nameOf(option), problem });
    };
    const text = (name) => {
        const value = raw[name];
        if (value !== undefined && typeof value !== 'string')
            fault(name, 'takes one value and not a list.');
        return (typeof value === 'string' && value.trim()) || (0,options/* optionNamed */.b)(name).default;
    };
    const number = (name) => {
        const { range = [0, Number.MAX_SAFE_INTEGER], default: fallback } = (0,options/* optionNamed */.b)(name);
        const value = text(name) ?? '';
        const [least, most] = range;
        if (/^\d{1,6}$/.test(value) && Number(value) >= least && Number(value) <= most)
            return Number(value);
        fault(name, `takes a whole number from ${least} to ${most}.`);
        return Number(fallback);
    };
    const choice = (name) => {
        const { choices = [], default: fallback } = (0,options/* optionNamed */.b)(name);
        const value = text(name)?.toLowerCase() ?? '';
        if (choices.includes(value))
            return value;
        fault(name, `takes one of: ${choices.join(', ')}.`);
        return fallback;
    };
    const flag = (name) => {
        const value = text(name)?.toLowerCase();
        if (value === 'true' || value === 'false')
            return value === 'true';
        fault(name, 'takes true or false.');
        return false;
    };
    const named = (name, value) => {
        if (value === undefined || isName(value))
            return value;
        return fault(name, `takes a name of letters, digits, ".", "_" and "-", or a UUID in braces.`);
    };
    const token = raw.token;
    if (token !== undefined && typeof token !== 'string')
        fault('token', 'takes one value and not a list.');
    const workspace = named('workspace', text('workspace'));
    const repository = repositoryParts(text('repository'), fault);
    const project = named('project', text('project'));
    if (repository?.workspace !== undefined && workspace !== undefined && repository.workspace !== workspace) {
        fault('repository', `names another workspace than ${nameOf('workspace')}. Give one of the two.`);
    }
    const writtenWorkspace = repository?.workspace ?? workspace;
    const sameWorkspace = writtenWorkspace === undefined || writtenWorkspace === context.workspace;
    const resource = (written, ambient) => {
        if (written !== undefined)
            return { name: written, declared: true };
        return ambient !== undefined && isName(ambient) ? { name: ambient, declared: false } : undefined;
    };
    const place = {
        // Named as part of the repository alone, the workspace is no declaration of its own.
        workspace: resource(workspace, repository?.workspace ?? context.workspace),
        // The pipeline's own repository and project lie in its own workspace: elsewhere they mean nothing.
        repository: resource(repository?.slug, sameWorkspace ? context.repository : undefined),
        project: resource(project, sameWorkspace ? context.project : undefined),
    };
    for (const name of ['repository', 'project']) {
        if (place[name]?.declared && place.workspace === undefined) {
            const hint = name === 'repository' ? ' or write it as workspace/slug' : '';
            fault(name, `needs to know the workspace. Set ${nameOf('workspace')}${hint}.`);
        }
    }
    const git = choice('git');
    const hasRepository = place.workspace !== undefined && place.repository !== undefined;
    if (git !== 'none' && !hasRepository && repository === undefined) {
        fault('git', `needs to know the repository. Set ${nameOf('repository')} as workspace/slug.`);
    }
    const expiry = text('expires-on');
    const expiresOn = expiry === undefined ? undefined : (0,days/* utcDay */.dA)(expiry);
    if (expiry !== undefined && expiresOn === undefined) {
        fault('expires-on', 'takes a day that exists, as YYYY-MM-DD, or an ISO time.');
    }
    const declaration = {
        token: typeof token === 'string' ? new Secret(token) : undefined,
        email: text('email'),
        workspace: place.workspace,
        repository: place.workspace && place.repository,
        project: place.workspace && place.project,
        scopes: scopeItems(raw.scopes),
        operations: operationItems(raw.operations),
        expiresOn,
        warnDays: number('warn-days'),
        failDays: number('fail-days'),
        excessScopes: choice('excess-scopes'),
        onUnknown: choice('on-unknown'),
        timeoutSeconds: number('timeout'),
        report: text('report'),
        plan: flag('plan'),
        git: hasRepository ? git : 'none',
        apiUrl: baseUrl('api-url', text('api-url'), fault),
        gitUrl: baseUrl('git-url', text('git-url'), fault),
    };
    // The hosts themselves read it, to be able to speak before this; here it is only checked.
    flag('debug');
    return { declaration, faults };
}
function isName(text) {
    return /^(?!\.{1,2}$)[\w.-]{1,128}$/.test(text) || /^\{[0-9a-f-]{36}\}$/i.test(text);
}
function repositoryParts(value, fault) {
    if (value === undefined)
        return undefined;
    const [first = '', second, ...rest] = value.split('/');
    if (rest.length > 0 || !isName(first) || (second !== undefined && !isName(second))) {
        return fault('repository', 'takes a repository as slug or workspace/slug, as in the address bar.');
    }
    return second === undefined ? { slug: first } : { workspace: first, slug: second };
}
function baseUrl(name, value, fault) {
    const fallback = new URL((0,options/* optionNamed */.b)(name).default ?? '');
    const refuse = () => {
        fault(name, 'takes an https address, or an http address on loopback, without user name, query or fragment.');
        return fallback;
    };
    if (value === undefined || !URL.canParse(value) || /[?#]/.test(value))
        return refuse();
    const url = new URL(value);
    const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback))
        return refuse();
    if (url.username !== '' || url.password !== '')
        return refuse();
    url.pathname = url.pathname.replace(/\/+$/, '');
    return url;
}

// EXTERNAL MODULE: ./build/src/diagnosis/words/speech.js
var speech = __nccwpck_require__(279);
;// CONCATENATED MODULE: ./build/src/diagnosis/words/declaration.js


/** What is wrong with the declaration itself. Nothing is sent when one of these fails. */
const declarationFindings = {
    'option-invalid': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'An option has no legal value. All such faults are reported in one run.',
        example: { option: 'warn-days', problem: 'takes a whole number from 0 to 3650.' },
        words: ({ option: given, problem }, say) => {
            const option = given === 'operations' ? say.option('operations') : given;
            return {
                subject: option,
                title: `${option} cannot be used as it is written`,
                cause: `${option} ${problem}`,
                remedy: [`Correct ${option}.`],
            };
        },
    }),
    'scope-unrecognised': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'A declared scope exists neither among those of API tokens nor among those of access tokens and OAuth.',
        example: { text: 'read:pullrequests:bitbucket', nearest: ['read:pullrequest:bitbucket'] },
        words: ({ text, nearest }) => ({
            subject: text,
            title: 'A declared scope does not exist',
            cause: `Bitbucket has no scope ${(0,speech/* quoted */.TL)(text)}, neither for API tokens nor for access tokens and OAuth.`,
            remedy: nearest.length > 0
                ? [`Write ${(0,speech/* list */.p_)(nearest, 'or')} instead.`]
                : ['Look the scope up in the list of scopes in the documentation, or copy its label from the token page.'],
        }),
    }),
    'scope-retired': (0,speech/* row */.nM)({
        severity: 'warn',
        when: 'A declared scope is one that no operation uses. It is not required of the token.',
        example: { text: 'read:issue:bitbucket', known: 'Issues and wikis were removed with their API on 2026-08-20.' },
        words: ({ text, known }) => ({
            subject: text,
            title: 'A declared scope is of no use any more',
            cause: `${known} The token is not asked for ${(0,speech/* quoted */.TL)(text)}.`,
            remedy: [`Drop ${(0,speech/* quoted */.TL)(text)} from the declaration.`],
        }),
    }),
    'operation-unrecognised': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'A declared operation does not stand in the catalogue. It fails with a near match at hand; without one the verdict is unknown, since the catalogue may be older than the API.',
        example: {
            text: 'GET /workspaces/{workspace}/projects/{project_key}/permissions/groups',
            nearest: ['GET /workspaces/{workspace}/projects/{project_key}/permissions-config/groups'],
            date: '2026-10-01',
        },
        words: ({ text, nearest, date }) => ({
            subject: text,
            title: 'A declared operation is not in the REST API',
            cause: `The catalogue of ${date} holds no operation ${(0,speech/* quoted */.TL)(text)}.`,
            remedy: nearest.length > 0
                ? [`Write ${(0,speech/* list */.p_)(nearest, 'or')} instead, in the declaration and in the call that the job makes.`]
                : [
                    'Compare method and path with https://developer.atlassian.com/cloud/bitbucket/rest/.',
                    'If the operation is newer than the catalogue, declare the scopes that it needs instead.',
                ],
        }),
    }),
    'operation-deprecated': (0,speech/* row */.nM)({
        severity: 'warn',
        when: 'A declared operation still works, but is announced to go.',
        example: {
            text: 'GET /repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name}',
            until: '2027-01-31',
            replacement: [],
        },
        words: ({ text, since, until, replacement }) => ({
            subject: text,
            title: 'A declared operation is going to be removed',
            cause: `Bitbucket marks ${(0,speech/* quoted */.TL)(text)} as deprecated${since === undefined ? '' : ` since ${since}`}${until === undefined ? ', without naming the day of its end' : ` and removes it on ${until}`}.`,
            remedy: [
                replacement.length > 0
                    ? `Call ${(0,speech/* list */.p_)(replacement, 'or')} instead.`
                    : 'Plan to do without it: no replacement is named. Watch https://developer.atlassian.com/cloud/bitbucket/changelog.',
            ],
        }),
    }),
    'operation-removed': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'A declared operation was removed by Bitbucket.',
        example: {
            text: 'GET /workspaces',
            since: '2026-04-14',
            change: 'CHANGE-2770',
            replacement: ['GET /user/workspaces'],
        },
        words: ({ text, since, change, replacement }) => ({
            subject: text,
            title: 'A declared operation was removed from the REST API',
            cause: `Bitbucket removed ${(0,speech/* quoted */.TL)(text)} on ${since}${change === undefined ? '' : ` (${change})`}. No token can call it.`,
            remedy: [
                replacement.length > 0
                    ? `Call ${(0,speech/* list */.p_)(replacement, 'or')} instead.`
                    : 'Change the job to do without it: there is no replacement.',
            ],
        }),
    }),
    'operation-needs-other-credential': (0,speech/* row */.nM)({
        severity: 'warn',
        when: 'The specification does not list a declared operation for this kind of credential.',
        example: { text: 'GET /user', kind: 'repository-access-token', listed: 'API tokens and OAuth tokens' },
        words: ({ text, kind, listed }) => ({
            subject: text,
            title: 'A declared operation is not meant for this kind of token',
            cause: `The API's specification does not offer ${(0,speech/* quoted */.TL)(text)} to ${(0,kinds/* aKind */.SL)(kind)}; it may be refused.`,
            remedy: [listed === '' ? 'Do without the operation.' : `Use a credential that it is listed for: ${listed}.`],
        }),
    }),
    'scope-not-for-kind': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'This kind of token can never hold a declared scope.',
        example: { scopes: ['snippet'], kind: 'repository-access-token', holder: 'an API token or an OAuth token' },
        words: ({ scopes, kind, holder }) => ({
            subject: scopes.join(', '),
            title: `${(0,kinds/* aKind */.SL)(kind).replace(/^a/, 'A')} cannot hold a declared scope`,
            cause: `No ${(0,kinds/* aKind */.SL)(kind).replace(/^an? /, '')} can be given ${(0,speech/* labelled */.wW)(scopes)}, so this one does not have ${scopes.length === 1 ? 'it' : 'them'} either.`,
            remedy: [`Use ${holder} for this job, or drop ${(0,speech/* list */.p_)(scopes)} from the declaration.`],
        }),
    }),
};

;// CONCATENATED MODULE: ./build/src/diagnosis/words/elsewhere.js

/** A host in a title, which has to stay short. */
function elsewhere_short(host) {
    return host.length > 40 ? `${host.slice(0, 37)}...` : host;
}
/** What is not about the token: the verdict is unknown, and nobody is blamed. */
const elsewhereFindings = {
    'rate-limited': (0,speech/* row */.nM)({
        severity: 'unknown',
        when: 'Bitbucket answered 429.',
        example: { requests: ['GET /2.0/repositories/acme/web'] },
        words: ({ requests, retryAfter }) => ({
            subject: requests.join(', '),
            title: "Bitbucket's rate limit is used up",
            cause: `Bitbucket answered ${(0,speech/* list */.p_)(requests)} with 429. The limit counts all requests of this account or token in the last hour; it is not a fault of the token.`,
            remedy: [
                retryAfter === undefined
                    ? 'Run the job again later: the window is one hour.'
                    : `Run the job again ${/^\d+$/.test(retryAfter) ? `in ${(0,speech/* count */.U9)(Number(retryAfter), 'second')}` : `after ${retryAfter}`}.`,
                'If it happens often, spread the jobs, or give them tokens of their own.',
            ],
        }),
    }),
    'service-failing': (0,speech/* row */.nM)({
        severity: 'unknown',
        when: 'Bitbucket answered with a server error (5xx or 555).',
        example: { requests: ['GET /2.0/repositories/acme/web'], statuses: [503] },
        words: ({ requests, statuses }) => ({
            subject: requests.join(', '),
            title: 'Bitbucket has trouble of its own',
            cause: `Bitbucket answered ${(0,speech/* list */.p_)(requests)} with ${(0,speech/* list */.p_)(statuses.map(String))}. That is not a fault of the token.`,
            remedy: ['Look at https://bitbucket.status.atlassian.com.', 'Run the job again when the service is well.'],
        }),
    }),
    'network-unreachable': (0,speech/* row */.nM)({
        severity: 'unknown',
        when: 'The host could not be reached: its name was not found, the connection was refused, reset, or never came about.',
        example: { host: 'api.bitbucket.org', stage: 'name lookup', code: 'ENOTFOUND' },
        words: ({ host, stage, code }) => ({
            subject: host,
            title: `${elsewhere_short(host)} cannot be reached from here`,
            cause: `The request failed ${stage === 'answer' ? 'while its answer was awaited' : `at the ${stage}`}${code === undefined ? '' : ` (${code})`}. Nothing was learned about the token.`,
            remedy: [
                `Check that this machine may connect to ${host}: name service, firewall, allow-list of the runner.`,
                'If it reaches the internet through a proxy only, set HTTPS_PROXY.',
            ],
        }),
    }),
    'tls-untrusted': (0,speech/* row */.nM)({
        severity: 'unknown',
        when: 'The certificate or the protocol of the connection is not to be trusted. The token was not sent.',
        example: { host: 'api.bitbucket.org', code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' },
        words: ({ host, code }) => ({
            subject: host,
            title: `The connection to ${elsewhere_short(host)} cannot be trusted`,
            cause: `The TLS handshake failed${code === undefined ? '' : ` (${code})`}, so the token was not sent. A company proxy that inspects traffic, or a missing certificate authority, is the usual reason.`,
            remedy: [
                'Set NODE_EXTRA_CA_CERTS to a file with the certificate authority of your proxy.',
                'If nothing inspects traffic here, check the date of this machine and find out who answers for this host.',
            ],
        }),
    }),
    'proxy-refused': (0,speech/* row */.nM)({
        severity: 'unknown',
        when: 'The proxy on the way refused the connection.',
        example: { host: 'api.bitbucket.org', status: 407 },
        words: ({ host, status }) => ({
            subject: host,
            title: 'The proxy refused the connection',
            cause: `The proxy that HTTPS_PROXY names did not open a connection to ${host}${status === undefined ? '' : ` (${status})`}. Nothing was learned about the token.`,
            remedy: [
                status === 407
                    ? 'The proxy wants a login: put user and password into HTTPS_PROXY.'
                    : `Ask whoever runs the proxy to allow ${host}, or list it in NO_PROXY.`,
            ],
        }),
    }),
    'answer-unreadable': (0,speech/* row */.nM)({
        severity: 'unknown',
        when: 'The answer is no answer of the API: HTML, a sign-in page, cut off, far too large, or not JSON.',
        example: { requests: ['GET /2.0/user'], contentType: 'text/html', bytes: 5120, why: 'an HTML page' },
        words: ({ requests, contentType, bytes, why }) => ({
            subject: requests.join(', '),
            title: 'The answer cannot be read',
            cause: `The answer to ${(0,speech/* list */.p_)(requests)} is ${why} (content type ${contentType}, ${(0,speech/* count */.U9)(bytes, 'byte')}). Something between here and Bitbucket may have given it. It says nothing about the token.`,
            remedy: ['Check for a proxy, a sign-in page or a firewall in between.', 'Run the job again.'],
        }),
    }),
    'answer-unattributed': (0,speech/* row */.nM)({
        severity: 'unknown',
        when: 'Nothing in the answer shows whose request it was, although the request succeeded.',
        example: { requests: ['GET /2.0/repositories/acme/handbook'] },
        words: ({ requests }, say) => ({
            subject: requests.join(', '),
            title: 'Nothing shows that Bitbucket recognised the token',
            cause: `The answer to ${(0,speech/* list */.p_)(requests)} names neither the kind of credential nor its scopes. A public resource answers everybody, so nothing is proven.`,
            remedy: [
                'Check whether a proxy removes the headers X-Credential-Type and X-OAuth-Scopes.',
                `Set ${(0,speech/* written */.Mp)('repository', say)} to a private repository that the token can read.`,
            ],
        }),
    }),
    'answer-unexpected': (0,speech/* row */.nM)({
        severity: 'unknown',
        when: 'Any other status, or a redirect, which is never followed.',
        example: { requests: ['GET /2.0/user'], status: 400, host: 'api.bitbucket.org', empty: true },
        words: ({ requests, status, host, empty }) => ({
            subject: requests.join(', '),
            title: `${elsewhere_short(host)} gave an answer that settles nothing`,
            cause: `It answered ${(0,speech/* list */.p_)(requests)} with ${status}.${status === 400 && empty
                ? ' A 400 without a body means that something between here and Bitbucket could not read the request.'
                : status >= 300 && status < 400
                    ? ' A redirect is never followed, so that the token goes nowhere else; a repository that was renamed or moved can be the reason.'
                    : ''}`,
            remedy: ['Check for a proxy or firewall in between.', 'Run the job again; if it stays so, report the status.'],
        }),
    }),
    'timed-out': (0,speech/* row */.nM)({
        severity: 'unknown',
        when: 'The time budget was spent before everything was settled.',
        example: { seconds: 10, settled: 'Until then nothing was settled.' },
        words: ({ seconds, settled }, say) => ({
            subject: say.option('timeout'),
            title: `The time budget of ${(0,speech/* count */.U9)(seconds, 'second')} is spent`,
            cause: `Bitbucket did not answer in time. ${settled}`,
            remedy: [
                `Run the job again, or set ${(0,speech/* written */.Mp)('timeout', say)} higher.`,
                'Look at https://bitbucket.status.atlassian.com.',
            ],
        }),
    }),
};

;// CONCATENATED MODULE: ./build/src/diagnosis/words/git.js


/** What git over HTTPS answered. */
const gitFindings = {
    'git-refused': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'The ref advertisement, which is what git asks first, was refused.',
        example: {
            request: 'GET bitbucket.org/acme/web.git/info/refs',
            reason: 'access',
            user: 'x-bitbucket-api-token-auth',
            kind: 'api-token',
            isAlive: true,
            isPush: true,
            scopes: ['read:repository:bitbucket', 'write:repository:bitbucket'],
            line: 'git clone https://x-bitbucket-api-token-auth:$TOKEN@bitbucket.org/acme/web.git',
        },
        words: (facts, say) => ({
            subject: facts.request,
            title: `Git refuses the token for ${facts.isPush ? 'pushing' : 'cloning'}`,
            ...refusal(facts, say),
        }),
    }),
    'ip-not-allowed': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'Git was refused because the workspace admits listed IP addresses only.',
        example: { request: 'GET bitbucket.org/acme/web.git/info/refs' },
        words: ({ request }) => ({
            subject: request,
            title: "This machine's IP address is not on the workspace's allow-list",
            cause: `Bitbucket refused ${request} because of the address it came from. That is not a fault of the token.`,
            remedy: [
                'Ask a workspace administrator to add the address: workspace settings, "Access controls", "Allowlist IP addresses".',
                'On hosted runners addresses change: use a runner with a fixed one.',
            ],
        }),
    }),
    'two-step-required': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'Git was refused because the workspace requires two-step verification.',
        example: { request: 'GET bitbucket.org/acme/web.git/info/refs', kind: 'api-token' },
        words: ({ request }) => ({
            subject: request,
            title: 'The workspace requires two-step verification',
            cause: `Bitbucket refused ${request} because the account that owns the token has no two-step verification.`,
            remedy: [
                'Sign in as the owner of the token and turn it on at https://id.atlassian.com/manage-profile/security/two-step-verification.',
                'Or use an access token of the repository: access tokens need none.',
            ],
        }),
    }),
    'plan-restricted': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'Git was refused because the workspace has exceeded the user limit of its plan, or a payment failed.',
        example: { request: 'GET bitbucket.org/acme/web.git/info/refs' },
        words: ({ request }) => ({
            subject: request,
            title: "The repository is read-only because of the workspace's plan",
            cause: `Bitbucket refused ${request}: the workspace has exceeded its user limit, or a payment failed. That is not a fault of the token.`,
            remedy: ['Ask a workspace administrator to look at the plan: workspace settings, "Plan details".'],
        }),
    }),
};
function refusal(facts, say) {
    const { request, reason, user, kind, isAlive, isPush, scopes, line } = facts;
    const api = isAlive ? 'The API accepts the same token, so it is alive. ' : '';
    const own = `the user name of this kind of token for git: ${line}`;
    if (reason === 'scope') {
        return {
            cause: `${api}Bitbucket refused ${request} for want of a scope. ${isPush ? 'Pushing' : 'Cloning'} needs ${(0,speech/* labelled */.wW)(scopes)}.`,
            remedy: (0,speech/* renewalSteps */.yx)(kind, scopes, say),
        };
    }
    if (reason === 'credential') {
        return {
            cause: `${api}Git did not accept it with the user name ${user} (401). Git knows a token under another name than the API, which takes the e-mail: they are two identities.`,
            remedy: [
                'Check that the token was made for Bitbucket and with the scopes that git needs.',
                `Use ${own}`,
                `Needed: ${(0,speech/* labelled */.wW)(scopes)}.`,
            ],
        };
    }
    return {
        cause: `${api}Bitbucket refused ${request}: ${(0,kinds/* isAccessToken */.eo)(kind) ? 'the access token' : 'the account that owns the token'} has no ${isPush ? 'write' : 'read'} permission on the repository, or the repository is not there.`,
        remedy: [
            (0,kinds/* isAccessToken */.eo)(kind)
                ? 'Check in whose settings the access token was created: it works there only.'
                : `Give the account ${isPush ? 'write' : 'read'} permission: repository settings, "Repository permissions".`,
            `Compare the repository's name with the address bar of the browser.`,
            `Use ${own}`,
        ],
    };
}

;// CONCATENATED MODULE: ./build/src/diagnosis/words/secret.js

/** What is wrong with the secret, seen without a request. Nothing is sent when one of these fails. */
const secretFindings = {
    'token-missing': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'The token is empty.',
        example: {},
        words: (_, say) => ({ subject: (0,speech/* written */.Mp)('token', say), title: 'No token arrived', ...missing(say) }),
    }),
    'token-unexpanded': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'The token is a placeholder that nothing replaced: `$NAME`, `${NAME}`, `${{ … }}`, `***`.',
        example: { form: 'a "$" and a variable name' },
        words: ({ form }, say) => ({
            subject: say.option('token'),
            title: 'The token is a placeholder that nothing replaced',
            cause: `The value is ${form} and not a token: the variable was never set, or it was quoted so that nothing replaced it.`,
            remedy: [
                `Check that the name is spelt as in ${(0,speech/* secretPlace */.M$)(say)}.`,
                say.host === 'terminal'
                    ? 'Use double quotes around the variable in a shell: single quotes keep it as it stands.'
                    : 'Write the reference without further quotes or escapes.',
            ],
        }),
    }),
    'token-stray-characters': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'White space, a line break, a control or invisible character, a quote, `\\=` or `%3D` stands around or inside the token. It is a warning where only outer blanks had to be trimmed.',
        example: {
            strays: [{ what: 'line break (LF)', count: 1, position: 77, length: 193, trimmed: false }],
            trimmed: false,
        },
        words: ({ strays, trimmed }, say) => ({
            subject: say.option('token'),
            title: trimmed ? 'The token has blanks or line breaks around it' : 'The token holds characters that no token has',
            cause: `${sentence(strays)} ${consequence(strays, trimmed)}`,
            remedy: [
                `Copy the token again and store it without them in ${(0,speech/* secretPlace */.M$)(say)}.`,
                'From a shell, write it with printf %s, which adds no line break as echo does; encode with base64 -w 0, which does not wrap.',
            ],
        }),
    }),
    'token-prefixed': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'The token starts with `Bearer`, `Basic` or `Authorization:`.',
        example: { prefix: 'Bearer' },
        words: ({ prefix }, say) => ({
            subject: say.option('token'),
            title: `The token starts with "${prefix}"`,
            cause: `"${prefix}" belongs to the header that carries a token and not to the token. Tools would send it twice.`,
            remedy: [`Store the bare token in ${(0,speech/* secretPlace */.M$)(say)}.`],
        }),
    }),
    'token-is-pair': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'The token is `user:token`, or the base64 of it.',
        example: { encoded: false },
        words: ({ encoded }, say) => ({
            subject: say.option('token'),
            title: encoded ? 'The token is the base64 of a user and a token' : 'The token is a user and a token in one',
            cause: encoded
                ? 'Decoded, the value is a user name, a colon and a secret: what a Basic header carries.'
                : 'No Bitbucket token holds a colon: the value is a user name, a colon and a secret.',
            remedy: [
                `Store the part after the colon alone in ${(0,speech/* secretPlace */.M$)(say)}.`,
                `Put the e-mail of the account into ${(0,speech/* written */.Mp)('email', say)}.`,
            ],
        }),
    }),
    'token-damaged': (0,speech/* row */.nM)({
        severity: 'warn',
        when: 'Bitbucket refused the token, and its checksum does not fit. A hint beside the refusal, never a verdict.',
        example: { checksum: 'differs', clipped: false },
        words: ({ checksum, clipped }, say) => ({
            subject: say.option('token'),
            title: 'The token is very likely cut off or mistyped',
            cause: `${checksum === 'absent'
                ? 'Tokens of this kind end in a checksum, and this one does not.'
                : 'The checksum at its end does not fit the rest of it.'}${clipped ? ' It is exactly 128 characters long, where some password prompts cut their input.' : ''}`,
            remedy: [
                `Copy the whole token again into ${(0,speech/* secretPlace */.M$)(say)}, or create a new one: Bitbucket shows a token only once.`,
            ],
        }),
    }),
    'token-foreign': (0,speech/* row */.nM)({
        severity: 'fail',
        when: "The token is one of another product, or a pipeline step's own OIDC token.",
        example: { product: 'GitHub' },
        words: ({ product }, say) => ({
            subject: say.option('token'),
            title: 'The token belongs to another product',
            cause: `By its shape it comes from: ${product}. The API of Bitbucket Cloud does not take it.`,
            remedy: [`Put a Bitbucket Cloud token into ${(0,speech/* secretPlace */.M$)(say)}.`],
        }),
    }),
    'app-password-removed': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'The token is an app password.',
        example: { scopes: ['read:repository:bitbucket', 'write:repository:bitbucket'] },
        words: ({ scopes }, say) => ({
            subject: say.option('token'),
            title: 'App passwords were removed on 2026-07-28',
            cause: 'The token is an app password. Bitbucket Cloud accepts none any more, for REST or for git.',
            remedy: (0,speech/* renewalSteps */.yx)('api-token', scopes, say),
        }),
    }),
    'email-missing': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'An API token is given without the e-mail of its owner: a warning when Bearer was accepted, a failure when it was refused.',
        example: { accepted: false },
        words: ({ accepted }, say) => ({
            subject: say.option('email'),
            title: "The e-mail of the token's owner is missing",
            cause: accepted
                ? 'Bitbucket took the API token as Bearer. Most tools send it as Basic with the e-mail of its owner and fail without.'
                : 'Bitbucket refused the API token as Bearer (401). Until the e-mail is set, a dead token, one without Bitbucket scopes and one that needs Basic cannot be told apart.',
            remedy: [
                `Set ${(0,speech/* written */.Mp)('email', say)} to the e-mail of the Atlassian account that created the token.`,
                ...(accepted ? [] : ['Run the check again: with the e-mail it can name the cause.']),
            ],
        }),
    }),
    'email-malformed': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'An e-mail was given that is not an e-mail address.',
        example: {},
        words: (_, say) => ({
            subject: say.option('email'),
            title: 'The e-mail is not an e-mail address',
            cause: 'Over REST an API token goes with the e-mail of the Atlassian account. The Bitbucket user name that app passwords took is refused.',
            remedy: [`Set ${(0,speech/* written */.Mp)('email', say)} to the e-mail of the Atlassian account that created the token.`],
        }),
    }),
    'email-unneeded': (0,speech/* row */.nM)({
        severity: 'warn',
        when: 'An e-mail was given with an access token or OAuth token.',
        example: {},
        words: (_, say) => ({
            subject: say.option('email'),
            title: 'The e-mail is ignored for this kind of token',
            cause: 'Access tokens and OAuth tokens are sent as Bearer, alone. With an e-mail, as Basic, Bitbucket refuses them.',
            remedy: [
                `Drop ${(0,speech/* written */.Mp)('email', say)}.`,
                'See that the tools of the job send the token as "Authorization: Bearer" too.',
            ],
        }),
    }),
};
function missing(say) {
    if (say.host === 'action') {
        return {
            cause: `The input "token" is empty. GitHub gives no secrets to workflows that a fork or Dependabot started, and an unknown secret name gives an empty text.`,
            remedy: [
                'Compare the name in "${{ secrets.… }}" with the names under Settings, "Secrets and variables", "Actions".',
                'For Dependabot, add the secret under "Dependabot" too.',
                'For pull requests from forks, skip this step or run it on the target branch.',
                'For a secret of an environment, name that environment in the job.',
            ],
        };
    }
    if (say.host === 'pipe') {
        return {
            cause: 'The variable TOKEN is empty. A pipe sees only what is listed under its "variables", and an unknown name there gives an empty text.',
            remedy: [
                'List it in the step: TOKEN: $BITBUCKET_TOKEN, with the name under which you stored it.',
                'Compare that name with the repository, workspace and deployment variables in the settings.',
                'A deployment variable exists only in a step that names its deployment environment.',
            ],
        };
    }
    return {
        cause: 'Neither the environment variable TOKEN_PREFLIGHT_TOKEN nor standard input held a token.',
        remedy: ['Set TOKEN_PREFLIGHT_TOKEN, or pipe the token in and add --token-stdin. Never pass it as an argument.'],
    };
}
function sentence(strays) {
    const parts = strays.map(({ what, count: number, position, length }) => {
        const times = number === 1 ? '' : `, ${number} times, the first`;
        return `${what}${times} at position ${position} of ${length}`;
    });
    return `Found: ${(0,speech/* list */.p_)(parts)}.`;
}
function consequence(strays, trimmed) {
    if (trimmed)
        return 'They were trimmed here; other tools send them along and fail.';
    if (strays.some(({ what }) => what.startsWith('line break'))) {
        return 'A line break in a header kills the request before authentication: most likely a 400 with an empty body, while the token page goes on saying "Never accessed". Encoded inside the base64, it fails authentication.';
    }
    return 'With them the token is another one, and Bitbucket refuses it.';
}

// EXTERNAL MODULE: ./build/src/diagnosis/words/token.js
var token = __nccwpck_require__(588);
;// CONCATENATED MODULE: ./build/src/diagnosis/findings.js





/** The findings by what they are about, in the order of the reference. */
const groups = [
    { name: 'declaration', title: 'The declaration', rows: declarationFindings },
    { name: 'secret', title: 'The secret itself', rows: secretFindings },
    { name: 'token', title: 'What Bitbucket answered about the token', rows: token/* tokenFindings */.G },
    { name: 'git', title: 'What git answered', rows: gitFindings },
    { name: 'elsewhere', title: 'Not about the token', rows: elsewhereFindings },
];
/** THE table of findings: code, severity, words and remedy. */
const findings = {
    ...declarationFindings,
    ...secretFindings,
    ...token/* tokenFindings */.G,
    ...gitFindings,
    ...elsewhereFindings,
};
const reference = 'https://github.com/token-preflight/token-preflight/blob/main/docs/findings.md';
/** @returns a function from a code and its facts to the finding; the severity is the table's unless given */
function finderFor(say) {
    return (code, facts, severity) => {
        // The type of the facts follows from the code, which the compiler cannot see through the union.
        const entry = findings[code];
        return { code, severity: severity ?? entry.severity, ...entry.words(facts, say), help: `${reference}#${code}` };
    };
}
/** Whether a finding is about the declaration and not about a token. */
function isAboutDeclaration({ code }) {
    return code in declarationFindings;
}

// EXTERNAL MODULE: ./build/src/diagnosis/offline.js
var offline = __nccwpck_require__(100);
// EXTERNAL MODULE: ./build/src/evidence/requirements.js
var evidence_requirements = __nccwpck_require__(243);
// EXTERNAL MODULE: ./build/src/hosts/host.js
var hosts_host = __nccwpck_require__(95);
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
// EXTERNAL MODULE: ./build/src/report/redact.js
var report_redact = __nccwpck_require__(615);
// EXTERNAL MODULE: ./build/src/report/run-report.js
var run_report = __nccwpck_require__(152);
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./build/src/report/write.js


const patienceMs = 2000;
/** Writes a file, with its folders. @returns whether that worked; a report that can't be written changes no verdict */
async function writeReport(path, text) {
    return inTime((0,promises_namespaceObject.mkdir)((0,external_node_path_namespaceObject.dirname)(path), { recursive: true })
        .then(() => (0,promises_namespaceObject.writeFile)(path, text))
        .then(() => true, () => false));
}
/** Some paths never answer, such as a pipe that nobody reads: then the file counts as not written. */
async function inTime(written) {
    const late = new Promise((resolve) => setTimeout(resolve, patienceMs, false).unref());
    return Promise.race([written, late]);
}

;// CONCATENATED MODULE: ./build/src/hosts/pipelines.js






/** The levels of the official toolkit, coloured although no terminal is there: a pipe's log is always shown in colour. */
const styles = {
    plain: ['\u001b[34mINFO: ', '\u001b[0m'],
    good: ['\u001b[32m✔ ', '\u001b[0m'],
    warning: ['\u001b[33mWARNING: ', '\u001b[0m'],
    error: ['\u001b[31m✖ ', '\u001b[0m'],
};
/** A pipe in Bitbucket Pipelines. */
function pipelinesHost({ env, stdout }) {
    return {
        say: { host: 'pipe', option: (name) => (0,options/* optionNamed */.b)(name).variable },
        async read() {
            const raw = Object.fromEntries(options/* options */.f.map(({ name, variable }) => [name, variableValue(variable, env)]));
            return { raw, faults: [], context: (0,hosts_host/* pipelineContext */.mt)(env) };
        },
        // The platform masks its secured variables itself and offers a pipe no way to add to them.
        mask: () => undefined,
        print(lines) {
            for (const { tone, text } of lines) {
                const [before, after] = styles[tone];
                stdout.write(text === '' ? '\n' : `${before}${(0,report_redact/* plain */.p)(text)}${after}\n`);
            }
        },
        debug(text) {
            if (env.DEBUG?.toLowerCase() === 'true')
                stdout.write(`\u001b[90mDEBUG: ${(0,report_redact/* plain */.p)(text)}\u001b[0m\n`);
        },
        publish: (report, { redact }) => writeVariables(report, env, redact),
        exitCode: (report, onUnknown) => ((0,hosts_host/* isFailure */.N6)(report, onUnknown) ? 1 : 0),
    };
}
/** A YAML list arrives as `NAME_COUNT`, `NAME_0`, `NAME_1`, … without a plain `NAME`. */
function variableValue(variable, env) {
    const count = env[`${variable}_COUNT`];
    if (env[variable] !== undefined || count === undefined || !/^\d{1,4}$/.test(count))
        return env[variable];
    return Array.from({ length: Number(count) }, (_, index) => env[`${variable}_${index}`] ?? '');
}
/** Output variables, one line each; later steps print them, so nothing stands there that should not be read. */
async function writeVariables(report, env, redact) {
    const path = env.BITBUCKET_PIPELINES_VARIABLES_PATH;
    if (!path)
        return [];
    const [token] = report.tokens;
    const variables = {
        VERDICT: report.verdict,
        SUMMARY: (0,run_report/* summaryOf */.YG)(report),
        CREDENTIAL: token?.credential.kind ?? '',
        MISSING_SCOPES: token?.scopes.missing.join(',') ?? '',
        DAYS_LEFT: String(token?.expiry?.daysLeft ?? ''),
    };
    const lines = Object.entries(variables).map(([name, value]) => `TOKEN_PREFLIGHT_${name}=${(0,report_redact/* plain */.p)(redact(value))}\n`);
    const isWritten = await inTime((0,promises_namespaceObject.appendFile)(path, lines.join('')).then(() => true, () => false));
    return isWritten ? [] : ['The output variables could not be written.'];
}

// EXTERNAL MODULE: ./build/src/bitbucket/nearest.js
var nearest = __nccwpck_require__(173);
// EXTERNAL MODULE: ./build/src/version.js
var version = __nccwpck_require__(9);
;// CONCATENATED MODULE: ./build/src/hosts/help.js


const width = 100;
/** What `--help` prints, from the table of options. */
function helpText() {
    const rows = options/* options */.f.filter(({ name }) => name !== 'token');
    return [
        `token-preflight ${version/* version */.r}: checks a Bitbucket Cloud token before a job depends on it.`,
        '',
        'Usage: TOKEN_PREFLIGHT_TOKEN=... token-preflight [options]',
        '       printf %s "$TOKEN" | token-preflight --token-stdin [options]',
        '',
        'The token comes from the environment variable TOKEN_PREFLIGHT_TOKEN or from standard input, never',
        'from an argument. On a terminal it is asked for when neither is there.',
        '',
        'Options:',
        ...rows.flatMap((option) => entry(signature(option), aboutOf(option))),
        ...entry('--token-stdin', 'Read the token from standard input. One final line break is no part of it.'),
        ...entry('--explain <code>', 'Print what a finding means and how to mend it, such as scope-missing.'),
        ...entry('--help, -h', 'Print this text.'),
        ...entry('--version', 'Print the version.'),
        '',
        'Exit codes: 0 pass or warn, 1 fail, 2 wrong declaration, 3 unknown (0 with --on-unknown warn).',
    ].join('\n');
}
function signature({ name, type, choices, placeholder }) {
    if (type === 'flag')
        return `--${name}`;
    return `--${name} <${choices?.join('|') ?? placeholder ?? 'value'}>`;
}
function aboutOf({ about, type, default: fallback, defaultAbout }) {
    const text = about.replaceAll('`', '');
    if (defaultAbout !== undefined)
        return `${text} Default, ${defaultAbout}.`;
    return fallback === undefined || type === 'flag' ? text : `${text} Default: ${fallback}.`;
}
function entry(name, about) {
    return [`  ${name}`, ...wrap(about, width - 6).map((line) => `      ${line}`)];
}
/** A text in lines of at most so many characters. */
function wrap(text, most) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= most)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/src/hosts/explain.js



const explain_width = 100;
/** The reference's entry of a code, for a terminal; nothing when there is no such code. */
function explanationOf(code, say) {
    if (!Object.hasOwn(findings, code))
        return undefined;
    const { severity, when, example, words } = findings[code];
    const { title, cause, remedy } = words(example, say);
    const steps = remedy.flatMap((step, index) => {
        const [first = '', ...rest] = wrap(step, explain_width - 5);
        return [`  ${index + 1}. ${first}`, ...rest.map((line) => `     ${line}`)];
    });
    return [
        `${code} (${severity})`,
        ...wrap(when, explain_width),
        '',
        'In the words of an example:',
        `  ${title}`,
        ...wrap(cause, explain_width - 2).map((line) => `  ${line}`),
        ...steps,
    ].join('\n');
}
/** The rest of a sentence that begins with the option's name. */
function unknownCode(code) {
    const [near] = (0,nearest/* nearest */.pA)(code, Object.keys(findings), 1);
    return `takes the code of a finding.${near === undefined ? '' : ` Did you mean ${near}?`}`;
}

;// CONCATENATED MODULE: external "node:readline/promises"
const external_node_readline_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");
;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: ./build/src/hosts/prompt.js


/** Asks on a terminal without showing what is typed or pasted. The question goes to standard error. */
async function promptHidden({ stdin, stderr }, question) {
    stderr.write(question);
    const nowhere = new external_node_stream_namespaceObject.Writable({ write: (_chunk, _encoding, done) => done() });
    const lines = (0,external_node_readline_promises_namespaceObject.createInterface)({ input: stdin, output: nowhere, terminal: true });
    try {
        return await lines.question('');
    }
    catch {
        // Ctrl-C or Ctrl-D: no token was given.
        return undefined;
    }
    finally {
        lines.close();
        stderr.write('\n');
    }
}

;// CONCATENATED MODULE: ./build/src/hosts/terminal.js











/** How long standard input may take to end. */
const stdinPatienceMs = 5000;
const colours = { good: '32', warning: '33', error: '31' };
/** A command line, by a person or in a script. */
function terminalHost(io) {
    const { env, stdout } = io;
    const hasColour = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
    const host = {
        say: {
            host: 'terminal',
            option: (name) => (name === 'token' ? 'TOKEN_PREFLIGHT_TOKEN' : `--${name}`),
        },
        async read() {
            const { flags, faults } = readArguments(io.args);
            if (flags.help)
                return { print: helpText() };
            if (flags.version)
                return { print: `token-preflight ${version/* version */.r}` };
            const page = flags.explain === undefined ? undefined : explanationOf(flags.explain, host.say);
            if (page !== undefined)
                return { print: page };
            if (flags.explain !== undefined)
                faults.push({ option: '--explain', problem: unknownCode(flags.explain) });
            const { help: _, version: __, explain: ___, 'token-stdin': fromStdin, ...raw } = flags;
            const token = await readToken(io, fromStdin === 'true');
            return {
                raw: { ...raw, ...(token !== undefined && { token }) },
                faults,
                context: (0,hosts_host/* pipelineContext */.mt)(env),
            };
        },
        mask: () => undefined,
        print(lines) {
            for (const { tone, text } of lines)
                stdout.write(`${coloured(tone, (0,report_redact/* plain */.p)(text))}\n`);
        },
        debug(text) {
            if (io.args.some((argument) => /^--debug(?:=true)?$/.test(argument)))
                io.stderr.write(`debug: ${(0,report_redact/* plain */.p)(text)}\n`);
        },
        publish: async () => [],
        exitCode(report, onUnknown) {
            if (report.verdict === 'unknown')
                return onUnknown === 'fail' ? 3 : 0;
            if (report.verdict !== 'fail')
                return 0;
            return (0,run_report/* findingsOf */.WX)(report).every((finding) => finding.severity !== 'fail' || isAboutDeclaration(finding)) ? 2 : 1;
        },
    };
    return host;
    /** Colour for the first word, which is the outcome. */
    function coloured(tone, text) {
        if (!hasColour || tone === 'plain')
            return text;
        return text.replace(/^\S+/, (word) => `\u001b[${colours[tone]}m${word}\u001b[0m`);
    }
}
/**
 * The options on a command line. What stands there may be a secret in the wrong place, so a fault names the position of
 * an argument and never the argument.
 */
function readArguments(args) {
    const known = options/* options */.f.filter(({ name }) => name !== 'token');
    const isFlag = (name) => ['help', 'version', 'token-stdin'].includes(name) || known.some((row) => row.name === name && row.type === 'flag');
    const { tokens } = (0,external_node_util_namespaceObject.parseArgs)({
        args: [...args],
        options: Object.fromEntries([...known.map(({ name }) => name), 'help', 'version', 'token-stdin', 'explain'].map((name) => [
            name,
            { type: isFlag(name) ? 'boolean' : 'string', ...(name === 'help' && { short: 'h' }) },
        ])),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const flags = {};
    const faults = [];
    for (const token of tokens) {
        const where = `Argument ${token.index + 1}`;
        if (token.kind === 'positional' && args[token.index - 1] === '--token')
            continue;
        if (token.kind === 'positional') {
            faults.push({
                option: where,
                problem: 'belongs to no option. Options are written --name value or --name=value.',
            });
        }
        if (token.kind !== 'option')
            continue;
        if (token.name === 'token') {
            const problem = 'would show the token to every process on this machine. Set TOKEN_PREFLIGHT_TOKEN, or pipe it in and add --token-stdin.';
            faults.push({ option: '--token', problem });
        }
        else if (!known.some(({ name }) => name === token.name) && !isFlag(token.name) && token.name !== 'explain') {
            const [near] = (0,nearest/* nearest */.pA)(token.name, known.map(({ name }) => name), 1);
            const hint = near === undefined ? 'See --help.' : `Did you mean --${near}?`;
            faults.push({ option: where, problem: `is no option of this command. ${hint}` });
        }
        else if (isFlag(token.name)) {
            flags[token.name] = token.value ?? 'true';
        }
        else if (token.value === undefined || (token.value.startsWith('--') && !token.inlineValue)) {
            faults.push({ option: `--${token.name}`, problem: 'needs a value.' });
        }
        else if (token.name === 'scopes' || token.name === 'operations') {
            flags[token.name] = [flags[token.name], token.value].filter((part) => part !== undefined).join('\n');
        }
        else if (flags[token.name] !== undefined) {
            faults.push({ option: `--${token.name}`, problem: 'is given twice.' });
        }
        else {
            flags[token.name] = token.value;
        }
    }
    return { flags, faults };
}
/** The token: from standard input when told so, else from the environment, else asked for where a person sits. */
async function readToken(io, fromStdin) {
    if (fromStdin) {
        const chunks = [];
        // Whoever keeps the pipe open must not keep the job waiting; what has come until then is taken.
        const late = setTimeout(() => io.stdin.destroy(), stdinPatienceMs);
        try {
            for await (const chunk of io.stdin)
                chunks.push(Buffer.from(chunk));
        }
        catch {
            // A pipe that was closed early has nothing more to give.
        }
        clearTimeout(late);
        // The one final line break is how shells end a line and no part of the token.
        return Buffer.concat(chunks)
            .toString()
            .replace(/\r?\n$/, '');
    }
    if (io.env.TOKEN_PREFLIGHT_TOKEN !== undefined)
        return io.env.TOKEN_PREFLIGHT_TOKEN;
    return io.stdin.isTTY && io.stderr.isTTY ? promptHidden(io, 'Token (not shown): ') : undefined;
}

;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 2 modules
var lib = __nccwpck_require__(122);
;// CONCATENATED MODULE: ./build/src/http/failure.js

const lookupCodes = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA', 'EAI_NONAME']);
const connectCodes = new Set(['ECONNREFUSED', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL']);
const tlsCode = /^(?:ERR_SSL|ERR_TLS|EPROTO|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|CRL_|INVALID_CA|PATH_LENGTH)/;
/**
 * Whatever the network threw -> a named failure. Reads only the error's code and, for a refused tunnel, the status in
 * its message; the text itself is dropped, since Node puts whole header values into some.
 * @param reached how far the connection is known to have come
 */
function failureOf(error, host, reached) {
    const { code, message } = details(error);
    const base = { outcome: 'failure', host, ...(code !== undefined && { code }) };
    // https://github.com/koichik/node-tunnel reports a proxy's refusal in words only.
    if (/tunneling socket/.test(message)) {
        const status = /statusCode=(\d{3})/.exec(message)?.[1];
        return { ...base, kind: 'proxy', stage: 'proxy', ...(status !== undefined && { status: Number(status) }) };
    }
    if (code === 'HPE_HEADER_OVERFLOW')
        return { ...base, kind: 'oversized-headers', stage: 'answer' };
    if (code !== undefined && tlsCode.test(code))
        return { ...base, kind: 'tls', stage: 'TLS handshake' };
    if (code !== undefined && lookupCodes.has(code))
        return { ...base, kind: 'unreachable', stage: 'name lookup' };
    if (code !== undefined && connectCodes.has(code))
        return { ...base, kind: 'unreachable', stage: 'connection' };
    if (code === 'ERR_INVALID_CHAR')
        return { ...base, kind: 'refused-by-us', stage: 'connection' };
    return { ...base, kind: 'unreachable', stage: reached };
}
function details(error) {
    if (!external_node_util_namespaceObject.types.isNativeError(error))
        return { code: undefined, message: '' };
    const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
    if (code !== undefined)
        return { code, message: error.message };
    // Several addresses tried in turn end in one AggregateError without a code of its own.
    const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
    return inner === undefined ? { code, message: error.message } : details(inner);
}

;// CONCATENATED MODULE: ./build/src/http/client.js




const mostTries = 3;
const mostBodyBytes = 256 * 1024;
const mostHeaderBytes = 32 * 1024;
/**
 * A client for one run.
 * @param origins the only ones that it will ask, `https://api.bitbucket.org`
 * @param budgetMs time for everything together, from now on
 * @param random 0 to 1, for the jitter between tries
 */
function createClient(origins, budgetMs, userAgent, random) {
    const deadline = Date.now() + budgetMs;
    const budget = new AbortController();
    // Every request in flight listens to it.
    (0,external_node_events_namespaceObject.setMaxListeners)(0, budget.signal);
    const timer = setTimeout(() => budget.abort(), budgetMs);
    let sent = 0;
    const connections = new Map(origins.map((origin) => [origin, connectionTo()]));
    /** One for each origin: http-client keeps a single agent, which serves one protocol only. */
    function connectionTo() {
        const http = new lib/* HttpClient */.Qq(userAgent, [], {
            allowRedirects: false,
            allowRetries: false,
            keepAlive: true,
            maxSockets: 10,
            socketTimeout: budgetMs,
        });
        const connection = { http };
        // http-client knows no AbortSignal, but hands the options of each request to its handlers.
        http.handlers.push({
            prepareRequest(options) {
                options.signal = budget.signal;
                options.maxHeaderSize = mostHeaderBytes;
                connection.agent = options.agent;
            },
            canHandleAuthentication: () => false,
            handleAuthentication: () => Promise.reject(new Error('No challenge is ever answered.')),
        });
        return connection;
    }
    async function once(connection, url, authorization) {
        sent += 1;
        const aborted = new Promise((resolve) => {
            const giveUp = () => resolve(overdue(url.host, stageOf(connection.agent)));
            if (budget.signal.aborted)
                giveUp();
            else
                budget.signal.addEventListener('abort', giveUp, { once: true });
        });
        const headers = { authorization, accept: 'application/json, */*;q=0.5', 'accept-encoding': 'identity' };
        const asked = connection.http.get(url.href, headers).then(read, (error) => {
            if (budget.signal.aborted)
                return aborted;
            return failureOf(error, url.host, stageOf(connection.agent));
        });
        // The race is for what no signal reaches, such as a proxy that never answers the CONNECT.
        return Promise.race([asked, aborted]);
    }
    return {
        async get(url, authorization) {
            const connection = connections.get(url.origin);
            if (connection === undefined) {
                return { outcome: 'failure', kind: 'refused-by-us', host: url.host, stage: 'connection' };
            }
            for (let tries = 1;; tries++) {
                const result = await once(connection, url, authorization);
                if (tries === mostTries || !isWorthRepeating(result))
                    return result;
                const pause = retryAfterMs(result) ?? 250 * 2 ** (tries - 1) * (1 + random());
                if (Date.now() + pause >= deadline)
                    return result;
                await (0,external_node_timers_promises_namespaceObject.setTimeout)(pause, undefined, { signal: budget.signal }).catch(() => undefined);
                if (budget.signal.aborted)
                    return result;
            }
        },
        sent: () => sent,
        close() {
            clearTimeout(timer);
            budget.abort();
            for (const { http } of connections.values())
                http.dispose();
        },
    };
}
/** Reads the body up to the limit. http-client's own `readBody` waits for ever when the connection breaks midway. */
function read({ message }) {
    const headers = Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]));
    const encoding = headers['content-encoding'] ?? 'identity';
    return new Promise((resolve) => {
        const chunks = [];
        let bytes = 0;
        const end = (body) => {
            resolve({ outcome: 'answer', status: statusOf(message), headers, body, text: Buffer.concat(chunks).toString() });
        };
        message.on('data', (chunk) => {
            bytes += chunk.length;
            if (bytes <= mostBodyBytes)
                chunks.push(chunk);
            else {
                end('limit');
                message.destroy();
            }
        });
        message.on('end', () => end(encoding === 'identity' ? 'whole' : 'encoded'));
        message.on('error', () => end('cut'));
        message.on('close', () => end('cut'));
    });
}
function statusOf(message) {
    return message.statusCode ?? 0;
}
function overdue(host, stage) {
    // What never connected is out of reach; what connected and then kept silent took too long.
    const kind = stage === 'connection' || stage === 'name lookup' ? 'unreachable' : 'timed-out';
    return { outcome: 'failure', kind, host, stage };
}
/** How far the connections of an agent have come: the first that is not yet up, else all wait for an answer. */
function stageOf(agent) {
    if (typeof agent !== 'object' || !('sockets' in agent))
        return 'connection';
    // The tunnel agent for proxies keeps its sockets in a plain list.
    if (Array.isArray(agent.sockets))
        return 'proxy';
    const sockets = Object.values(agent.sockets).flatMap((list) => list ?? []);
    if (sockets.some((socket) => socket.connecting))
        return 'connection';
    return sockets.some((socket) => 'secureConnecting' in socket && socket.secureConnecting) ? 'TLS handshake' : 'answer';
}
function isWorthRepeating(result) {
    if (result.outcome === 'failure')
        return result.kind === 'unreachable';
    return result.status === 429 || result.status >= 500 || (result.status < 300 && result.body === 'cut');
}
/** Seconds or an HTTP date; nothing when the answer names neither. */
function retryAfterMs(result) {
    const value = result.outcome === 'answer' ? result.headers['retry-after'] : undefined;
    if (value === undefined)
        return undefined;
    const ms = /^\d{1,9}$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
    return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

;// CONCATENATED MODULE: ./build/src/http/trace.js
/** The same client, telling what was asked and how it was answered: addresses, statuses and times, no values. */
function traced(client, tell) {
    return {
        ...client,
        async get(url, authorization) {
            const started = Date.now();
            const result = await client.get(url, authorization);
            const outcome = result.outcome === 'answer'
                ? `${result.status}, ${result.headers['content-type'] ?? 'no content type'}, body ${result.body}`
                : `${result.kind} at the ${result.stage}${result.code === undefined ? '' : ` (${result.code})`}`;
            tell(`GET ${url.href}: ${outcome}, ${Date.now() - started} ms`);
            return result;
        },
    };
}
/** The same client, with every answer cleaned by a filter before anybody cuts or keeps a piece of it. */
function redacted(client, redact) {
    return {
        ...client,
        async get(url, authorization) {
            const result = await client.get(url, authorization);
            if (result.outcome === 'failure')
                return result;
            const headers = Object.entries(result.headers).map(([name, value]) => [name, redact(value)]);
            return { ...result, headers: Object.fromEntries(headers), text: redact(result.text) };
        },
    };
}

// EXTERNAL MODULE: ./build/src/diagnosis/answered.js
var answered = __nccwpck_require__(960);
// EXTERNAL MODULE: ./build/src/diagnosis/case.js
var diagnosis_case = __nccwpck_require__(867);
// EXTERNAL MODULE: ./build/src/diagnosis/checks.js
var checks = __nccwpck_require__(298);
// EXTERNAL MODULE: ./build/src/diagnosis/credential.js
var credential = __nccwpck_require__(426);
// EXTERNAL MODULE: ./build/src/evidence/standing.js + 2 modules
var evidence_standing = __nccwpck_require__(481);
;// CONCATENATED MODULE: ./build/src/diagnosis/elsewhere.js


/** Whatever got in the way of an answer, each cause said once with all the requests it struck. */
function elsewhere_elsewhereFindings(about, settled) {
    const { evidence, find, declaration } = about;
    const found = [];
    const struck = (is) => evidence.exchanges.flatMap((exchange) => {
        const meaning = (0,evidence_standing/* meaningIn */.hV)(exchange);
        return meaning?.is === is ? [{ exchange, meaning: meaning }] : [];
    });
    const requests = (all) => [
        ...new Set(all.map(({ exchange }) => (0,diagnosis_case/* requestOf */.fo)(exchange, about))),
    ];
    const limited = struck('rate-limited');
    if (limited[0] !== undefined) {
        const { retryAfter } = limited[0].meaning;
        found.push(find('rate-limited', { requests: requests(limited), ...(retryAfter !== undefined && { retryAfter }) }));
    }
    const failing = struck('service-failing');
    if (failing.length > 0) {
        const statuses = [...new Set(failing.map(({ exchange }) => elsewhere_statusOf(exchange)))];
        found.push(find('service-failing', { requests: requests(failing), statuses }));
    }
    for (const same of groupBy(struck('unreadable'), ({ meaning }) => meaning.why)) {
        const { contentType, bytes, why } = same[0].meaning;
        found.push(find('answer-unreadable', { requests: requests(same), contentType, bytes, why }));
    }
    // An operation of the catalogue that the API does not know, or a 401 for a token that is alive, is as unexpected.
    const isOpen = (exchange) => settled.some((one) => one.outcome === 'unknown' && one.exchange === exchange);
    const isBaseRight = declaration.apiUrl.pathname === '/2.0';
    const surprising = [...struck('wrong-base'), ...struck('unauthorized')]
        .filter(({ exchange }) => exchange === (0,diagnosis_case/* recognitionOf */.l8)(about) ? isBaseRight && about.standing.life !== 'refused' : isOpen(exchange))
        .map(({ exchange }) => ({ exchange, meaning: { is: 'unexpected', empty: false } }));
    for (const same of groupBy([...struck('unexpected'), ...surprising], ({ exchange }) => String(elsewhere_statusOf(exchange)))) {
        const { exchange, meaning } = same[0];
        const host = exchange.endpoint.isGit ? declaration.gitUrl.host : declaration.apiUrl.host;
        const facts = { requests: requests(same), status: elsewhere_statusOf(exchange), host };
        found.push(find('answer-unexpected', { ...facts, empty: meaning.empty }));
    }
    found.push(...failureFindings(about, settled));
    const unattributed = evidence.exchanges.filter((exchange) => (0,evidence_standing/* meaningIn */.hV)(exchange)?.is === 'success' &&
        about.standing.life !== 'anonymous' &&
        !(0,evidence_standing/* isAttributed */.Zy)(exchange, evidence.exchanges) &&
        (about.standing.life !== 'alive' || isOpen(exchange)));
    if (unattributed.length > 0) {
        found.push(find('answer-unattributed', { requests: requests(unattributed.map((exchange) => ({ exchange }))) }));
    }
    // A base address that leads nowhere shows on the first request; later ones are the tool's own choice.
    const recognition = (0,diagnosis_case/* recognitionOf */.l8)(about);
    if (recognition !== undefined && (0,evidence_standing/* meaningIn */.hV)(recognition)?.is === 'wrong-base' && !isBaseRight) {
        found.push(find('api-url-wrong', { url: declaration.apiUrl.href }));
    }
    return found;
}
function failureFindings(about, settled) {
    const { evidence, find, declaration } = about;
    const failures = evidence.exchanges
        .map(({ result }) => result)
        .filter((result) => result.outcome === 'failure');
    return groupBy(failures, ({ kind }) => kind).map(([failure]) => {
        const { kind, host, stage, code, status } = failure;
        const coded = code === undefined ? {} : { code };
        switch (kind) {
            case 'tls':
                return find('tls-untrusted', { host, ...coded });
            case 'proxy':
                return find('proxy-refused', { host, ...(status !== undefined && { status }) });
            case 'timed-out':
                return find('timed-out', { seconds: declaration.timeoutSeconds, settled: settledSentence(settled) });
            case 'oversized-headers': {
                const facts = { contentType: 'unknown', bytes: 0, why: 'preceded by headers of more than 32 kB' };
                return find('answer-unreadable', { requests: [host], ...facts });
            }
            default:
                return find('network-unreachable', { host, stage, ...coded });
        }
    });
}
function settledSentence(settled) {
    const done = settled.filter(({ outcome }) => outcome === 'verified').map(({ subject }) => subject);
    return done.length === 0 ? 'Until then nothing was settled.' : `Verified until then: ${done.join(', ')}.`;
}
function elsewhere_statusOf({ result }) {
    return result.outcome === 'answer' ? result.status : 0;
}
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(keyOf(item));
        if (group === undefined)
            groups.set(keyOf(item), [item]);
        else
            group.push(item);
    }
    return [...groups.values()];
}

;// CONCATENATED MODULE: ./build/src/diagnosis/diagnose.js






/** The findings that need no request: what is wrong with the declaration and with the secret. Pure. */
function diagnoseOffline(about) {
    const { requirements, secret, find } = about;
    return byGravity([
        ...(0,offline/* declarationFindingsOf */.uK)(requirements, secret.kind, undefined, find),
        ...(0,offline/* secretFindingsOf */.uD)(secret, requirements, find),
        ...(0,credential/* expiryFindings */.G2)(about),
    ]);
}
/** Evidence -> findings, the gravest first. Pure; never throws; reads like the decision table in the reference. */
function diagnose(about) {
    const { requirements, secret, standing, find } = about;
    const settled = (0,checks/* settle */.G)(about);
    const all = [...settled.resources, ...settled.scopes, ...settled.operations, ...settled.git];
    const found = [
        ...(0,offline/* declarationFindingsOf */.uK)(requirements, standing.kind, standing.granted, find),
        ...(0,offline/* secretFindingsOf */.uD)(secret, requirements, find),
        ...(0,credential/* credentialFindings */.Ee)(about),
        ...(0,answered/* answeredFindings */.or)(about, settled),
        ...elsewhere_elsewhereFindings(about, all),
        ...(0,credential/* expiryFindings */.G2)(about),
    ];
    return byGravity([...found, ...unexplained(about, all, found)]);
}
/** What no finding above explains must not end as a pass: answers that nobody has seen yet lead here. */
function unexplained(about, settled, found) {
    if (found.some(({ severity }) => severity !== 'warn'))
        return [];
    const open = settled.filter(({ outcome }) => outcome !== 'verified' && outcome !== 'unverifiable');
    if (open.length === 0 && about.standing.life === 'alive')
        return [];
    const settling = open.length === 0 ? [(0,diagnosis_case/* recognitionOf */.l8)(about)] : open.map(({ exchange }) => exchange);
    const exchanges = settling.filter((exchange) => exchange !== undefined);
    const requests = [...new Set(exchanges.map((exchange) => (0,diagnosis_case/* requestOf */.fo)(exchange, about)))];
    const [result] = exchanges.map((exchange) => exchange.result);
    if (about.standing.life !== 'alive' || result?.outcome !== 'answer') {
        return [about.find('answer-unattributed', { requests })];
    }
    const facts = { requests, status: result.status, host: about.declaration.apiUrl.host, empty: false };
    return [about.find('answer-unexpected', facts)];
}
function byGravity(found) {
    const order = ['fail', 'unknown', 'warn'];
    return found.toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
}

// EXTERNAL MODULE: ./build/src/diagnosis/verdict.js + 1 modules
var verdict = __nccwpck_require__(449);
// EXTERNAL MODULE: ./build/src/bitbucket/scopes.js + 2 modules
var bitbucket_scopes = __nccwpck_require__(148);
// EXTERNAL MODULE: ./build/src/evidence/plan.js
var evidence_plan = __nccwpck_require__(52);
;// CONCATENATED MODULE: ./build/src/evidence/gather.js




/**
 * The only I/O: asks the first question, after a 401 once more by the other legal scheme, and then what the first answer
 * left open, side by side. Never rejects.
 */
async function gather(plan, gathering, client) {
    const { requirements, secret, apiUrl, gitUrl } = gathering;
    const send = async (endpoint, scheme, authorization) => {
        const base = endpoint.isGit ? gitUrl : apiUrl;
        const result = await client.get(new URL(`${base.href.replace(/\/$/, '')}${endpoint.path}`), authorization);
        return { endpoint, scheme, result };
    };
    const ask = (endpoint, scheme) => send(endpoint, scheme, (0,authorization/* authorizationValue */.$m)(scheme, secret.token, secret.email));
    const [firstScheme, otherScheme] = plan.schemes;
    let recognition = await ask(plan.recognition, firstScheme);
    const exchanges = [recognition];
    if (otherScheme !== undefined && isRiddle(recognition)) {
        recognition = await ask(plan.recognition, otherScheme);
        exchanges.push(recognition);
    }
    const meaning = (0,evidence_standing/* meaningIn */.hV)(recognition);
    const resources = meaning?.is === 'not-found' && recognition.endpoint.resource === 'repository'
        ? withoutRepository(requirements.resources)
        : requirements.resources;
    const standing = (0,evidence_standing/* standingOf */.YP)(exchanges, secret, requirements);
    const wave = [];
    if (isWorthGoingOn(recognition, standing.life)) {
        for (const endpoint of (0,evidence_plan/* probesFor */.t2)(requirements, resources, standing)) {
            if (endpoint.path !== plan.recognition.path)
                wave.push(ask(endpoint, recognition.scheme));
        }
    }
    // Another host with another user name: an outage of the API says nothing about it, a dead token all.
    const isGitOpen = standing.life === 'alive' || standing.life === 'unproven';
    if (plan.git !== undefined && isGitOpen && holdsGitScopes(requirements, standing)) {
        const user = (0,authorization/* gitUser */.e2)(standing.kind, secret.email !== undefined);
        wave.push(send(plan.git, 'basic', (0,authorization/* gitAuthorizationValue */.jP)(user, secret.token)));
    }
    exchanges.push(...(await Promise.all(wave)));
    return { exchanges, resources, sent: client.sent() };
}
function holdsGitScopes({ scopes }, { granted, vocabulary }) {
    const held = granted && (0,bitbucket_scopes/* expand */.fT)(granted);
    const needed = scopes.filter((scope) => scope.vocabulary === undefined).flatMap(({ needs }) => needs[vocabulary]);
    return held === undefined || needed.every((scope) => held.has(scope));
}
/** A 401 that does not itself say why: the other scheme may tell a wrong identity from a dead token. */
function isRiddle(exchange) {
    const meaning = (0,evidence_standing/* meaningIn */.hV)(exchange);
    return meaning?.is === 'unauthorized' && meaning.reason !== 'no-scopes' && meaning.reason !== 'app-password';
}
/** Where the first answer shows an outage, a wrong address or no credential, the rest would show the same. */
function isWorthGoingOn(recognition, life) {
    return life !== 'refused' && life !== 'anonymous' && (0,evidence_standing/* isTelling */.c0)(recognition);
}
function withoutRepository({ workspace, project }) {
    return { ...(workspace !== undefined && { workspace }), ...(project !== undefined && { project }) };
}

;// CONCATENATED MODULE: ./build/src/preflight.js








/** One token: inspect, plan, gather, diagnose, conclude. Never rejects. */
async function preflight(declaration, { now, say, connect }) {
    const secret = inspect(declaration.token, declaration.email);
    const requirements = (0,evidence_requirements/* requirementsOf */.CG)(declaration);
    const known = { declaration, requirements, secret, now, find: finderFor(say) };
    const vocabulary = (0,evidence_plan/* vocabularyOfKind */.Ec)(secret.kind) ?? (0,evidence_plan/* declaredVocabulary */.FJ)(requirements);
    const plan = (0,evidence_plan/* planRequests */._8)(declaration, requirements, secret);
    const flaws = diagnoseOffline(known);
    // What the calendar says is no reason not to ask: the answer may contradict it.
    const stops = flaws.some(({ severity, code }) => severity === 'fail' && code !== 'expires-soon' && code !== 'expired');
    if (stops)
        return (0,verdict/* concludeOffline */.bQ)(known, vocabulary, flaws);
    if (declaration.plan)
        return (0,verdict/* concludeOffline */.bQ)(known, vocabulary, flaws, planLines());
    const client = connect(declaration);
    try {
        const { apiUrl, gitUrl } = declaration;
        const evidence = await gather(plan, { requirements, secret, apiUrl, gitUrl }, client);
        const about = { ...known, evidence, standing: (0,evidence_standing/* standingOf */.YP)(evidence.exchanges, secret, requirements) };
        return (0,verdict/* conclude */.Ep)(about, diagnose(about));
    }
    finally {
        client.close();
    }
    function planLines() {
        const base = declaration.apiUrl.href.replace(/\/$/, '');
        const [first, other] = plan.schemes;
        const name = (scheme) => (scheme === 'basic' ? 'Basic' : 'Bearer');
        return [
            `GET ${base}${plan.recognition.path} (${name(first)})`,
            ...(other === undefined ? [] : [`After a 401, the same once more (${name(other)})`]),
            ...plan.probes.map(({ path }) => `GET ${base}${path}`),
            ...(plan.git === undefined ? [] : [`GET ${declaration.gitUrl.href.replace(/\/$/, '')}${plan.git.path} (git)`]),
        ];
    }
}

;// CONCATENATED MODULE: ./build/src/report/text.js


/** The log of a run: one line a check, then the findings with cause and steps, the outcome last. */
function textOf(report) {
    const [token] = report.tokens;
    const lines = [
        ...(token === undefined ? [] : tokenLines(token)),
        ...(0,run_report/* findingsOf */.WX)(report).flatMap(findingLines),
        ...((0,run_report/* findingsOf */.WX)(report).length > 0 ? [{ tone: 'plain', text: '' }] : []),
        { tone: toneOf(report.verdict), text: `Verdict: ${report.verdict}. ${(0,run_report/* summaryOf */.YG)(report)}` },
    ];
    return lines[0]?.text === '' ? lines.slice(1) : lines;
}
function tokenLines(token) {
    const lines = [];
    const { kind, scheme, account } = token.credential;
    if (scheme !== undefined) {
        const owner = account === undefined ? '' : ` of ${account}`;
        lines.push(`Credential: ${(0,kinds/* aKind */.SL)(kind)}${owner}, sent as ${(0,kinds/* nameOfScheme */.iE)(scheme)}.`);
    }
    for (const request of token.planned ?? [])
        lines.push(`Would send: ${request}`);
    const plainLines = lines.map((text) => ({ tone: 'plain', text }));
    const notes = token.notes.map((text) => ({ tone: 'plain', text: `Note: ${text}` }));
    return [...plainLines, ...token.checks.map(checkLine), ...notes, ...expiryLines(token)];
}
function checkLine({ subject, outcome, by, status }) {
    const tone = { verified: 'good', missing: 'error', denied: 'error', unverifiable: 'plain', unknown: 'warning' }[outcome];
    const source = by === undefined ? '' : ` (${by}${status === undefined ? '' : `: ${status}`})`;
    return { tone, text: `${outcome.padEnd(12)} ${subject}${source}` };
}
function expiryLines({ expiry, credential }) {
    if (expiry === undefined || credential.scheme === undefined)
        return [];
    const { on, daysLeft, source } = expiry;
    const left = daysLeft < 0 ? 'past' : daysLeft === 1 ? '1 day left' : `${daysLeft} days left`;
    const by = source === 'token' ? 'by the token itself' : 'as declared';
    return [{ tone: 'plain', text: `Last day: ${on}, ${by}; ${left}.` }];
}
function findingLines({ code, severity, title, cause, remedy, help }) {
    const tone = toneOf(severity);
    return [
        { tone: 'plain', text: '' },
        { tone, text: `${severity}: ${title} [${code}]` },
        { tone: 'plain', text: `  ${cause}` },
        ...remedy.map((step, index) => ({ tone: 'plain', text: `  ${index + 1}. ${step}` })),
        { tone: 'plain', text: `  More: ${help}` },
    ];
}
function toneOf(verdict) {
    if (verdict === 'pass')
        return 'good';
    return verdict === 'fail' ? 'error' : 'warning';
}

;// CONCATENATED MODULE: ./build/src/main.js



















/**
 * The whole program: pick the host, read the declaration, check, report.
 * @returns the exit code; never rejects
 */
async function main(io) {
    const host = await hostFor(io);
    try {
        return await run(host);
    }
    catch (error) {
        return crashed(host, error);
    }
}
async function hostFor(io) {
    const { env, args } = io;
    if (args.length > 0)
        return terminalHost(io);
    // The runner hands over every input that has a default; a plain `run:` step has none of ours.
    if (options/* options */.f.some(({ name }) => env[`INPUT_${name.toUpperCase()}`] !== undefined)) {
        // Read on its own host only: the toolkit is a fifth of the start-up time.
        return (await __nccwpck_require__.e(/* import() */ 351).then(__nccwpck_require__.bind(__nccwpck_require__, 351))).actionsHost(io);
    }
    // The image says so itself; started in a pipeline by other means, the token's variable tells the two apart.
    const isPipe = env.TOKEN_PREFLIGHT_HOST === 'pipe' || (0,hosts_host/* isInPipeline */.yG)(env);
    return isPipe && env.TOKEN_PREFLIGHT_TOKEN === undefined ? pipelinesHost(io) : terminalHost(io);
}
async function run(host) {
    const started = new Date();
    const reading = await host.read();
    if ('print' in reading) {
        host.print(reading.print.split('\n').map((text) => ({ tone: 'plain', text })));
        return 0;
    }
    const forms = formsIn(reading.raw);
    // Before anything else is printed.
    for (const form of forms)
        host.mask(form);
    const redact = (0,report_redact/* redactorFor */.s)(forms);
    const { declaration, faults } = parse(withoutSecrets(reading.raw, redact), reading.context, host.say.option);
    const wrong = wrongDeclaration(declaration, [...reading.faults, ...faults], host);
    const debug = (text) => host.debug(redact(text));
    const tokens = wrong.length > 0 ? [] : [await checkToken(declaration, started, host.say, redact, debug)];
    const report = (0,run_report/* runReport */.qi)(started, Date.now() - started.getTime(), wrong, tokens);
    await deliver(report, declaration, host, redact);
    return host.exitCode(report, declaration.onUnknown);
}
/** Every form of the secret, and of what stands in the e-mail's place if that is no e-mail: the two get swapped. */
function formsIn({ token, email = '' }) {
    const given = typeof email === 'string' ? email : '';
    const swapped = given.includes('@') || given.trim().length < 20 ? [] : (0,authorization/* secretForms */.eo)(new Secret(given), undefined);
    return [...(typeof token === 'string' ? (0,authorization/* secretForms */.eo)(new Secret(token), given) : []), ...swapped];
}
/** The other options without any form of the secret, before anything of them is quoted, cut or sent. */
function withoutSecrets(raw, redact) {
    return Object.fromEntries(Object.entries(raw).map(([name, value]) => {
        if (name === 'token' || value === undefined)
            return [name, value];
        return [name, typeof value === 'string' ? redact(value) : value.map(redact)];
    }));
}
function checkToken(declaration, now, say, redact, debug) {
    const connect = ({ apiUrl, gitUrl, timeoutSeconds }) => {
        const origins = [apiUrl.origin, gitUrl.origin];
        const client = createClient(origins, timeoutSeconds * 1000, `token-preflight/${version/* version */.r}`, Math.random);
        // A server can send back what it was sent: no part of it may get further in.
        return traced(redacted(client, redact), debug);
    };
    return preflight(declaration, { now, say, connect });
}
/** Faults of the options; with them, what else is wrong with the declaration, so that one run tells it all. */
function wrongDeclaration(declaration, faults, { say }) {
    const find = finderFor(say);
    const requirements = (0,evidence_requirements/* requirementsOf */.CG)(declaration);
    const malformed = requirements.flaws.some(({ code }) => code === 'operation-malformed');
    if (faults.length === 0 && !malformed)
        return [];
    const { kind } = inspect(declaration.token, declaration.email);
    return [
        ...faults.map((fault) => find('option-invalid', fault)),
        ...(0,offline/* declarationFindingsOf */.uK)(requirements, kind, undefined, find),
    ];
}
/** Everything that leaves the run goes through the redactor. */
async function deliver(report, declaration, host, redact) {
    const { onUnknown, report: path } = declaration;
    const isWritten = path !== undefined && (await writeReport(path, jsonOf(report, redact)));
    const unwritten = [];
    if (path !== undefined && !isWritten) {
        unwritten.push(`${host.say.option('report')}: the file could not be written; the verdict stands all the same.`);
    }
    const printed = (lines) => host.print(lines.map(({ tone, text }) => ({ tone, text: redact(text) })));
    printed(textOf(report));
    const reportPath = isWritten ? path : undefined;
    unwritten.push(...(await host.publish(report, { onUnknown, reportPath, redact })));
    printed(unwritten.map((text) => ({ tone: 'warning', text: `warn: ${text}` })));
}
/** Redacted text by text: in a finished JSON text an escaped character could hide a match. */
function jsonOf(report, redact) {
    const redacted = (_, value) => (typeof value === 'string' ? redact(value) : value);
    return `${JSON.stringify(report, redacted, 2)}\n`;
}
/** A fault of the program itself: said plainly. Its message is dropped, since it could quote what it stumbled over. */
function crashed(host, error) {
    const name = error instanceof Error ? error.name : typeof error;
    host.print([
        { tone: 'error', text: `error: Token Preflight failed by a fault of its own (${name}). The token was not judged.` },
        { tone: 'plain', text: 'Please report it at https://github.com/token-preflight/token-preflight/issues.' },
    ]);
    const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
    for (const frame of frames)
        host.debug(frame.trim());
    return 1;
}


/***/ }),

/***/ 615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ plain),
/* harmony export */   s: () => (/* binding */ redactorFor)
/* harmony export */ });
/**
 * @param forms every form of the secret, longest first
 * @returns a function that replaces each of them in a text by `***`: the last line of defence behind everything that is
 * printed or written
 */
function redactorFor(forms) {
    return (text) => forms.reduce((rest, form) => rest.replaceAll(form, '***'), text);
}
/**
 * A text on one line, without anything that a terminal or a log would obey: control characters, escapes, and the
 * invisible characters that turn the direction of a text (one of their row is not yet assigned).
 */
function plain(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u2065]+/gu, ' ').trimEnd();
}


/***/ }),

/***/ 152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   qi: () => (/* binding */ runReport)
/* harmony export */ });
/* harmony import */ var _diagnosis_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(449);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9);


/** Puts the pieces of a run together. */
function runReport(checkedAt, elapsedMs, findings, tokens) {
    const verdict = (0,_diagnosis_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)([...findings, ...tokens.flatMap((token) => token.findings)]);
    const tool = { name: 'token-preflight', version: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r };
    return { schema: 1, tool, checkedAt: checkedAt.toISOString(), verdict, elapsedMs, findings, tokens };
}
/** Every finding of a run. */
function findingsOf({ findings, tokens }) {
    return [...findings, ...tokens.flatMap((token) => token.findings)];
}
/** One sentence for the outcome of a run. */
function summaryOf(report) {
    const [first, ...rest] = findingsOf(report);
    const [token] = report.tokens;
    if (first !== undefined) {
        const more = rest.length === 0 ? '' : `, and ${rest.length} more ${rest.length === 1 ? 'finding' : 'findings'}`;
        return `${first.title}${more}.`;
    }
    if (token?.planned !== undefined)
        return 'This was only a plan: nothing was sent.';
    const declared = token?.checks.slice(1) ?? [];
    const verified = declared.filter(({ outcome }) => outcome === 'verified').length;
    if (declared.length === 0)
        return 'The token is alive; nothing was declared to check.';
    if (verified < declared.length) {
        return `${verified} of ${declared.length} declared things ${verified === 1 ? 'is' : 'are'} verified; nothing that was declared can show the rest.`;
    }
    return verified === 1 ? 'The one declared thing is verified.' : `All ${verified} declared things are verified.`;
}


/***/ }),

/***/ 9:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Version of this release; a test holds it equal to `package.json`. */
const version = '1.0.0';


/***/ }),

/***/ 122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Qq: () => (/* binding */ HttpClient)
});

// UNUSED EXPORTS: Headers, HttpClientError, HttpClientResponse, HttpCodes, MediaTypes, getProxyUrl, isHttps

// EXTERNAL MODULE: external "http"
var external_http_ = __nccwpck_require__(611);
var external_http_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_http_, 2);
// EXTERNAL MODULE: external "https"
var external_https_ = __nccwpck_require__(692);
var external_https_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_https_, 2);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map
// EXTERNAL MODULE: ./node_modules/tunnel/index.js
var tunnel = __nccwpck_require__(770);
;// CONCATENATED MODULE: ./stubs/unused/index.js
/**
 * package.json puts this in the place of two packages that dependencies import for functions which are never called here:
 *
 * - `undici`, imported by `@actions/http-client` for `getAgentDispatcher()`, which serves Octokit alone;
 * - `@actions/exec`, imported by `@actions/core` for its `platform` helper, which starts processes.
 *
 * Without them the bundle is a third of the size, starts faster and holds nothing that could start a process.
 */
function unused() {
  throw new Error('This part of a dependency is left out of the bundle, since nothing here calls it.');
}



;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/index.js
/* eslint-disable @typescript-eslint/no-explicit-any */
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};





var HttpCodes;
(function (HttpCodes) {
    HttpCodes[HttpCodes["OK"] = 200] = "OK";
    HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
    HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
    HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
    HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
    HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
    HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
    HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
    HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
    HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
    HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
    HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
    HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
    HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
    HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
    HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
    HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
    HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
    HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
    HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
    HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
    HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
    HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
    HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
    HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
    HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
    HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function (Headers) {
    Headers["Accept"] = "accept";
    Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function (MediaTypes) {
    MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
/**
 * Returns the proxy URL, depending upon the supplied url and proxy environment variables.
 * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
 */
function lib_getProxyUrl(serverUrl) {
    const proxyUrl = pm.getProxyUrl(new URL(serverUrl));
    return proxyUrl ? proxyUrl.href : '';
}
const HttpRedirectCodes = [
    HttpCodes.MovedPermanently,
    HttpCodes.ResourceMoved,
    HttpCodes.SeeOther,
    HttpCodes.TemporaryRedirect,
    HttpCodes.PermanentRedirect
];
const HttpResponseRetryCodes = [
    HttpCodes.BadGateway,
    HttpCodes.ServiceUnavailable,
    HttpCodes.GatewayTimeout
];
const RetryableHttpVerbs = ['OPTIONS', 'GET', 'DELETE', 'HEAD'];
const ExponentialBackoffCeiling = 10;
const ExponentialBackoffTimeSlice = 5;
class HttpClientError extends Error {
    constructor(message, statusCode) {
        super(message);
        this.name = 'HttpClientError';
        this.statusCode = statusCode;
        Object.setPrototypeOf(this, HttpClientError.prototype);
    }
}
class HttpClientResponse {
    constructor(message) {
        this.message = message;
    }
    readBody() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                let output = Buffer.alloc(0);
                this.message.on('data', (chunk) => {
                    output = Buffer.concat([output, chunk]);
                });
                this.message.on('end', () => {
                    resolve(output.toString());
                });
            }));
        });
    }
    readBodyBuffer() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                const chunks = [];
                this.message.on('data', (chunk) => {
                    chunks.push(chunk);
                });
                this.message.on('end', () => {
                    resolve(Buffer.concat(chunks));
                });
            }));
        });
    }
}
function isHttps(requestUrl) {
    const parsedUrl = new URL(requestUrl);
    return parsedUrl.protocol === 'https:';
}
class HttpClient {
    constructor(userAgent, handlers, requestOptions) {
        this._ignoreSslError = false;
        this._allowRedirects = true;
        this._allowRedirectDowngrade = false;
        this._maxRedirects = 50;
        this._allowRetries = false;
        this._maxRetries = 1;
        this._keepAlive = false;
        this._disposed = false;
        this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
        this.handlers = handlers || [];
        this.requestOptions = requestOptions;
        if (requestOptions) {
            if (requestOptions.ignoreSslError != null) {
                this._ignoreSslError = requestOptions.ignoreSslError;
            }
            this._socketTimeout = requestOptions.socketTimeout;
            if (requestOptions.allowRedirects != null) {
                this._allowRedirects = requestOptions.allowRedirects;
            }
            if (requestOptions.allowRedirectDowngrade != null) {
                this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
            }
            if (requestOptions.maxRedirects != null) {
                this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
            }
            if (requestOptions.keepAlive != null) {
                this._keepAlive = requestOptions.keepAlive;
            }
            if (requestOptions.allowRetries != null) {
                this._allowRetries = requestOptions.allowRetries;
            }
            if (requestOptions.maxRetries != null) {
                this._maxRetries = requestOptions.maxRetries;
            }
        }
    }
    options(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('OPTIONS', requestUrl, null, additionalHeaders || {});
        });
    }
    get(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('GET', requestUrl, null, additionalHeaders || {});
        });
    }
    del(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('DELETE', requestUrl, null, additionalHeaders || {});
        });
    }
    post(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('POST', requestUrl, data, additionalHeaders || {});
        });
    }
    patch(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PATCH', requestUrl, data, additionalHeaders || {});
        });
    }
    put(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PUT', requestUrl, data, additionalHeaders || {});
        });
    }
    head(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('HEAD', requestUrl, null, additionalHeaders || {});
        });
    }
    sendStream(verb, requestUrl, stream, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request(verb, requestUrl, stream, additionalHeaders);
        });
    }
    /**
     * Gets a typed object from an endpoint
     * Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
     */
    getJson(requestUrl_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            const res = yield this.get(requestUrl, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    postJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.post(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    putJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.put(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    patchJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.patch(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    /**
     * Makes a raw http request.
     * All other methods such as get, post, patch, and request ultimately call this.
     * Prefer get, del, post and patch
     */
    request(verb, requestUrl, data, headers) {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._disposed) {
                throw new Error('Client has already been disposed.');
            }
            const parsedUrl = new URL(requestUrl);
            let info = this._prepareRequest(verb, parsedUrl, headers);
            // Only perform retries on reads since writes may not be idempotent.
            const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb)
                ? this._maxRetries + 1
                : 1;
            let numTries = 0;
            let response;
            do {
                response = yield this.requestRaw(info, data);
                // Check if it's an authentication challenge
                if (response &&
                    response.message &&
                    response.message.statusCode === HttpCodes.Unauthorized) {
                    let authenticationHandler;
                    for (const handler of this.handlers) {
                        if (handler.canHandleAuthentication(response)) {
                            authenticationHandler = handler;
                            break;
                        }
                    }
                    if (authenticationHandler) {
                        return authenticationHandler.handleAuthentication(this, info, data);
                    }
                    else {
                        // We have received an unauthorized response but have no handlers to handle it.
                        // Let the response return to the caller.
                        return response;
                    }
                }
                let redirectsRemaining = this._maxRedirects;
                while (response.message.statusCode &&
                    HttpRedirectCodes.includes(response.message.statusCode) &&
                    this._allowRedirects &&
                    redirectsRemaining > 0) {
                    const redirectUrl = response.message.headers['location'];
                    if (!redirectUrl) {
                        // if there's no location to redirect to, we won't
                        break;
                    }
                    const parsedRedirectUrl = new URL(redirectUrl);
                    if (parsedUrl.protocol === 'https:' &&
                        parsedUrl.protocol !== parsedRedirectUrl.protocol &&
                        !this._allowRedirectDowngrade) {
                        throw new Error('Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.');
                    }
                    // we need to finish reading the response before reassigning response
                    // which will leak the open socket.
                    yield response.readBody();
                    // strip authorization header if redirected to a different hostname
                    if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
                        for (const header in headers) {
                            // header names are case insensitive
                            if (header.toLowerCase() === 'authorization') {
                                delete headers[header];
                            }
                        }
                    }
                    // let's make the request with the new redirectUrl
                    info = this._prepareRequest(verb, parsedRedirectUrl, headers);
                    response = yield this.requestRaw(info, data);
                    redirectsRemaining--;
                }
                if (!response.message.statusCode ||
                    !HttpResponseRetryCodes.includes(response.message.statusCode)) {
                    // If not a retry code, return immediately instead of retrying
                    return response;
                }
                numTries += 1;
                if (numTries < maxTries) {
                    yield response.readBody();
                    yield this._performExponentialBackoff(numTries);
                }
            } while (numTries < maxTries);
            return response;
        });
    }
    /**
     * Needs to be called if keepAlive is set to true in request options.
     */
    dispose() {
        if (this._agent) {
            this._agent.destroy();
        }
        this._disposed = true;
    }
    /**
     * Raw request.
     * @param info
     * @param data
     */
    requestRaw(info, data) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => {
                function callbackForResult(err, res) {
                    if (err) {
                        reject(err);
                    }
                    else if (!res) {
                        // If `err` is not passed, then `res` must be passed.
                        reject(new Error('Unknown error'));
                    }
                    else {
                        resolve(res);
                    }
                }
                this.requestRawWithCallback(info, data, callbackForResult);
            });
        });
    }
    /**
     * Raw request with callback.
     * @param info
     * @param data
     * @param onResult
     */
    requestRawWithCallback(info, data, onResult) {
        if (typeof data === 'string') {
            if (!info.options.headers) {
                info.options.headers = {};
            }
            info.options.headers['Content-Length'] = Buffer.byteLength(data, 'utf8');
        }
        let callbackCalled = false;
        function handleResult(err, res) {
            if (!callbackCalled) {
                callbackCalled = true;
                onResult(err, res);
            }
        }
        const req = info.httpModule.request(info.options, (msg) => {
            const res = new HttpClientResponse(msg);
            handleResult(undefined, res);
        });
        let socket;
        req.on('socket', sock => {
            socket = sock;
        });
        // If we ever get disconnected, we want the socket to timeout eventually
        req.setTimeout(this._socketTimeout || 3 * 60000, () => {
            if (socket) {
                socket.end();
            }
            handleResult(new Error(`Request timeout: ${info.options.path}`));
        });
        req.on('error', function (err) {
            // err has statusCode property
            // res should have headers
            handleResult(err);
        });
        if (data && typeof data === 'string') {
            req.write(data, 'utf8');
        }
        if (data && typeof data !== 'string') {
            data.on('close', function () {
                req.end();
            });
            data.pipe(req);
        }
        else {
            req.end();
        }
    }
    /**
     * Gets an http agent. This function is useful when you need an http agent that handles
     * routing through a proxy server - depending upon the url and proxy environment variables.
     * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
     */
    getAgent(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        return this._getAgent(parsedUrl);
    }
    getAgentDispatcher(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        const proxyUrl = getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (!useProxy) {
            return;
        }
        return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
    }
    _prepareRequest(method, requestUrl, headers) {
        const info = {};
        info.parsedUrl = requestUrl;
        const usingSsl = info.parsedUrl.protocol === 'https:';
        info.httpModule = usingSsl ? external_https_namespaceObject : external_http_namespaceObject;
        const defaultPort = usingSsl ? 443 : 80;
        info.options = {};
        info.options.host = info.parsedUrl.hostname;
        info.options.port = info.parsedUrl.port
            ? parseInt(info.parsedUrl.port)
            : defaultPort;
        info.options.path =
            (info.parsedUrl.pathname || '') + (info.parsedUrl.search || '');
        info.options.method = method;
        info.options.headers = this._mergeHeaders(headers);
        if (this.userAgent != null) {
            info.options.headers['user-agent'] = this.userAgent;
        }
        info.options.agent = this._getAgent(info.parsedUrl);
        // gives handlers an opportunity to participate
        if (this.handlers) {
            for (const handler of this.handlers) {
                handler.prepareRequest(info.options);
            }
        }
        return info;
    }
    _mergeHeaders(headers) {
        if (this.requestOptions && this.requestOptions.headers) {
            return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
        }
        return lowercaseKeys(headers || {});
    }
    /**
     * Gets an existing header value or returns a default.
     * Handles converting number header values to strings since HTTP headers must be strings.
     * Note: This returns string | string[] since some headers can have multiple values.
     * For headers that must always be a single string (like Content-Type), use the
     * specialized _getExistingOrDefaultContentTypeHeader method instead.
     */
    _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
            if (headerValue) {
                clientHeader =
                    typeof headerValue === 'number' ? headerValue.toString() : headerValue;
            }
        }
        const additionalValue = additionalHeaders[header];
        if (additionalValue !== undefined) {
            return typeof additionalValue === 'number'
                ? additionalValue.toString()
                : additionalValue;
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    /**
     * Specialized version of _getExistingOrDefaultHeader for Content-Type header.
     * Always returns a single string (not an array) since Content-Type should be a single value.
     * Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
     * This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
     * that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
     */
    _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
            if (headerValue) {
                if (typeof headerValue === 'number') {
                    clientHeader = String(headerValue);
                }
                else if (Array.isArray(headerValue)) {
                    clientHeader = headerValue.join(', ');
                }
                else {
                    clientHeader = headerValue;
                }
            }
        }
        const additionalValue = additionalHeaders[Headers.ContentType];
        // Return the first non-undefined value, converting numbers or arrays to strings if necessary
        if (additionalValue !== undefined) {
            if (typeof additionalValue === 'number') {
                return String(additionalValue);
            }
            else if (Array.isArray(additionalValue)) {
                return additionalValue.join(', ');
            }
            else {
                return additionalValue;
            }
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    _getAgent(parsedUrl) {
        let agent;
        const proxyUrl = getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (this._keepAlive && useProxy) {
            agent = this._proxyAgent;
        }
        if (!useProxy) {
            agent = this._agent;
        }
        // if agent is already assigned use that agent.
        if (agent) {
            return agent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        let maxSockets = 100;
        if (this.requestOptions) {
            maxSockets = this.requestOptions.maxSockets || external_http_.globalAgent.maxSockets;
        }
        // This is `useProxy` again, but we need to check `proxyURl` directly for TypeScripts's flow analysis.
        if (proxyUrl && proxyUrl.hostname) {
            const agentOptions = {
                maxSockets,
                keepAlive: this._keepAlive,
                proxy: Object.assign(Object.assign({}, ((proxyUrl.username || proxyUrl.password) && {
                    proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
                })), { host: proxyUrl.hostname, port: proxyUrl.port })
            };
            let tunnelAgent;
            const overHttps = proxyUrl.protocol === 'https:';
            if (usingSsl) {
                tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
            }
            else {
                tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
            }
            agent = tunnelAgent(agentOptions);
            this._proxyAgent = agent;
        }
        // if tunneling agent isn't assigned create a new agent
        if (!agent) {
            const options = { keepAlive: this._keepAlive, maxSockets };
            agent = usingSsl ? new external_https_.Agent(options) : new external_http_.Agent(options);
            this._agent = agent;
        }
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            agent.options = Object.assign(agent.options || {}, {
                rejectUnauthorized: false
            });
        }
        return agent;
    }
    _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
        let proxyAgent;
        if (this._keepAlive) {
            proxyAgent = this._proxyAgentDispatcher;
        }
        // if agent is already assigned use that agent.
        if (proxyAgent) {
            return proxyAgent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        proxyAgent = new unused(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, ((proxyUrl.username || proxyUrl.password) && {
            token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString('base64')}`
        })));
        this._proxyAgentDispatcher = proxyAgent;
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
                rejectUnauthorized: false
            });
        }
        return proxyAgent;
    }
    _getUserAgentWithOrchestrationId(userAgent) {
        const baseUserAgent = userAgent || 'actions/http-client';
        const orchId = process.env['ACTIONS_ORCHESTRATION_ID'];
        if (orchId) {
            // Sanitize the orchestration ID to ensure it contains only valid characters
            // Valid characters: 0-9, a-z, _, -, .
            const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
            return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
        }
        return baseUserAgent;
    }
    _performExponentialBackoff(retryNumber) {
        return __awaiter(this, void 0, void 0, function* () {
            retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
            const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
            return new Promise(resolve => setTimeout(() => resolve(), ms));
        });
    }
    _processResponse(res, options) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
                const statusCode = res.message.statusCode || 0;
                const response = {
                    statusCode,
                    result: null,
                    headers: {}
                };
                // not found leads to null obj returned
                if (statusCode === HttpCodes.NotFound) {
                    resolve(response);
                }
                // get the result from the body
                function dateTimeDeserializer(key, value) {
                    if (typeof value === 'string') {
                        const a = new Date(value);
                        if (!isNaN(a.valueOf())) {
                            return a;
                        }
                    }
                    return value;
                }
                let obj;
                let contents;
                try {
                    contents = yield res.readBody();
                    if (contents && contents.length > 0) {
                        if (options && options.deserializeDates) {
                            obj = JSON.parse(contents, dateTimeDeserializer);
                        }
                        else {
                            obj = JSON.parse(contents);
                        }
                        response.result = obj;
                    }
                    response.headers = res.message.headers;
                }
                catch (err) {
                    // Invalid resource (contents not json);  leaving result obj null
                }
                // note that 3xx redirects are handled by the http layer.
                if (statusCode > 299) {
                    let msg;
                    // if exception/error in body, attempt to get better error
                    if (obj && obj.message) {
                        msg = obj.message;
                    }
                    else if (contents && contents.length > 0) {
                        // it may be the case that the exception is in the body message as string
                        msg = contents;
                    }
                    else {
                        msg = `Failed request: (${statusCode})`;
                    }
                    const err = new HttpClientError(msg, statusCode);
                    err.result = response.result;
                    reject(err);
                }
                else {
                    resolve(response);
                }
            }));
        });
    }
}
const lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => ((c[k.toLowerCase()] = obj[k]), c), {});
//# sourceMappingURL=index.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(857);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
