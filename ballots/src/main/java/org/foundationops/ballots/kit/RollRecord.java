package org.foundationops.ballots.kit;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Sha256;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.json.JsonReader;
import org.foundationops.ballots.log.HashedRoll;
import org.foundationops.ballots.log.SignedTreeHead;

/**
 * Everybody who might vote with one weight, hashed; each list sorted.
 *
 * @param frozen at the record date
 * @param added by exceptions afterwards
 * @param revoked of these two, before a token was issued
 * @param head of frozen + added - revoked
 */
public record RollRecord(int weight, List<Bytes> frozen, List<Bytes> added, List<Bytes> revoked, SignedTreeHead head) {

    public RollRecord {
        frozen = List.copyOf(frozen);
        added = List.copyOf(added);
        revoked = List.copyOf(revoked);
    }

    /** Frozen + added - revoked. */
    public HashedRoll entitled() {
        TreeSet<Bytes> entries = new TreeSet<>(frozen);
        entries.addAll(added);
        revoked.forEach(entries::remove);
        return HashedRoll.of(entries);
    }

    static RollRecord read(JsonReader object) {
        RollRecord roll = new RollRecord(
                object.whole("weight", 1, Integer.MAX_VALUE),
                object.listOfBytes("frozen", Sha256.LENGTH),
                object.listOfBytes("added", Sha256.LENGTH),
                object.listOfBytes("revoked", Sha256.LENGTH),
                SignedTreeHead.read(object.object("head")));
        object.end();
        return roll;
    }

    Json.Members json() {
        return Json.of(Map.of(
                "weight", Json.of(weight),
                "frozen", json(frozen),
                "added", json(added),
                "revoked", json(revoked),
                "head", head.json()));
    }

    static Json json(List<Bytes> entries) {
        return Json.of(entries.stream().map(Json::of).toList());
    }
}
