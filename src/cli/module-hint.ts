/** What a host is told of modules that programs cannot have, and what to offer in their place. Programs never see it. */

/** Reason by top package. */
const REASONS: readonly (readonly [string, string])[] = [
  [
    'subprocess multiprocessing signal pty resource fcntl',
    'starts or steers processes; offer a function that does the one thing the program needs',
  ],
  [
    'socket ssl http ftplib smtplib imaplib poplib telnetlib socketserver select selectors xmlrpc webbrowser',
    'reaches the network; offer a function for the one service',
  ],
  [
    'requests httpx aiohttp urllib3 boto3 openai anthropic bs4 selenium',
    'reaches the network or is no part of Python; offer a function for the one service',
  ],
  ['sqlite3 dbm shelve psycopg2 pymysql sqlalchemy redis', 'reaches a database or objects stored as code; offer functions for the queries'],
  [
    'numpy pandas scipy matplotlib sklearn yaml dateutil pytz pydantic PIL lxml openpyxl tabulate',
    'is no part of Python; offer a function for what it would do',
  ],
  ['ctypes dis gc code codeop runpy pkgutil zipimport', 'reaches the interpreter itself'],
  ['fileinput mmap zipfile tarfile bz2 lzma', 'works on files or archives; grant files, or offer a function'],
];

/** One line for the host on why a module is not there; null if the error is another or the module unknown. */
export function moduleHint(error: { readonly type: string; readonly message: string }): string | null {
  if (error.type !== 'ModuleNotFoundError') return null;
  const name = /^No module named '([\w.]+)'/.exec(error.message)?.[1];
  if (name === undefined) return null;
  const top = name === 'urllib.request' ? 'http' : name.split('.')[0];
  const found = REASONS.find(([names]) => names.split(' ').includes(top));
  return found === undefined ? null : `module ${name} ${found[1]}`;
}
