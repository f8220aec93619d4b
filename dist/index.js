#!/usr/bin/env node
const nodeVersion = process.versions.node;
const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 2) || (major === 20 && minor >= 15)) {
    void import('./program.js').then(({ runProcess }) => runProcess());
}
else {
    const text = `Node.js ${nodeVersion} is not supported. Use 20.15 or a later 20.x, or 22.2 or later.`;
    void import('./program.js').then(({ exitWithError }) => exitWithError(text), () => {
        console.error(`error: ${text}`);
        process.exitCode = 70;
    });
}
export {};
