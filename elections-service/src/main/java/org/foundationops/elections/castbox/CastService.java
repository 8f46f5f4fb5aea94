package org.foundationops.elections.castbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.ballots.Malformed;
import org.foundationops.ballots.cast.Cast;
import org.foundationops.ballots.cast.CastRefused;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.json.JsonReader;
import org.foundationops.ballots.log.Acknowledgement;
import org.foundationops.elections.castbox.domain.Refusals;
import org.foundationops.kit.problem.InvalidRequest;

/** From the bytes of a request to the acknowledgement, which is signed when the ballot is committed. */
@ApplicationScoped
class CastService {

    private final Boxes boxes;
    private final BoxCasting casting;

    CastService(Boxes boxes, BoxCasting casting) {
        this.boxes = boxes;
        this.casting = casting;
    }

    Acknowledgement cast(UUID election, byte[] body) {
        AnnouncedBox box = boxes.require(election);
        try {
            Cast cast = read(body);
            cast.check(box.manifest());
            casting.accept(election, cast, box.manifest().mayRecast());
            return Acknowledgement.sign(box.reference(), cast, boxes.logKey(box));
        } catch (CastRefused refused) {
            throw Refusals.of(refused);
        }
    }

    private static Cast read(byte[] body) {
        try {
            return Cast.read(JsonReader.of(Json.parse(body), "the ballot"));
        } catch (Malformed unreadable) {
            throw new InvalidRequest("The body is not a ballot: " + unreadable.reason() + ".");
        }
    }
}
