import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { castBytes, leafBytes, sealAssociated, sealInfo } from '../src/ballot.js';
import { equal, fromBase64, join, named, sha256, toBase64, u32, u64, u8, uuid } from '../src/bytes.js';
import { open } from '../src/hpke.js';
import { isSigned, sign } from '../src/keys.js';
import { leafHash, nodeHash } from '../src/log.js';
import { isToken } from '../src/token.js';

const file = new URL('../../../ballots/src/test/resources/ballot-vectors.json', import.meta.url);
const vectors = JSON.parse(await readFile(file, 'utf8'));
const suite = RSABSSA.SHA384.PSS.Randomized();

/** A service over HTTP, in memory, with the keys of the vectors, for one voter. `faults` are done one by one. */
export class SampleService {
  manifest = fromBase64(vectors.manifest);
  conditions = JSON.parse(new TextDecoder().decode(this.manifest));
  id = this.conditions.election;
  announced = vectors.manifestHash;
  passOfJava = vectors.pass;
  accepted = [];
  castingHeaders = [];
  blinded = new Set();
  faults = [];
  #leaves = [];
  #election = { id: this.id, manifestHash: fromBase64(this.announced) };
  #server = createServer((request, response) => this.#answer(request, response));

  async start() {
    await new Promise((ready) => this.#server.listen(0, '127.0.0.1', ready));
    return `http://127.0.0.1:${this.#server.address().port}`;
  }

  stop() {
    this.#server.closeAllConnections();
    return new Promise((ended) => this.#server.close(ended));
  }

  /** Takes up what was accepted since. */
  async batch() {
    for (const cast of this.accepted.slice(this.#leaves.length)) {
      this.#leaves.push(await leafHash(leafBytes(cast)));
    }
  }

  /** Another history of the same length and one more. */
  async rewrite() {
    this.#leaves = [...this.#leaves.map((leaf) => leaf.map((byte) => byte ^ 1)), await sha256()];
  }

  async rankingIn(cast) {
    const associated = sealAssociated(fromBase64(cast.key), cast.counter, fromBase64(cast.commitment));
    const key = fromBase64(this.conditions.sealingKey);
    const secret = fromBase64(vectors.sealingPrivateKey);
    const text = await open(secret, key, sealInfo(this.#election), associated, fromBase64(cast.sealed));
    const numbers = new DataView(text.buffer, text.byteOffset + 32);
    let at = 0;
    const next = () => numbers.getUint16((at += 2) - 2);
    return Array.from({ length: next() }, () => Array.from({ length: next() }, next));
  }

  async #answer(request, response) {
    const chunks = [];
    for await (const chunk of request) {
      chunks.push(chunk);
    }
    const url = new URL(request.url, 'http://localhost');
    const path = url.pathname.replace(`/v1/elections/${this.id}`, '');
    const fault = path === '/manifest' ? undefined : this.faults.shift();
    if (path !== '/manifest' && path !== '/registration') {
      this.castingHeaders.push(request.headers);
    }
    if (fault === 'drop-request') {
      request.socket.destroy();
      return;
    }
    const { status, body } = await this.#work(path, Buffer.concat(chunks), url.searchParams);
    if (fault === 'drop-answer') {
      request.socket.destroy();
      return;
    }
    response.writeHead(fault ? 503 : status, { 'Content-Type': 'application/json' });
    response.end(body instanceof Uint8Array ? body : JSON.stringify(body));
  }

  async #work(path, body, query) {
    const ok = (answer) => ({ status: 200, body: answer });
    switch (path) {
      case '/manifest':
        return ok(this.manifest);
      case '/registration':
        return body.length === 0 ? ok({ weight: 1 }) : this.#register(JSON.parse(body).blindedMessage);
      case '/casts':
        return ok(await this.#cast(JSON.parse(body)));
      case '/log/head':
        return ok(await this.#head());
      case '/log/inclusion':
        return this.#inclusion(query.get('leaf'), Number(query.get('size')));
      case '/log/consistency': {
        const [first, second] = [Number(query.get('first')), Number(query.get('second'))];
        return ok({ first, second, path: (await proof(first, this.#leaves.slice(0, second), true)).map(toBase64) });
      }
      default:
        return { status: 404, body: {} };
    }
  }

  async #register(blinded) {
    this.blinded.add(blinded);
    if (this.blinded.size > 1) {
      this.blinded.delete(blinded);
      return { status: 409, body: { type: 'urn:problem:token-issued', detail: 'Another token was issued.' } };
    }
    const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
    const bytes = fromBase64(vectors.token.privateKey);
    const key = await crypto.subtle.importKey('pkcs8', bytes, algorithm, true, ['sign']);
    return { status: 200, body: { weight: 1, blindSignature: toBase64(await suite.blindSign(key, fromBase64(blinded))) } };
  }

  async #cast(cast) {
    const key = fromBase64(cast.key);
    const committed = fromBase64(cast.commitment);
    const signed = castBytes(this.#election, key, cast.counter, committed);
    const tokenKey = fromBase64(this.conditions.electorates[0].tokenKey);
    if (
      !(await isSigned(key, signed, fromBase64(cast.signature))) ||
      !(await isToken(tokenKey, key, fromBase64(cast.preparedMessage), fromBase64(cast.token)))
    ) {
      throw new Error('The client has sent a ballot that is not valid');
    }
    if (JSON.stringify(this.accepted.at(-1)) !== JSON.stringify(cast)) {
      this.accepted.push(cast);
    }
    const sealedHash = await sha256(fromBase64(cast.sealed));
    const message = join(
      named('foundation-acknowledgement-v1'),
      uuid(this.id),
      this.#election.manifestHash,
      key,
      u32(cast.counter),
      committed,
      sealedHash,
    );
    return {
      election: this.id,
      manifestHash: this.announced,
      key: cast.key,
      counter: cast.counter,
      commitment: cast.commitment,
      sealedHash: toBase64(sealedHash),
      signature: toBase64(await sign(fromBase64(vectors.logPrivateKey), message)),
    };
  }

  async #head() {
    const size = this.#leaves.length;
    const root = await treeRoot(this.#leaves);
    const { manifestHash } = this.#election;
    const message = join(named('foundation-head-v1'), uuid(this.id), manifestHash, u8(0), u32(0), u64(size), u64(1), root);
    return {
      election: this.id,
      manifestHash: this.announced,
      tree: 'BALLOTS',
      weight: 0,
      size,
      time: 1,
      root: toBase64(root),
      signature: toBase64(await sign(fromBase64(vectors.logPrivateKey), message)),
    };
  }

  async #inclusion(leaf, size) {
    const index = this.#leaves.slice(0, size).findIndex((each) => equal(each, fromBase64(leaf)));
    if (index < 0) {
      return { status: 404, body: { type: 'urn:problem:not-found' } };
    }
    const path = (await pathTo(index, this.#leaves.slice(0, size))).map(toBase64);
    return { status: 200, body: { index, size, path } };
  }
}

/** RFC 9162, section 2.1, over the hashes of leaves. */
function half(size) {
  return 2 ** Math.floor(Math.log2(size - 1));
}

async function treeRoot(leaves) {
  if (leaves.length < 2) {
    return leaves.length === 0 ? sha256() : leaves[0];
  }
  const k = half(leaves.length);
  return nodeHash(await treeRoot(leaves.slice(0, k)), await treeRoot(leaves.slice(k)));
}

async function pathTo(index, leaves) {
  if (leaves.length === 1) {
    return [];
  }
  const k = half(leaves.length);
  return index < k
    ? [...(await pathTo(index, leaves.slice(0, k))), await treeRoot(leaves.slice(k))]
    : [...(await pathTo(index - k, leaves.slice(k))), await treeRoot(leaves.slice(0, k))];
}

async function proof(first, leaves, isKnown) {
  if (first === leaves.length) {
    return isKnown ? [] : [await treeRoot(leaves)];
  }
  const k = half(leaves.length);
  return first <= k
    ? [...(await proof(first, leaves.slice(0, k), isKnown)), await treeRoot(leaves.slice(k))]
    : [...(await proof(first - k, leaves.slice(k), false)), await treeRoot(leaves.slice(0, k))];
}
