/** The hosts that the archive is tried on. */
import { join } from 'node:path';
import { DIST } from '../site/built-site.ts';
import { serveFolder, type StaticServer } from '../static-server.ts';
import { findProgram, startProgram, type Program } from './web-server.ts';

export interface Host {
  readonly name: string;
  /** True where it is set up as docs/hosting.md says. */
  readonly isSetUp: boolean;
  /** True where it answers with the archive's own page for what is not there. */
  readonly hasNotFound: boolean;
  readonly start: (prefix: string) => Promise<StaticServer>;
}

const NGINX: Program = {
  name: 'nginx',
  packages: ['nginx', 'nginx-common'],
  language: 'nginx',
  prepare: (settings, { folder, port, system }) => ({
    settings: `
      daemon off; master_process off; pid ${folder}/pid; error_log stderr;
      events {}
      http {
        include ${join(system, 'etc/nginx/mime.types')};
        access_log off;
        ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
        ${settings.replace('listen 80;', `listen 127.0.0.1:${port};`)}
      }`,
    arguments: ['-p', folder, '-c', join(folder, 'settings'), '-e', 'stderr'],
  }),
};

const CADDY: Program = {
  name: 'caddy',
  packages: ['caddy'],
  language: 'caddyfile',
  prepare: (settings, { folder, port }) => ({
    settings: `{
      admin off
      auto_https off
    }
    ${settings.replace('archive.example', `http://127.0.0.1:${port}`)}`,
    arguments: ['run', '--config', join(folder, 'settings'), '--adapter', 'caddyfile'],
  }),
};

/** What shows a folder on a reader's own machine. */
const PYTHON: Program = {
  name: 'python3',
  packages: ['python3-minimal'],
  language: null,
  prepare: (_, { folder, port }) => ({
    settings: '',
    arguments: ['-m', 'http.server', '--bind', '127.0.0.1', '--directory', join(folder, 'www'), String(port)],
  }),
};

const plain: Host = {
  name: 'a plain file server',
  isSetUp: false,
  hasNotFound: true,
  start: (prefix) => serveFolder(DIST, prefix),
};

const found = [NGINX, CADDY, PYTHON].map((program) => ({ program, path: findProgram(program) }));

/** The hosts that this machine has. */
export const HOSTS: readonly Host[] = [
  plain,
  ...found.flatMap(({ path }) =>
    path
      ? [
          {
            name: path.name,
            isSetUp: path.language !== null,
            hasNotFound: path.language !== null,
            start: (prefix: string) => startProgram(path, prefix),
          },
        ]
      : [],
  ),
];

/** Names of the web servers that this machine has not, and can't get. */
export const MISSING: readonly string[] = found
  .filter(({ path }) => path === null)
  .map(({ program }) => program.name);

/** Where on a host the archive lies. */
export const PREFIXES = ['/', '/a/b/'] as const;
