package org.foundationops.ballots.kit;

import java.util.HashMap;
import java.util.Map;
import org.foundationops.ballots.cast.BallotNumber;
import org.foundationops.ballots.cast.CastHeader;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.json.JsonReader;

/**
 * A ballot that was cast, and where it is in the log.
 *
 * @param index from 0; leaves of one batch have neighbouring places, so it tells the batch
 */
public record LeafRecord(int index, CastHeader header) {

    static LeafRecord read(JsonReader object) {
        LeafRecord leaf = new LeafRecord(
                object.whole("index", 0, Integer.MAX_VALUE),
                new CastHeader(
                        new BallotNumber(object.bytes("key"), object.whole("counter", 1, Integer.MAX_VALUE)),
                        object.bytes("commitment"),
                        object.bytes("signature"),
                        object.whole("weight", 1, Integer.MAX_VALUE),
                        object.bytes("random"),
                        object.bytes("token")));
        object.end();
        return leaf;
    }

    Json.Members json() {
        Map<String, Json> members = new HashMap<>();
        members.put("index", Json.of(index));
        members.put("key", Json.of(header.number().key()));
        members.put("counter", Json.of(header.number().counter()));
        members.put("commitment", Json.of(header.commitment()));
        members.put("signature", Json.of(header.signature()));
        members.put("weight", Json.of(header.weight()));
        members.put("random", Json.of(header.random()));
        members.put("token", Json.of(header.token()));
        return Json.of(members);
    }
}
