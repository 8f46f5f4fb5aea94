package org.foundationops.ballots.kit;

import java.util.List;
import java.util.Map;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Sha256;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.json.JsonReader;
import org.foundationops.ballots.log.SignedTreeHead;

/**
 * Everybody who was issued a token of one weight, hashed as on the roll, and sorted.
 *
 * @param head of the entries
 */
public record IssuanceRecord(int weight, List<Bytes> entries, SignedTreeHead head) {

    public IssuanceRecord {
        entries = List.copyOf(entries);
    }

    static IssuanceRecord read(JsonReader object) {
        IssuanceRecord issuance = new IssuanceRecord(
                object.whole("weight", 1, Integer.MAX_VALUE),
                object.listOfBytes("entries", Sha256.LENGTH),
                SignedTreeHead.read(object.object("head")));
        object.end();
        return issuance;
    }

    Json.Members json() {
        return Json.of(Map.of("weight", Json.of(weight), "entries", RollRecord.json(entries), "head", head.json()));
    }
}
