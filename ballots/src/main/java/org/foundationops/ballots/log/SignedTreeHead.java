package org.foundationops.ballots.log;

import java.util.HashMap;
import java.util.Map;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Ed25519Key;
import org.foundationops.ballots.Ed25519Signer;
import org.foundationops.ballots.ElectionReference;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.json.JsonReader;

/** What the service has put its name to: whoever holds two that do not fit has proof of a fault. */
public record SignedTreeHead(ElectionReference election, TreeHead head, Bytes signature) {

    public SignedTreeHead {
        signature.ofLength(Ed25519Key.SIGNATURE_LENGTH, "The signature of the tree head");
    }

    public static SignedTreeHead sign(ElectionReference election, TreeHead head, Ed25519Signer logKey) {
        return new SignedTreeHead(election, head, logKey.sign(head.signed(election)));
    }

    public boolean isSignedBy(Ed25519Key logKey) {
        return logKey.isValid(head.signed(election), signature);
    }

    /** @throws org.foundationops.ballots.Malformed when members are missing, unknown, or of the wrong kind */
    public static SignedTreeHead read(JsonReader object) {
        SignedTreeHead signed = new SignedTreeHead(
                new ElectionReference(object.uuid("election"), object.bytes("manifestHash")),
                new TreeHead(
                        object.choice("tree", TreeHead.Tree.class),
                        object.whole("weight", 0, Integer.MAX_VALUE),
                        object.whole("size", 0, Integer.MAX_VALUE),
                        object.whole("time", 0, Json.MAXIMUM),
                        object.bytes("root")),
                object.bytes("signature"));
        object.end();
        return signed;
    }

    public Json.Members json() {
        Map<String, Json> members = new HashMap<>();
        members.put("election", Json.of(election.election().toString()));
        members.put("manifestHash", Json.of(election.manifestHash()));
        members.put("tree", Json.of(head.tree().name()));
        members.put("weight", Json.of(head.weight()));
        members.put("size", Json.of(head.size()));
        members.put("time", Json.of(head.time()));
        members.put("root", Json.of(head.root()));
        members.put("signature", Json.of(signature));
        return Json.of(members);
    }
}
