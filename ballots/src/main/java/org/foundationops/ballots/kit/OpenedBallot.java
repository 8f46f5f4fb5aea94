package org.foundationops.ballots.kit;

import java.util.Map;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Ed25519Key;
import org.foundationops.ballots.Malformed;
import org.foundationops.ballots.cast.Cast;
import org.foundationops.ballots.cast.CastHeader;
import org.foundationops.ballots.cast.Opening;
import org.foundationops.ballots.cast.Unsealer;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.json.JsonReader;
import org.foundationops.ballots.manifest.Manifest;
import org.foundationops.elections.counting.Ranking;

/** The ballot that counts of one key, opened. */
public sealed interface OpenedBallot {

    /** The one-time key. */
    Bytes key();

    Json.Members json();

    /** A ballot with a ranking, which may be blank. */
    record Countable(Bytes key, Opening opening) implements OpenedBallot {
        @Override
        public Json.Members json() {
            return Json.of(Map.of(
                    "key",
                    Json.of(key),
                    "salt",
                    Json.of(opening.salt()),
                    "ranking",
                    Json.of(opening.ranking().groups().stream()
                            .map(Json::ofNumbers)
                            .toList())));
        }
    }

    /**
     * A ballot that counts as blank, because there is none in what was sealed.
     *
     * @param sealed for everybody to try
     */
    record Unreadable(Bytes key, Bytes sealed) implements OpenedBallot {
        @Override
        public Json.Members json() {
            return Json.of(Map.of("key", Json.of(key), "sealed", Json.of(sealed)));
        }
    }

    /** What the service does with the current ballot of a key when voting has ended. */
    static OpenedBallot of(Unsealer unsealer, Manifest manifest, Cast cast) {
        CastHeader header = cast.header();
        Bytes key = header.number().key();
        try {
            return new Countable(
                    key,
                    unsealer.open(
                            manifest.reference(),
                            header.number(),
                            header.commitment(),
                            cast.sealed(),
                            manifest.paper()));
        } catch (Malformed unreadable) {
            return new Unreadable(key, cast.sealed());
        }
    }

    static OpenedBallot read(JsonReader object, int candidates) {
        Bytes key = object.bytes("key", Ed25519Key.LENGTH);
        OpenedBallot ballot = object.has("sealed")
                ? new Unreadable(key, object.bytes("sealed"))
                : new Countable(key, opening(object, candidates));
        object.end();
        return ballot;
    }

    private static Opening opening(JsonReader object, int candidates) {
        Bytes salt = object.bytes("salt", Opening.SALT_LENGTH);
        try {
            return new Opening(salt, new Ranking(object.groups("ranking", 1, candidates)));
        } catch (IllegalArgumentException refused) {
            throw object.wrong("ranking", "is none: " + refused.getMessage());
        }
    }
}
