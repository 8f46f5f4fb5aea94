package org.foundationops.ballots.cast;

import java.util.Map;
import java.util.Optional;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.json.JsonReader;
import org.foundationops.ballots.manifest.Manifest;
import org.foundationops.ballots.token.PreparedMessage;

/**
 * What a voter sends, without saying who it is.
 *
 * @param sealed salt and ranking, for the election to open when voting has ended
 */
public record Cast(CastHeader header, Bytes sealed) {

    /** @throws org.foundationops.ballots.Malformed when members are missing, unknown, or of the wrong kind */
    public static Cast read(JsonReader object) {
        BallotNumber number = new BallotNumber(object.bytes("key"), object.whole("counter", 1, Integer.MAX_VALUE));
        PreparedMessage message = new PreparedMessage(object.bytes("preparedMessage"));
        if (!message.oneTimeKey().equals(number.key())) {
            throw new CastRefused(CastRefused.Reason.KEY_MISMATCH, "the prepared message is for another one-time key");
        }
        Cast cast = new Cast(
                new CastHeader(
                        number,
                        object.bytes("commitment"),
                        object.bytes("signature"),
                        object.whole("weight", 1, Integer.MAX_VALUE),
                        message.random(),
                        object.bytes("token")),
                object.bytes("sealed"));
        object.end();
        return cast;
    }

    /** The body of the request. */
    public Json.Members json() {
        return Json.of(Map.of(
                "key", Json.of(header.number().key()),
                "counter", Json.of(header.number().counter()),
                "commitment", Json.of(header.commitment()),
                "signature", Json.of(header.signature()),
                "weight", Json.of(header.weight()),
                "preparedMessage", Json.of(header.preparedMessage().bytes()),
                "token", Json.of(header.token()),
                "sealed", Json.of(sealed)));
    }

    /**
     * All that can be checked without knowing other ballots.
     *
     * @throws CastRefused saying what is wrong
     */
    public void check(Manifest manifest) {
        Manifest.Electorate electorate = manifest.electorate(header.weight())
                .orElseThrow(() -> new CastRefused(
                        CastRefused.Reason.WEIGHT_UNKNOWN, "nobody votes with weight " + header.weight()));
        int length = SealingKey.sealedLength(manifest.paper());
        if (sealed.length() != length) {
            throw new CastRefused(
                    CastRefused.Reason.SEALED_LENGTH,
                    "the sealed ballot has " + sealed.length() + " bytes and must have " + length);
        }
        header.check(manifest.election(), electorate.tokenKey());
    }

    /** What becomes of a ballot that passed {@link #check}. */
    public enum Effect {
        /** The first of its key. */
        ADDS,
        /** A byte-identical repeat of the current one: the same answer again, and nothing is added. */
        REPEATS,
        /** Takes the place of the current one, which stays in the log. */
        REPLACES
    }

    /**
     * Compares with the current ballot of the same key.
     *
     * @param mayRecast whether the last ballot counts, and not the first
     * @throws CastRefused when the current one stays
     */
    public Effect after(Optional<Cast> current, boolean mayRecast) {
        if (current.isEmpty()) {
            return Effect.ADDS;
        }
        Cast earlier = current.get();
        if (equals(earlier)) {
            return Effect.REPEATS;
        }
        if (!mayRecast) {
            throw new CastRefused(CastRefused.Reason.RECAST_NOT_ALLOWED, "the first ballot counts in this election");
        }
        if (header.number().counter() <= earlier.header().number().counter()) {
            throw new CastRefused(
                    CastRefused.Reason.COUNTER_USED,
                    "there is another ballot with the counter "
                            + earlier.header().number().counter());
        }
        if (header.weight() != earlier.header().weight()
                || !header.random().equals(earlier.header().random())
                || !header.token().equals(earlier.header().token())) {
            throw new CastRefused(CastRefused.Reason.TOKEN_CHANGED, "the earlier ballot of this key has another token");
        }
        return Effect.REPLACES;
    }
}
