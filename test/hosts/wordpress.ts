/** A WordPress of the test's own, from Debian's packages: a database on a socket, PHP's server on a loopback port, an administrator and an author. */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = '/usr/share/wordpress';
const has = (command: string): boolean => spawnSync('which', [command]).status === 0;

/** For `describe`: why there is no WordPress here. */
export const withoutWordPress =
  existsSync(`${PACKAGE}/wp-settings.php`) && has('php') && has('mariadbd') && has('unzip')
    ? false
    : 'WordPress is not here: apt-get install --no-install-recommends wordpress wordpress-theme-twentytwentyone php-cli php-mysql php-xml php-mbstring mariadb-server unzip';

type User = 'admin' | 'author';

export interface WordPress {
  version: string;
  theme: string;
  url: string;
  /** Runs PHP inside it; returns what was printed. */
  php(code: string): string;
  /** Publishes a post as a user, as the editor does; returns its address. */
  post(user: User, content: string): Promise<string>;
  /** Signs a browser in. */
  password: string;
  stop(): void;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A child that has ended is still listed until its parent hears of it, which it cannot while it waits here. */
function isRunning({ pid }: ChildProcess): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

async function until(what: string, done: () => boolean | Promise<boolean>): Promise<void> {
  for (let patience = 240; patience; patience--) {
    if (await done()) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`WordPress: ${what} did not come up.`);
}

/** Starts it, with the plugin out of a zip, as somebody would upload it. */
export async function startWordPress(zip: string): Promise<WordPress> {
  const work = mkdtempSync(join(tmpdir(), 'flarewell-wordpress-'));
  const [site, socket] = [join(work, 'site'), join(work, 'db.sock')];
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const running: ChildProcess[] = [];
  const stop = (): void => {
    for (const child of running.reverse()) {
      // With its workers, which outlive their parent.
      try {
        process.kill(-child.pid!, 'SIGTERM');
      } catch {
        child.kill();
      }
    }
    // The database writes until it has ended.
    for (const child of running) for (let patience = 100; patience && isRunning(child); patience--) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    rmSync(work, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
  };
  const start = (command: string, args: string[], env = {}): void =>
    void running.push(spawn(command, args, { detached: true, stdio: 'ignore', env: { ...process.env, ...env } }));
  try {
    cpSync(PACKAGE, site, { recursive: true, dereference: true });
    mkdirSync(join(site, 'wp-content/uploads'), { recursive: true });
    execFileSync('unzip', ['-q', zip, '-d', join(site, 'wp-content/plugins')]);

    execFileSync('mariadb-install-db', ['--no-defaults', '--user=root', `--datadir=${work}/db`, '--auth-root-authentication-method=normal'], { stdio: 'ignore' });
    start('mariadbd', ['--no-defaults', '--user=root', `--datadir=${work}/db`, `--socket=${socket}`, '--skip-networking', '--innodb-buffer-pool-size=64M']);
    const sql = (text: string): number | null => spawnSync('mariadb', ['--no-defaults', '-uroot', '-S', socket, '-e', text]).status;
    await until('the database', () => sql('select 1') === 0);
    sql("create database wordpress character set utf8mb4; create user wp@localhost identified by 'wp'; grant all on wordpress.* to wp@localhost;");

    const secrets = ['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'];
    writeFileSync(
      join(site, 'wp-config.php'),
      `<?php
define('DB_NAME','wordpress'); define('DB_USER','wp'); define('DB_PASSWORD','wp'); define('DB_HOST','localhost:${socket}');
define('DB_CHARSET','utf8mb4'); define('DB_COLLATE',''); $table_prefix='wp_';
${secrets.map((name) => `define('${name}','local-${name}');`).join(' ')}
define('WP_HOME','${url}'); define('WP_SITEURL','${url}'); define('WP_ENVIRONMENT_TYPE','local');
define('WP_HTTP_BLOCK_EXTERNAL',true); define('DISABLE_WP_CRON',true); define('AUTOMATIC_UPDATER_DISABLED',true); define('FS_METHOD','direct');
define('WP_DEBUG',true); define('WP_DEBUG_DISPLAY',false); define('WP_DEBUG_LOG','${work}/debug.log');
if (!defined('ABSPATH')) define('ABSPATH', __DIR__.'/');
require_once ABSPATH.'wp-settings.php';
`,
    );
    writeFileSync(
      join(work, 'router.php'),
      `<?php $path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH); $file = $_SERVER['DOCUMENT_ROOT'].$path;
if ($path !== '/' && is_file($file)) return false;
if (is_dir($file) && is_file(rtrim($file,'/').'/index.php')) { $_SERVER['SCRIPT_NAME']=rtrim($path,'/').'/index.php'; chdir($file); require rtrim($file,'/').'/index.php'; return; }
chdir($_SERVER['DOCUMENT_ROOT']); $_SERVER['SCRIPT_NAME']='/index.php'; require 'index.php';
`,
    );
    start('php', ['-d', 'display_errors=0', '-S', `127.0.0.1:${port}`, '-t', site, join(work, 'router.php')], { PHP_CLI_SERVER_WORKERS: '2' });
    await until('its server', async () => (await fetch(`${url}/wp-includes/version.php`).catch(() => undefined))?.ok === true);

    const password = 'only-on-this-machine';
    const install = new URLSearchParams({ weblog_title: 'A blog', user_name: 'admin', admin_password: password, admin_password2: password, pw_weak: '1', admin_email: 'admin@example.org', Submit: '1' });
    const installed = await fetch(`${url}/wp-admin/install.php?step=2`, { method: 'POST', body: install });
    if (!installed.ok) throw new Error(`WordPress was not installed: ${installed.status}`);

    const php = (code: string): string => {
      writeFileSync(join(work, 'run.php'), `<?php $_SERVER['HTTP_HOST']='127.0.0.1:${port}'; require '${site}/wp-load.php'; require_once ABSPATH.'wp-admin/includes/plugin.php'; ${code}`);
      return execFileSync('php', [join(work, 'run.php')], { encoding: 'utf8' });
    };
    const set = JSON.parse(
      php(`update_option('default_comment_status','closed');
foreach (['twentytwentyone','twentytwentytwo'] as $theme) if (wp_get_theme($theme)->exists()) { switch_theme($theme); break; }
$result = activate_plugin('flarewell/flarewell.php'); if (is_wp_error($result)) { fwrite(STDERR, $result->get_error_message()); exit(1); }
wp_insert_user(['user_login'=>'author','user_pass'=>'${password}','user_email'=>'author@example.org','role'=>'author']);
$out = ['version'=>$GLOBALS['wp_version'], 'theme'=>get_stylesheet()];
foreach (['admin','author'] as $name) { $id = get_user_by('login',$name)->ID; $out[$name] = $name.':'.WP_Application_Passwords::create_new_application_password($id, ['name'=>'test'])[0]; }
echo json_encode($out);`),
    ) as Record<'version' | 'theme' | User, string>;
    return {
      version: set.version,
      theme: set.theme,
      url,
      php,
      password,
      async post(user, content) {
        const answer = await fetch(`${url}/?rest_route=/wp/v2/posts`, {
          method: 'POST',
          headers: { authorization: `Basic ${Buffer.from(set[user]).toString('base64')}`, 'content-type': 'application/json' },
          body: JSON.stringify({ title: 'A post', status: 'publish', content }),
        });
        const { id, message } = (await answer.json()) as { id?: number; message?: string };
        if (!id) throw new Error(message);
        return `${url}/?p=${id}`;
      },
      stop() {
        const log = existsSync(join(work, 'debug.log')) ? readFileSync(join(work, 'debug.log'), 'utf8') : '';
        stop();
        const ours = log.split('\n').filter((line) => line.includes('/plugins/flarewell/'));
        if (ours.length) throw new Error(`PHP complained:\n${ours.join('\n')}`);
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}
