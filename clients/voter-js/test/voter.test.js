import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ballotBox, NoAnswer, Refused, registrationDesk, ServiceFault, Voter } from '../src/index.js';
import { SampleService } from './sample-service.js';

/** Keeps the pass as text, as a file or the storage of a browser would. */
class Kept {
  text = '';
  save(pass) {
    this.text = JSON.stringify(pass);
  }
  get pass() {
    return JSON.parse(this.text);
  }
}

async function withService(work) {
  const service = new SampleService();
  const base = await service.start();
  try {
    await work(service, registrationDesk(base, () => 'secret-token'), ballotBox(base), new Kept());
  } finally {
    await service.stop();
  }
}

test('a voter registers, casts, casts again and finds the ballots in the log', () =>
  withService(async (service, desk, box, kept) => {
    const manifest = await desk.manifest(service.id);
    const voter = await Voter.begin(manifest, service.announced, await desk.weight(service.id), kept);
    await voter.register(desk);
    await voter.cast([[3], [1]], box);
    assert.equal(await voter.look(box), false);
    await service.batch();
    assert.equal(await voter.look(box), true);
    const later = await Voter.resume(kept.pass, manifest, kept);
    await later.cast([[2, 5], [1]], box);
    await service.batch();
    assert.equal(await later.look(box), true);

    assert.deepEqual(service.accepted.map((cast) => cast.counter), [1, 2]);
    assert.deepEqual(await service.rankingIn(service.accepted[1]), kept.pass.ballots[1].ranking);
    assert.ok(service.castingHeaders.length > 0);
    for (const headers of service.castingHeaders) {
      assert.equal(headers.authorization, undefined);
      assert.equal(headers.cookie, undefined);
    }
  }));

test('answers and requests that are lost at any step do no harm', () =>
  withService(async (service, desk, box, kept) => {
    const manifest = await desk.manifest(service.id);
    await Voter.begin(manifest, service.announced, 1, kept);
    const resumed = () => Voter.resume(kept.pass, manifest, kept);
    const until = async (step) => {
      for (let tries = 0; tries < 20; tries++) {
        try {
          return await step();
        } catch (lost) {
          assert.ok(lost instanceof NoAnswer, String(lost));
        }
      }
      throw new Error('It never got through');
    };
    for (const fault of ['503', 'drop-request', 'drop-answer']) {
      service.faults.push(fault);
      await until(async () => (await resumed()).register(desk));
      service.faults.push(fault);
      await assert.rejects(async () => (await resumed()).cast([[1]], box), NoAnswer);
      service.faults.push(fault);
      await until(async () => (await resumed()).send(box));
      await service.batch();
      service.faults.push(fault);
      await until(async () => (await resumed()).look(box));
    }
    assert.equal(service.accepted.length, 3);
    assert.equal(service.blinded.size, 1);
    assert.deepEqual(service.faults, []);
  }));

test('a voting pass of the Java client goes on here', () =>
  withService(async (service, desk, box, kept) => {
    const voter = await Voter.resume(service.passOfJava, await desk.manifest(service.id), kept);
    await voter.send(box);
    await voter.cast([[6]], box);
    assert.deepEqual(service.accepted.map((cast) => cast.counter), [3, 4]);
    assert.deepEqual(Object.keys(kept.pass).sort(), Object.keys(service.passOfJava).sort());
    assert.deepEqual(Object.keys(kept.pass.ballots[3]).sort(), Object.keys(service.passOfJava.ballots[2]).sort());
  }));

test('another manifest than the announced one, and a ranking that cannot be counted, are refused', () =>
  withService(async (service, desk, box, kept) => {
    const manifest = await desk.manifest(service.id);
    await assert.rejects(Voter.begin(manifest.slice(1), service.announced, 1, kept), /not the one that was announced/);
    await assert.rejects(Voter.begin(manifest, service.announced, 2, kept), /Nobody votes with weight 2/);
    const voter = await Voter.begin(manifest, service.announced, 1, kept);
    await assert.rejects(voter.cast([[1]], box), /no token yet/);
    await voter.register(desk);
    for (const groups of [[[7]], [[1], [1]], [[]], [[0]]]) {
      await assert.rejects(voter.cast(groups, box), /names each candidate at most once/);
    }
    assert.equal(service.accepted.length, 0);
  }));

test('a second token is refused, and a wrong signature or a rewritten log is noticed', () =>
  withService(async (service, desk, box, kept) => {
    const manifest = await desk.manifest(service.id);
    const voter = await Voter.begin(manifest, service.announced, 1, kept);
    const wrong = { register: async (id, blinded) => `AAAA${(await desk.register(id, blinded)).slice(4)}` };
    await assert.rejects(voter.register(wrong), ServiceFault);
    await voter.register(desk);
    const another = await Voter.begin(manifest, service.announced, 1, new Kept());
    await assert.rejects(another.register(desk), (refused) => {
      assert.ok(refused instanceof Refused);
      assert.equal(refused.status, 409);
      assert.equal(refused.type, 'urn:problem:token-issued');
      return true;
    });
    await voter.cast([[1]], box);
    await service.batch();
    await voter.look(box);
    await service.rewrite();
    await assert.rejects(voter.look(box), /The log was rewritten|does not hold/);
  }));
