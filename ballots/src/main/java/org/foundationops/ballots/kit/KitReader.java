package org.foundationops.ballots.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.foundationops.ballots.Malformed;
import org.foundationops.ballots.cast.CastHeader;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.json.JsonReader;
import org.foundationops.ballots.log.SignedTreeHead;
import org.foundationops.ballots.manifest.Manifest;
import org.jspecify.annotations.Nullable;

/** Reads the files of an archive; whatever is wrong names the file. */
record KitReader(SortedMap<KitFile, byte[]> files) {

    /** @throws KitRejected also when the contents are not what was signed */
    VerificationKit read() {
        KitContents.Signed contents = object(KitFile.CONTENTS, KitContents.Signed::read);
        within(KitFile.CONTENTS, () -> {
            contents.contents().check(files);
            return contents;
        });
        Manifest manifest = within(KitFile.MANIFEST, () -> Manifest.of(bytes(KitFile.MANIFEST)));
        if (!contents.isSignedBy(manifest.reference(), manifest.logKey())) {
            throw new KitRejected(
                    KitFile.CONTENTS.text(), "its signature is not one of the log key that manifest.json names");
        }
        int candidates = manifest.candidates().size();
        return new VerificationKit(
                manifest,
                list(KitFile.ROLL, "rolls", RollRecord::read),
                list(KitFile.ISSUANCE, "issuance", IssuanceRecord::read),
                leaves(),
                list(KitFile.HEADS, "heads", SignedTreeHead::read),
                object(KitFile.COUNT, object -> CountInputs.read(object, candidates)),
                object(KitFile.FIGURES, Figures::read),
                result(),
                list(KitFile.RECOUNTS, "recounts", object -> RecountRecord.read(object, candidates)),
                openings(candidates));
    }

    /** They stand sorted by key and counter, and each names its place in the log. */
    private List<CastHeader> leaves() {
        List<LeafRecord> sorted = list(KitFile.LEAVES, "leaves", LeafRecord::read);
        @Nullable CastHeader[] inOrder = new CastHeader[sorted.size()];
        for (int at = 0; at < sorted.size(); at++) {
            LeafRecord leaf = sorted.get(at);
            if (at > 0
                    && leaf.header()
                                    .number()
                                    .compareTo(sorted.get(at - 1).header().number())
                            <= 0) {
                throw rejected(KitFile.LEAVES, "leaf " + (at + 1) + " is not in the order of keys and counters");
            }
            if (leaf.index() >= sorted.size() || inOrder[leaf.index()] != null) {
                throw rejected(KitFile.LEAVES, "the index " + leaf.index() + " is taken twice or too high");
            }
            inOrder[leaf.index()] = leaf.header();
        }
        return Arrays.stream(inOrder).<CastHeader>map(Objects::requireNonNull).toList();
    }

    private Json.Members result() {
        return within(KitFile.RESULT, () -> {
            if (Json.parseCanonical(bytes(KitFile.RESULT)) instanceof Json.Members members) {
                return members;
            }
            throw new Malformed("it is no object");
        });
    }

    private Optional<VerificationKit.Openings> openings(int candidates) {
        if (!files.containsKey(KitFile.OPENED)) {
            return Optional.empty();
        }
        List<OpenedBallot> ballots = list(KitFile.OPENED, "opened", object -> OpenedBallot.read(object, candidates));
        for (int at = 1; at < ballots.size(); at++) {
            if (ballots.get(at).key().compareTo(ballots.get(at - 1).key()) <= 0) {
                throw rejected(KitFile.OPENED, "ballot " + (at + 1) + " is not in the order of keys");
            }
        }
        return Optional.of(new VerificationKit.Openings(ballots, object(KitFile.SEAL, object -> {
            var secret = object.bytes("privateKey");
            object.end();
            return secret;
        })));
    }

    private <T> List<T> list(KitFile file, String name, Function<JsonReader, T> item) {
        return object(file, object -> {
            List<JsonReader> readers = object.objects(name);
            object.end();
            return readers.stream().map(item).toList();
        });
    }

    private <T> T object(KitFile file, Function<JsonReader, T> reading) {
        return within(file, () -> reading.apply(JsonReader.of(Json.parseCanonical(bytes(file)), "the file")));
    }

    private byte[] bytes(KitFile file) {
        byte[] bytes = files.get(file);
        if (bytes == null) {
            throw rejected(file, "it is missing");
        }
        return bytes;
    }

    /** Something that reads one file. */
    private interface Reading<T> {
        T read();
    }

    private static <T> T within(KitFile file, Reading<T> reading) {
        try {
            return reading.read();
        } catch (IllegalArgumentException wrong) {
            throw rejected(file, String.valueOf(wrong.getMessage()));
        }
    }

    private static KitRejected rejected(KitFile file, String why) {
        return new KitRejected(file.text(), why);
    }
}
