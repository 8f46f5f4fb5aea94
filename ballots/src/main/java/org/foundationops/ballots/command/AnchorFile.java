package org.foundationops.ballots.command;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Sha256;
import org.foundationops.ballots.client.OwnBallots;
import org.foundationops.ballots.client.VotingPass;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.json.JsonReader;
import org.foundationops.ballots.kit.Anchor;
import org.foundationops.ballots.log.Acknowledgement;
import org.foundationops.ballots.log.SignedTreeHead;

/** Reads what people have kept: JSON as the services give it, one or a list, or the hash of the manifest as text. */
final class AnchorFile {

    private static final int HASH_CHARACTERS = 43;

    private AnchorFile() {}

    /** @throws org.foundationops.ballots.Malformed when it is none of these */
    static List<Anchor> read(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8).strip();
        if (text.length() == HASH_CHARACTERS) {
            return List.of(new Anchor.AnnouncedManifest(
                    Bytes.fromBase64(text).ofLength(Sha256.LENGTH, "The hash of the manifest")));
        }
        Json json = Json.parse(file);
        if (json instanceof Json.Items(List<Json> items)) {
            List<Anchor> anchors = new ArrayList<>();
            items.forEach(item -> anchors.add(anchor(item)));
            return anchors;
        }
        return List.of(anchor(json));
    }

    private static Anchor anchor(Json json) {
        JsonReader object = JsonReader.of(json, "the anchor");
        if (object.has("tree")) {
            return new Anchor.EarlierHead(SignedTreeHead.read(object));
        }
        if (object.has("sealedHash")) {
            return new Anchor.Receipt(Acknowledgement.read(object));
        }
        return new OwnBallots(VotingPass.read(object));
    }
}
