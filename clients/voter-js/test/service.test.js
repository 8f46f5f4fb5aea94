import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { ballotBox, Refused, registrationDesk, Voter } from '../src/index.js';

/**
 * Against a running service, in two runs with the same PASS: the first while voting is open, the second when it is over.
 * BEARER is the access token of somebody on the roll who has not registered; the second run needs none.
 */
const needed = ['ELECTIONS_URL', 'BALLOT_BOX_URL', 'ELECTION_ID', 'MANIFEST_HASH', 'PASS'];
const { ELECTIONS_URL, BALLOT_BOX_URL, ELECTION_ID, MANIFEST_HASH, PASS, BEARER } = process.env;
const missing = needed.filter((name) => !process.env[name]);
const isVoting = missing.length === 0 && !existsSync(PASS);
const skip = missing.length > 0 && `no service: set ${missing.join(', ')}`;

/** A file that only its owner can read, replaced in one step. */
const store = {
  async save(pass) {
    await writeFile(`${PASS}.new`, JSON.stringify(pass), { mode: 0o600 });
    await rename(`${PASS}.new`, PASS);
  },
};
const pass = async () => JSON.parse(await readFile(PASS, 'utf8'));
const desk = registrationDesk(ELECTIONS_URL, () => BEARER);
const box = ballotBox(BALLOT_BOX_URL);
const resumed = async () => Voter.resume(await pass(), await box.manifest(ELECTION_ID), store);

test('a voter registers, casts, casts again, and repeats do no harm', { skip: skip || (!isVoting && 'voting is over') }, async () => {
  assert.ok(BEARER, 'BEARER is the access token of a voter');
  const manifest = await desk.manifest(ELECTION_ID);
  assert.deepEqual(await box.manifest(ELECTION_ID), manifest);
  const voter = await Voter.begin(manifest, MANIFEST_HASH, await desk.weight(ELECTION_ID), store);
  await voter.register(desk);
  const { token, blinded } = await pass();

  // As after a lost answer: the same blinded message is signed the same again.
  await store.save({ ...(await pass()), token: undefined });
  await (await resumed()).register(desk);
  assert.equal((await pass()).token, token);
  const another = await Voter.begin(manifest, MANIFEST_HASH, voter.pass.weight, { save() {} });
  assert.notEqual(another.pass.blinded, blinded);
  await refused(another.register(desk), 409, 'urn:problem:token-issued');

  const first = await (await resumed()).cast([[2], [1]], box);
  assert.deepEqual(await (await resumed()).send(box), first);
  const second = await (await resumed()).cast([[1]], box);
  assert.deepEqual([first.counter, second.counter], [1, 2]);
  assert.deepEqual(await (await resumed()).send(box), second);

  const earlier = (await pass()).ballots[0].cast;
  await refused(box.cast(ELECTION_ID, earlier), 409, 'urn:problem:counter-used');
  const forged = { ...(await pass()).ballots[1].cast, counter: 3 };
  await refused(box.cast(ELECTION_ID, forged), 422, 'urn:problem:signature-invalid');
  await refusedWithSignIn();

  assert.equal(typeof (await (await resumed()).look(box)), 'boolean');
});

test('when voting is over, the ballots are in the log', { skip: skip || (isVoting && 'voting is open') }, async () => {
  const voter = await resumed();
  assert.equal(await voter.look(box), true);
  assert.equal((await pass()).ballots.filter((ballot) => ballot.acknowledgement).length, 2);
  await assert.rejects(voter.cast([[2]], box), Refused);
});

async function refused(attempt, status, type) {
  await assert.rejects(attempt, (error) => {
    assert.ok(error instanceof Refused, String(error));
    assert.deepEqual([error.status, error.type], [status, type]);
    return true;
  });
}

/** The box does not want to know who somebody is, even from somebody who tells. */
async function refusedWithSignIn() {
  const response = await fetch(`${BALLOT_BOX_URL}/v1/elections/${ELECTION_ID}/casts`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${BEARER}` },
    body: JSON.stringify((await pass()).ballots[1].cast),
  });
  assert.equal(response.status, 400);
  assert.equal((await response.json()).type, 'urn:problem:credentials-not-wanted');
}
