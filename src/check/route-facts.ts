import type { MissingChallenge } from '../bitbucket/git-response.ts';
import type { CertificateFile } from '../route/certificate-file.ts';
import type { ProxyHop } from '../route/route.ts';
import type { StoredLogin } from '../route/stored-logins.ts';

/** How a program reaches a host. Contains no login. */
export type RouteWay =
  | { readonly kind: 'direct' }
  /** `address` has a scheme, a host, and a port. */
  | { readonly kind: 'proxy'; readonly address: string; readonly login: ProxyHop['login'] }
  | { readonly kind: 'error'; readonly reason: 'unreadable' | 'unsupported' };

/** What other programs of a job do differently than this check. Programs are named as in reports. */
export type RouteFacts =
  | {
      readonly differs: 'proxy';
      /** The variable, or the place in a configuration file, that the programs read differently. */
      readonly variable: string;
      readonly hosts: readonly string[];
      /** The route of this check, and the variable that decided it. */
      readonly own: RouteWay & { readonly variable?: string };
      readonly others: readonly { readonly programs: readonly string[]; readonly way: RouteWay }[];
    }
  | {
      readonly differs: 'certificates';
      /** The variable that names the file. */
      readonly variable: string;
      readonly file: CertificateFile;
      readonly failing: readonly string[];
      readonly ignoring: readonly string[];
    }
  | {
      readonly differs: 'authority';
      /** The variable or the key that names the CA certificates of the programs; absent for the system store. */
      readonly variable?: string;
      readonly hosts: readonly string[];
      readonly programs: readonly string[];
    }
  | {
      readonly differs: 'connection';
      /** `git config`, `~/.curlrc`, or `the environment`. */
      readonly place: string;
      /** Absent if the programs can't read the place. */
      readonly key?: string;
      readonly hosts: readonly string[];
      readonly programs: readonly string[];
    }
  | ({
      readonly differs: 'login';
      readonly hosts: readonly string[];
      readonly senders: readonly { readonly programs: readonly string[]; readonly when: StoredLogin['when'] }[];
    } & Pick<StoredLogin, 'place' | 'key' | 'sends'>)
  | ({
      readonly differs: 'challenge';
      /** The request that works with the token, such as `GET bitbucket.org/acme/web.git/info/refs`. */
      readonly request: string;
    } & MissingChallenge);

/** A proxy that this check can't use. */
export type UnsupportedProxyFacts = {
  readonly variable: string;
  /** The host of the request that wasn't sent. */
  readonly host: string;
} & (
  | {
      readonly reason: 'socks';
      /** With a scheme, a host, and a port. */
      readonly address: string;
      /** Names of the programs that can use the proxy. */
      readonly programs: readonly string[];
    }
  /** The proxy only accepts logins of another scheme than Basic. */
  | { readonly reason: 'login-scheme' }
);

/** What is known about the CA certificates of Node.js. */
export interface CertificateFacts {
  /** The file that `NODE_EXTRA_CA_CERTS` names. */
  readonly extraFile?: CertificateFile;
  /** Whether Node.js would use the certificate store of the system with NODE_USE_SYSTEM_CA=1. */
  readonly hasSystemStore?: true;
}
