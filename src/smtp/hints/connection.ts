/**
 * Hints for what fails before the server has introduced itself: DNS, TCP, greeting, EHLO.
 */
import type { Hint } from './hint.js'

const NAME_IN_EHLO =
  'The server dislikes the name in EHLO. Without clientDomain the site sends its machine name, which has no dot: set clientDomain on <network> to your own domain.'

export const CONNECTION_HINTS: readonly Hint[] = [
  {
    id: 'DNS_NOT_FOUND',
    stages: ['dns'],
    cause: /^(ENOTFOUND|EAI_NODATA|EAI_NONAME)$/i,
    kind: 'config',
    hint: 'DNS knows no host {host}. Check its spelling; the host is a bare name, without smtp://, :port or spaces.',
  },
  {
    id: 'DNS_TEMP',
    stages: ['dns'],
    kind: 'network',
    hint: 'The runner got no answer from DNS about {host}. Run the job again; on a self-hosted runner, look at its resolver.',
  },
  {
    id: 'TCP_TIMEOUT_25',
    stages: ['tcp'],
    cause: /ETIMEDOUT|CONNECT_TIMEOUT/i,
    port: 25,
    kind: 'network',
    hint: 'Nothing answers on port 25. Clouds usually block outgoing port 25, so the site may fare better or worse than this runner: use port 587, or 2525 where the provider has it.',
  },
  {
    id: 'TCP_TIMEOUT',
    stages: ['tcp'],
    cause: /ETIMEDOUT|CONNECT_TIMEOUT/i,
    kind: 'network',
    hint: 'Nothing answers at {host}:{port}, as behind a firewall. Check the port (587 is usual), and whether the server admits only known IP addresses: those of runners change.',
  },
  {
    id: 'TCP_REFUSED',
    stages: ['tcp'],
    cause: /ECONNREFUSED/i,
    kind: 'config',
    hint: '{host} is there, but no mail server listens on port {port}. Check the port: 587 is usual, 2525 and 25 exist.',
  },
  {
    id: 'TCP_UNREACHABLE',
    stages: ['tcp'],
    cause: /ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL/i,
    kind: 'network',
    hint: 'The runner has no route to {host}. Where DNS gives IPv6 addresses only, the runner may lack IPv6: the host needs an IPv4 address.',
  },
  {
    id: 'TCP_RESET',
    stages: ['tcp'],
    cause: /ECONNRESET|EPIPE/i,
    kind: 'network',
    hint: '{host}:{port} hangs up at once. Check the port, and whether the server admits only known IP addresses.',
  },
  {
    id: 'TCP_BADPORT',
    stages: ['tcp'],
    cause: /ERR_SOCKET_BAD_PORT/i,
    kind: 'config',
    hint: '{port} is no port number. Ports go from 1 to 65535; 587 is usual.',
  },
  {
    id: 'GREETING_NEVER_465',
    stages: ['greeting'],
    timeout: 'greeting',
    port: 465,
    kind: 'config',
    hint: 'Port 465 expects TLS from the first byte, which System.Net.Mail cannot do: the site would wait 100 seconds and give up. Use port 587 with enableSsl="true".',
  },
  {
    id: 'GREETING_NEVER',
    stages: ['greeting'],
    cause: /ETIMEDOUT/i,
    kind: 'config',
    hint: 'The server accepts the connection and then says nothing. Either the port expects TLS from the first byte, which System.Net.Mail cannot do (use 587), or the server is slow to greet (raise the timeout).',
  },
  {
    id: 'GREETING_CLOSED',
    stages: ['greeting'],
    cause: /ECONNECTION|ECONNRESET/i,
    kind: 'network',
    hint: 'The server hangs up before it greets: it turns this IP address away, or has too much to do. Check its lists of allowed and blocked addresses.',
  },
  {
    id: 'GREETING_421',
    stages: ['greeting'],
    codes: [421],
    kind: 'temporary',
    hint: 'The server has no time for this address now: "{reply}". Try again later, with one job at a time.',
  },
  {
    id: 'GREETING_BLOCKED',
    stages: ['greeting'],
    codes: [550, 553, 554, 521, 571],
    kind: 'network',
    hint: 'The server turns this IP address away: "{reply}". Runners share addresses that may be on a block list; the site has another one.',
  },
  {
    id: 'NOT_SMTP',
    stages: ['greeting'],
    codes: [0],
    kind: 'config',
    hint: 'What answers at {host}:{port} is no mail server: "{reply}". Check host and port (110 and 995 are POP3, 143 and 993 IMAP, 443 is the web, 22 SSH).',
  },
  {
    id: 'EHLO_NAME_LATE',
    stages: ['mail', 'rcpt'],
    text: /helo command rejected|fully.qualified host/i,
    kind: 'config',
    hint: NAME_IN_EHLO,
  },
  {
    id: 'EHLO_NAME',
    stages: ['ehlo'],
    text: /helo|hello|fully.qualified|domain name|invalid domain/i,
    codes: [501, 504, 550, 553, 554],
    kind: 'config',
    hint: NAME_IN_EHLO,
  },
  {
    id: 'EHLO_421',
    stages: ['ehlo'],
    codes: [421],
    kind: 'temporary',
    hint: 'The server ends the session at EHLO: "{reply}". It shuts down or limits connections; try again later.',
  },
  {
    id: 'EHLO_TIMEOUT',
    stages: ['ehlo'],
    cause: /ETIMEDOUT/i,
    kind: 'server',
    hint: 'The server does not answer EHLO. Look at the server, or at a firewall in between that reads SMTP.',
  },
  {
    id: 'EHLO_CLOSED',
    stages: ['ehlo'],
    cause: /ECONNECTION|ECONNRESET/i,
    kind: 'server',
    hint: 'The server hangs up at EHLO. It turns this client away, for its IP address or for the name in EHLO.',
  },
  {
    id: 'EHLO_TOO_LONG',
    stages: ['ehlo'],
    cause: /EPROTOCOL/i,
    kind: 'server',
    hint: "The server's answer to EHLO is broken or has no end. Its owner must look at it.",
  },
  {
    id: 'EHLO_REFUSED',
    stages: ['ehlo'],
    kind: 'server',
    hint: 'The server refuses EHLO: "{reply}". Ask its owner why.',
  },
]
