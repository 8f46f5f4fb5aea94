package org.foundationops.ballots.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.foundationops.ballots.SampleElection;
import org.foundationops.ballots.manifest.PublishLevel;
import org.junit.jupiter.api.Test;

/** No byte of a kit can be changed without the verifier saying where. */
class KitFlipTest {

    private static final int POSITIONS_IN_CONTENTS = 3_000;
    private static final int SIGNED_AGAIN = 60;

    private final SampleElection election = new SampleElection(PublishLevel.FULL, 9).vote(8, 2, 5);
    private final byte[] archive = election.archive();
    private final SortedMap<KitFile, byte[]> files = KitArchive.read(archive);

    /** Bytes of the archive, and words that a message about them has to have. */
    private record Part(int from, int to, List<String> words, boolean isContents) {}

    @Test
    void everyFlippedByteOfTheArchiveFailsAndIsNamed() {
        int positions = 0;
        int stride = Math.max(1, archive.length / POSITIONS_IN_CONTENTS);
        for (Part part : parts()) {
            for (int at = part.from(); at < part.to(); at += part.isContents() ? stride : 1) {
                positions++;
                String message = flipped(archive, at, at % 8);
                assertThat(part.words())
                        .as("byte %d: %s", at, message)
                        .anyMatch(words -> Arrays.stream(words.split(" & ")).allMatch(message::contains));
            }
        }
        assertThat(positions).isGreaterThan(3_500);
    }

    /** As by somebody who repairs sums and sizes, and has no key. */
    @Test
    void everyFlippedByteOfAFileFailsInARepairedArchiveToo() {
        int positions = 0;
        for (Map.Entry<KitFile, byte[]> file : files.entrySet()) {
            int stride = Math.max(1, file.getValue().length / 200);
            for (int at = 0; at < file.getValue().length; at += stride) {
                positions++;
                byte[] repaired = repaired(file.getKey(), flip(file.getValue(), at, at % 8));
                assertThat(verify(repaired)).contains(file.getKey().text());
            }
        }
        assertThat(positions).isGreaterThan(2_000);
    }

    /** As by the service itself, which signs again what it has changed. */
    @Test
    void everyFlippedByteOfWhatOthersSignedOrCommittedToFailsEvenIfTheContentsAreSignedAgain() {
        for (KitFile file : List.of(
                KitFile.LEAVES,
                KitFile.OPENED,
                KitFile.ROLL,
                KitFile.ISSUANCE,
                KitFile.HEADS,
                KitFile.FIGURES,
                KitFile.SEAL)) {
            byte[] contents = Objects.requireNonNull(files.get(file));
            int stride = Math.max(1, contents.length / SIGNED_AGAIN);
            int unreadable = new String(contents, StandardCharsets.US_ASCII).indexOf("\"sealed\"");
            for (int at = 0; at < contents.length; at += stride) {
                if (unreadable > 0 && at > unreadable && at < unreadable + 180) {
                    continue; // what nobody can read is no more readable afterwards; see Anchor.Receipt
                }
                assertThat(verify(signedAgain(file, flip(contents, at, at % 7))))
                        .as("byte %d of %s", at, file.text())
                        .startsWith("WRONG: ");
            }
        }
    }

    @Test
    void anArchiveThatEndsTooEarlyOrGoesOnIsRefused() {
        assertThat(verify(Arrays.copyOf(archive, archive.length + 1)))
                .contains("what follows the end of the directory");
        assertThat(verify(Arrays.copyOf(archive, archive.length - 1))).contains("the end of the directory");
        assertThat(verify(Arrays.copyOf(archive, 100))).startsWith("WRONG: archive: ");
        assertThat(verify(new byte[0])).contains("this is no verification kit");
        assertThat(verify("no archive at all, but long enough to have a header".getBytes(StandardCharsets.US_ASCII)))
                .contains("this is no verification kit");
    }

    @Test
    void aFileThatIsMissingOrTooManyIsNamed() {
        for (KitFile file : files.keySet()) {
            SortedMap<KitFile, byte[]> fewer = new TreeMap<>(files);
            fewer.remove(file);
            assertThat(verify(KitArchive.write(fewer))).startsWith("WRONG: " + file.text() + ": ");
        }
        SortedMap<KitFile, byte[]> more =
                new TreeMap<>(KitArchive.read(election.kit().withoutBallots().archive(election.logKey)));
        more.put(KitFile.SEAL, files.get(KitFile.SEAL));
        assertThat(verify(KitArchive.write(more))).startsWith("WRONG: seal.json: contents.json does not list it");
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        String before = "first file";
        for (Map.Entry<KitFile, byte[]> file : files.entrySet()) {
            String name = file.getKey().text();
            int contents = at + 30 + name.length();
            parts.add(new Part(at, contents, List.of("header & " + name, "header & " + before), false));
            at = contents + file.getValue().length;
            parts.add(new Part(contents, at, List.of(name), true));
            before = name;
        }
        parts.add(new Part(at, archive.length, List.of("directory"), false));
        return parts;
    }

    private byte[] repaired(KitFile file, byte[] contents) {
        SortedMap<KitFile, byte[]> changed = new TreeMap<>(files);
        changed.put(file, contents);
        return KitArchive.write(changed);
    }

    private byte[] signedAgain(KitFile file, byte[] contents) {
        SortedMap<KitFile, byte[]> changed = new TreeMap<>(files);
        changed.put(file, contents);
        changed.put(
                KitFile.CONTENTS,
                KitContents.of(changed)
                        .sign(election.manifest.reference(), election.logKey)
                        .canonical());
        return KitArchive.write(changed);
    }

    private static String flipped(byte[] archive, int at, int bit) {
        return verify(flip(archive, at, bit));
    }

    private static byte[] flip(byte[] bytes, int at, int bit) {
        byte[] changed = bytes.clone();
        changed[at] ^= (byte) (1 << bit);
        return changed;
    }

    private static String verify(byte[] archive) {
        Verifier.Outcome outcome = Verifier.verify(archive, List.of(), Progress.NONE);
        assertThat(outcome.verdict()).isEqualTo(Verifier.Verdict.WRONG);
        return outcome.report().getLast();
    }
}
