package org.foundationops.ballots.kit;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Ed25519Key;
import org.foundationops.ballots.Ed25519Signer;
import org.foundationops.ballots.ElectionReference;
import org.foundationops.ballots.Encoding;
import org.foundationops.ballots.Malformed;
import org.foundationops.ballots.Sha256;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.json.JsonReader;

/**
 * What a kit consists of. It is signed, so that nobody can pass a changed kit off as the service's, and the service
 * cannot disown one.
 *
 * @param hashes SHA-256 of every file but this one
 */
record KitContents(SortedMap<KitFile, Bytes> hashes) {

    private static final String FORMAT = "foundation-kit-v1";

    KitContents {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    /** A list of contents and its signature. */
    record Signed(KitContents contents, Bytes signature) {

        static Signed read(JsonReader object) {
            object.constant("format", FORMAT);
            JsonReader files = object.object("files");
            SortedMap<KitFile, Bytes> hashes = new TreeMap<>();
            for (KitFile file : KitFile.values()) {
                if (file != KitFile.CONTENTS && files.has(file.text())) {
                    hashes.put(file, files.bytes(file.text(), Sha256.LENGTH));
                }
            }
            files.end();
            Signed signed = new Signed(new KitContents(hashes), object.bytes("signature", 64));
            object.end();
            return signed;
        }

        boolean isSignedBy(ElectionReference election, Ed25519Key logKey) {
            return logKey.isValid(contents.signed(election), signature);
        }

        byte[] canonical() {
            return Json.of(Map.of(
                            "format", Json.of(FORMAT), "files", contents.files(), "signature", Json.of(signature)))
                    .canonical();
        }
    }

    static KitContents of(SortedMap<KitFile, byte[]> files) {
        SortedMap<KitFile, Bytes> hashes = new TreeMap<>();
        files.forEach((file, contents) -> hashes.put(file, Sha256.of(contents)));
        hashes.remove(KitFile.CONTENTS);
        return new KitContents(hashes);
    }

    Signed sign(ElectionReference election, Ed25519Signer logKey) {
        return new Signed(this, logKey.sign(signed(election)));
    }

    /** @throws KitRejected naming a file that is missing, not listed, or another one */
    void check(SortedMap<KitFile, byte[]> files) {
        Map<KitFile, Bytes> found = of(files).hashes();
        for (KitFile file : KitFile.values()) {
            Bytes expected = hashes.get(file);
            Bytes actual = found.get(file);
            if (expected == null && actual != null) {
                throw new KitRejected(file.text(), "contents.json does not list it");
            }
            if (expected != null && !expected.equals(actual)) {
                throw new KitRejected(
                        file.text(),
                        actual == null
                                ? "contents.json lists it, and it is missing"
                                : "its SHA-256 is not the one that contents.json lists");
            }
        }
        for (KitFile file : KitFile.values()) {
            boolean isOptional = file == KitFile.CONTENTS || file.isOnlyWithBallots();
            if (!isOptional && !hashes.containsKey(file)) {
                throw new KitRejected(file.text(), "it is missing");
            }
        }
        if (hashes.containsKey(KitFile.OPENED) != hashes.containsKey(KitFile.SEAL)) {
            throw new Malformed("opened.json and seal.json come together or not at all");
        }
    }

    private Bytes signed(ElectionReference election) {
        return Encoding.named(FORMAT)
                .uuid(election.election())
                .bytes(election.manifestHash())
                .bytes(Sha256.of(files().canonical()))
                .done();
    }

    private Json.Members files() {
        Map<String, Json> members = new TreeMap<>();
        hashes.forEach((file, hash) -> members.put(file.text(), Json.of(hash)));
        return Json.of(members);
    }
}
