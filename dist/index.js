#!/usr/bin/env node
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const nodeVersion = process.versions.node;
const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 2) || (major === 20 && minor >= 15)) {
    const { runProcess } = require('./program.js');
    void runProcess();
}
else {
    const text = `Node.js ${nodeVersion} is not supported. Use 20.15 or a later 20.x, or 22.2 or later.`;
    let program;
    try {
        program = require('./program.js');
    }
    catch (_) {
        console.error(`error: ${text}`);
        process.exitCode = 70;
    }
    if (program !== undefined)
        program.exitWithError(text);
}
