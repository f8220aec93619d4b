/** What `@actions/http-client` names in its own types. */
export declare class ProxyAgent {}
