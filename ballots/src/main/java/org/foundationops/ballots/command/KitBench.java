package org.foundationops.ballots.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Ed25519Signer;
import org.foundationops.ballots.cast.Cast;
import org.foundationops.ballots.cast.CastHeader;
import org.foundationops.ballots.cast.Credential;
import org.foundationops.ballots.cast.Unsealer;
import org.foundationops.ballots.kit.CountInputs;
import org.foundationops.ballots.kit.IssuanceRecord;
import org.foundationops.ballots.kit.OpenedBallot;
import org.foundationops.ballots.kit.RollRecord;
import org.foundationops.ballots.kit.VerificationKit;
import org.foundationops.ballots.log.HashedRoll;
import org.foundationops.ballots.log.MerkleTree;
import org.foundationops.ballots.log.SignedTreeHead;
import org.foundationops.ballots.log.TreeHead;
import org.foundationops.ballots.manifest.CountRule;
import org.foundationops.ballots.manifest.Manifest;
import org.foundationops.ballots.manifest.PublishLevel;
import org.foundationops.ballots.token.Blinding;
import org.foundationops.ballots.token.PreparedMessage;
import org.foundationops.ballots.token.TokenSigner;
import org.foundationops.elections.counting.CountOptions;
import org.foundationops.elections.counting.CountingMethod;
import org.foundationops.elections.counting.Ranking;

/** How long {@code ./foundation verify} takes over an election that it makes itself, each ballot with a token of its own. */
public final class KitBench {

    private static final int BALLOTS = 65_000;
    private static final int RUNS = 3;
    private static final int CANDIDATES = 20;
    private static final int BATCH = 500;

    private final SecureRandom random = new SecureRandom();
    private final TokenSigner signer = TokenSigner.generate(2048);
    private final Ed25519Signer logKey = Ed25519Signer.generate(random);
    private final Unsealer unsealer = Unsealer.generate(random);
    private final List<Bytes> roll;
    private final Manifest manifest;

    private KitBench(int ballots) {
        roll = IntStream.range(0, ballots)
                .mapToObj(number -> HashedRoll.entry(salt(), UUID.randomUUID()))
                .sorted()
                .toList();
        manifest = manifest();
    }

    /** Arguments: the script, a folder, and the number of ballots. The kit is kept: making it takes longer than checking. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String script = arguments[0];
        int ballots = arguments.length > 2 ? Integer.parseInt(arguments[2]) : BALLOTS;
        Path kit = Files.createDirectories(Path.of(arguments[1])).resolve(ballots + ".zip");
        if (!Files.exists(kit)) {
            long begin = System.nanoTime();
            Files.write(kit, new KitBench(ballots).archive());
            say("%,d ballots registered, cast, opened and counted in %.0f s", ballots, seconds(begin));
        }
        double[] runs = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            runs[run] = verify(script, kit);
        }
        Arrays.sort(runs);
        say(
                "%,d ballots in a kit of %,d MB checked and counted, start included, median of %d: %.1f s [60 s for"
                        + " 65,000]",
                ballots, Files.size(kit) / 1_000_000, RUNS, runs[RUNS / 2]);
    }

    private static double verify(String script, Path kit) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        int status = new ProcessBuilder(script, "verify", kit.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException(
                    "The verifier ended with status " + status + "; delete " + kit + " if it is of an older version");
        }
        return seconds(begin);
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void say(String words, Object... values) {
        System.out.println(String.format(Locale.ROOT, words, values));
    }

    private Bytes salt() {
        byte[] salt = new byte[HashedRoll.SALT_LENGTH];
        random.nextBytes(salt);
        return Bytes.of(salt);
    }

    private byte[] archive() {
        List<Cast> casts =
                IntStream.range(0, roll.size()).parallel().mapToObj(this::vote).toList();
        List<CastHeader> leaves = casts.stream().map(Cast::header).toList();
        List<OpenedBallot> opened = casts.parallelStream()
                .map(cast -> OpenedBallot.of(unsealer, manifest, cast))
                .toList();
        HashedRoll hashed = HashedRoll.of(roll);
        return VerificationKit.of(
                        new VerificationKit.Materials(
                                manifest,
                                List.of(new RollRecord(
                                        1, roll, List.of(), List.of(), sign(hashed.head(TreeHead.Tree.ROLL, 1)))),
                                List.of(new IssuanceRecord(1, roll, sign(hashed.head(TreeHead.Tree.ISSUANCE, 1)))),
                                leaves,
                                heads(leaves),
                                new CountInputs(new TreeSet<>(), List.of(), Optional.empty()),
                                new VerificationKit.Openings(opened, unsealer.secret())),
                        List.of())
                .archive(logKey);
    }

    private Cast vote(int number) {
        Ed25519Signer key = Ed25519Signer.generate(random);
        PreparedMessage message = PreparedMessage.prepare(key.publicKey().bytes(), random);
        Blinding blinding = Blinding.of(signer.publicKey(), message, random);
        Bytes token = blinding.finish(signer.publicKey(), message, signer.sign(blinding.blinded()));
        List<Integer> order =
                new ArrayList<>(IntStream.rangeClosed(1, CANDIDATES).boxed().toList());
        Random choice = new Random(number);
        Collections.shuffle(order, choice);
        Ranking ranking = Ranking.of(order.subList(0, choice.nextInt(CANDIDATES + 1)).stream()
                .mapToInt(Integer::intValue)
                .toArray());
        return new Credential(key, 1, message, token)
                .fill(manifest, 1, ranking, random)
                .cast();
    }

    private List<SignedTreeHead> heads(List<CastHeader> leaves) {
        MerkleTree tree = MerkleTree.of(leaves.stream().map(CastHeader::leaf).toList());
        List<SignedTreeHead> heads = new ArrayList<>();
        for (int size = BATCH; size < tree.size() + BATCH; size += BATCH) {
            int covered = Math.min(size, tree.size());
            heads.add(sign(TreeHead.ofBallots(covered, size, tree.root(covered))));
        }
        return heads;
    }

    private SignedTreeHead sign(TreeHead head) {
        return SignedTreeHead.sign(manifest.reference(), head, logKey);
    }

    private Manifest manifest() {
        return new Manifest(
                UUID.randomUUID(),
                "Measured",
                IntStream.rangeClosed(1, CANDIDATES)
                        .mapToObj(number -> "Candidate " + number)
                        .toList(),
                new CountRule(
                        CountingMethod.SCOTTISH_STV,
                        CountingMethod.SCOTTISH_STV.ruleSetVersion(),
                        5,
                        CountOptions.DEFAULT,
                        CountRule.TieMode.LIST_FIRST,
                        Optional.empty(),
                        Optional.empty()),
                List.of(new Manifest.Electorate(
                        1, signer.publicKey(), roll.size(), HashedRoll.of(roll).root())),
                logKey.publicKey(),
                unsealer.publicKey(),
                Instant.EPOCH,
                Optional.of(Instant.EPOCH.plusSeconds(1)),
                Optional.of(Instant.EPOCH.plusSeconds(2)),
                PublishLevel.FULL,
                true);
    }
}
