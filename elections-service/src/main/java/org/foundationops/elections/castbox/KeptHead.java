package org.foundationops.elections.castbox;

import java.util.Map;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.json.JsonReader;
import org.foundationops.ballots.log.SignedTreeHead;

/**
 * What is kept of a box outside of its database.
 *
 * @param issued voters who had a token then
 */
record KeptHead(SignedTreeHead head, int issued) {

    /** @throws org.foundationops.ballots.Malformed when this is nothing that was kept */
    static KeptHead read(byte[] file) {
        JsonReader object = JsonReader.of(Json.parse(file), "the kept head");
        KeptHead kept =
                new KeptHead(SignedTreeHead.read(object.object("head")), object.whole("issued", 0, Integer.MAX_VALUE));
        object.end();
        return kept;
    }

    byte[] written() {
        return Json.of(Map.of("head", head.json(), "issued", Json.of(issued))).canonical();
    }
}
