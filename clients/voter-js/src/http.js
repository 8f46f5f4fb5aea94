/** Registration and ballot box over HTTP (docs/ballot-protocol.md). */

/** No answer came; sending the same again does no harm. */
export class NoAnswer extends Error {}

/** The service does not want to; `status` and `type` say why (RFC 9457). */
export class Refused extends Error {
  constructor(status, problem) {
    super(`${status} ${problem.type ?? 'about:blank'}: ${problem.detail ?? ''}`);
    this.status = status;
    this.type = problem.type ?? 'about:blank';
  }
}

/** @param accessToken called before each request */
export function registrationDesk(base, accessToken) {
  const path = (election, part) => `${base}/v1/elections/${election}/${part}`;
  return {
    manifest: (election) => manifest(path(election, 'manifest')),
    /** With which weight this voter votes. */
    async weight(election) {
      const headers = { Authorization: `Bearer ${await accessToken()}` };
      return (await (await answered(path(election, 'registration'), { headers })).json()).weight;
    },
    async register(election, blindedMessage) {
      const headers = { Authorization: `Bearer ${await accessToken()}`, 'Content-Type': 'application/json' };
      const body = JSON.stringify({ blindedMessage });
      const response = await answered(path(election, 'registration'), { method: 'POST', headers, body });
      return (await response.json()).blindSignature;
    },
  };
}

/** Sends no cookie and no Authorization header. */
export function ballotBox(base) {
  const path = (election, part) => `${base}/v1/elections/${election}/${part}`;
  const get = async (url) => (await answered(url, {})).json();
  return {
    manifest: (election) => manifest(path(election, 'manifest')),
    async cast(election, cast) {
      const headers = { 'Content-Type': 'application/json' };
      const response = await answered(path(election, 'casts'), { method: 'POST', headers, body: JSON.stringify(cast) });
      return response.json();
    },
    head: (election) => get(path(election, 'log/head')),
    async inclusion(election, leaf, size) {
      try {
        return await get(path(election, `log/inclusion?leaf=${leaf}&size=${size}`));
      } catch (refused) {
        if (refused instanceof Refused && refused.status === 404) {
          return null;
        }
        throw refused;
      }
    },
    consistency: (election, first, second) => get(path(election, `log/consistency?first=${first}&second=${second}`)),
  };
}

/** The same bytes on both origins. */
async function manifest(url) {
  return new Uint8Array(await (await answered(url, {})).arrayBuffer());
}

async function answered(url, options) {
  let response;
  try {
    response = await fetch(url, { ...options, credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' });
  } catch (lost) {
    throw new NoAnswer(`No answer came from ${url}`, { cause: lost });
  }
  if (response.status >= 500 || response.status === 429) {
    throw new NoAnswer(`The service cannot answer now (${response.status})`);
  }
  if (!response.ok) {
    throw new Refused(response.status, await response.json().catch(() => ({})));
  }
  return response;
}
