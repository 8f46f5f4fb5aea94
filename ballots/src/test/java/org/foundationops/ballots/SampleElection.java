package org.foundationops.ballots;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
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
import org.foundationops.elections.counting.AffiliationCap;
import org.foundationops.elections.counting.CountOptions;
import org.foundationops.elections.counting.CountingMethod;
import org.foundationops.elections.counting.Ranking;

/** A whole election, as a service would run it; every voter is issued a token through blinding. */
public final class SampleElection {

    public static final int CANDIDATES = 6;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** One for each weight; keys are slow to make, and tests may share them. */
    private static final Map<Integer, TokenSigner> SIGNERS =
            Map.of(1, TokenSigner.generate(2048), 3, TokenSigner.generate(2048));

    public final Ed25519Signer logKey = Ed25519Signer.generate(RANDOM);
    public final Unsealer unsealer = Unsealer.generate(RANDOM);
    public final Bytes tieSeed = random(32);
    public final Manifest manifest;
    public final List<Cast> log = new ArrayList<>();
    public final List<SignedTreeHead> heads = new ArrayList<>();
    private final Map<Integer, List<Bytes>> frozen = new TreeMap<>();
    private final Map<Integer, List<Bytes>> issued = new TreeMap<>();
    private long time = 1_790_000_000L;

    /** A voter with a token. */
    public record Voter(Bytes entry, Credential credential) {}

    /** @param roll how many vote with weight 1; a tenth as many, at least two, vote with weight 3 */
    public SampleElection(PublishLevel level, int roll) {
        this(level, roll, CountingMethod.SCOTTISH_STV, true);
    }

    public SampleElection(PublishLevel level, int roll, CountingMethod method, boolean mayRecast) {
        this(level, roll, method, mayRecast, Optional.of(1));
    }

    public static SampleElection withoutCap(int roll) {
        return new SampleElection(PublishLevel.FULL, roll, CountingMethod.SCOTTISH_STV, true, Optional.empty());
    }

    private SampleElection(
            PublishLevel level, int roll, CountingMethod method, boolean mayRecast, Optional<Integer> cap) {
        frozen.put(1, entries(roll));
        frozen.put(3, entries(Math.max(2, roll / 10)));
        CountRule rule = new CountRule(
                method,
                method.ruleSetVersion(),
                method.fillsOneSeat() ? 1 : 2,
                CountOptions.DEFAULT,
                CountRule.TieMode.SEED,
                Optional.of(Sha256.of(tieSeed)),
                cap);
        manifest = new Manifest(
                UUID.randomUUID(),
                "Board 2027 \u2013 \"f\u00fcr alle\"",
                IntStream.rangeClosed(1, CANDIDATES)
                        .mapToObj(number -> "Candidate " + number)
                        .toList(),
                rule,
                frozen.entrySet().stream()
                        .map(entry -> new Manifest.Electorate(
                                entry.getKey(),
                                signer(entry.getKey()).publicKey(),
                                entry.getValue().size(),
                                HashedRoll.of(entry.getValue()).root()))
                        .toList(),
                logKey.publicKey(),
                unsealer.publicKey(),
                Instant.parse("2026-11-01T00:00:00Z"),
                Optional.of(Instant.parse("2026-11-08T00:00:00Z")),
                Optional.of(Instant.parse("2026-11-15T12:00:00Z")),
                level,
                mayRecast);
    }

    public static TokenSigner signer(int weight) {
        return Objects.requireNonNull(SIGNERS.get(weight));
    }

    /** Registers the next one on the roll. */
    public Voter register(int weight) {
        List<Bytes> entries = issued.computeIfAbsent(weight, none -> new ArrayList<>());
        Bytes entry = frozen.getOrDefault(weight, List.of()).get(entries.size());
        entries.add(entry);
        return new Voter(entry, credential(weight));
    }

    public static Credential credential(int weight) {
        Ed25519Signer key = Ed25519Signer.generate(RANDOM);
        PreparedMessage message = PreparedMessage.prepare(key.publicKey().bytes(), RANDOM);
        TokenSigner signer = signer(weight);
        Blinding blinding = Blinding.of(signer.publicKey(), message, RANDOM);
        return new Credential(
                key, weight, message, blinding.finish(signer.publicKey(), message, signer.sign(blinding.blinded())));
    }

    /** Puts a filled ballot into the log. */
    public Cast cast(Voter voter, int counter, Ranking ranking) {
        Cast cast = voter.credential().fill(manifest, counter, ranking, RANDOM).cast();
        log.add(cast);
        return cast;
    }

    /** Puts a ballot into the log in which something is sealed that nobody can read. */
    public void castUnreadable(Voter voter, int counter) {
        Cast good = voter.credential()
                .fill(manifest, counter, Ranking.of(1), RANDOM)
                .cast();
        log.add(new Cast(good.header(), random(good.sealed().length())));
    }

    /** Ends a batch. */
    public void publishHead() {
        time += 900;
        MerkleTree tree = MerkleTree.of(leaves().stream().map(CastHeader::leaf).toList());
        TreeHead head = TreeHead.ofBallots(tree.size(), time, tree.root());
        heads.add(SignedTreeHead.sign(manifest.reference(), head, logKey));
    }

    /** Voters with random rankings, some of whom vote again, two blank ones and an unreadable ballot; four batches. */
    public SampleElection vote(int voters, int heavyVoters, long seed) {
        Random choice = new Random(seed);
        List<Voter> all = new ArrayList<>();
        for (int number = 0; number < voters; number++) {
            all.add(register(1));
        }
        for (int number = 0; number < heavyVoters; number++) {
            all.add(register(3));
        }
        Collections.shuffle(all, choice);
        for (int number = 0; number < all.size(); number++) {
            switch (number) {
                case 0, 1 -> cast(all.get(number), 1, Ranking.blank());
                case 2 -> castUnreadable(all.get(number), 1);
                default -> cast(all.get(number), 1, ranking(choice));
            }
            if (number > 3 && number % 7 == 0 && manifest.mayRecast()) {
                cast(all.get(number - 1), 2 + number, ranking(choice));
            }
            if ((number + 1) % Math.max(1, all.size() / 3) == 0) {
                publishHead();
            }
        }
        if (heads.isEmpty() || heads.getLast().head().size() < log.size()) {
            publishHead();
        }
        return this;
    }

    public List<CastHeader> leaves() {
        return log.stream().map(Cast::header).toList();
    }

    public VerificationKit.Materials materials() {
        return new VerificationKit.Materials(
                manifest,
                rolls(),
                issuance(),
                leaves(),
                heads,
                new CountInputs(
                        new TreeSet<>(List.of(5)),
                        List.of(new AffiliationCap.Group("", Set.of(1, 2), 0)),
                        Optional.of(tieSeed)),
                new VerificationKit.Openings(opened(), unsealer.secret()));
    }

    /** With one recount by another rule and without candidate 6. */
    public VerificationKit kit() {
        CountRule other = new CountRule(
                CountingMethod.MEEK_PRF,
                CountingMethod.MEEK_PRF.ruleSetVersion(),
                3,
                CountOptions.DEFAULT,
                CountRule.TieMode.LIST_LAST,
                Optional.empty(),
                Optional.empty());
        return VerificationKit.of(materials(), List.of(new VerificationKit.Recount(other, new TreeSet<>(List.of(6)))));
    }

    public byte[] archive() {
        return kit().archive(logKey);
    }

    private List<RollRecord> rolls() {
        return frozen.entrySet().stream()
                .map(entry -> new RollRecord(
                        entry.getKey(),
                        HashedRoll.of(entry.getValue()).entries(),
                        List.of(),
                        List.of(),
                        sign(HashedRoll.of(entry.getValue()).head(TreeHead.Tree.ROLL, entry.getKey()))))
                .toList();
    }

    private List<IssuanceRecord> issuance() {
        return frozen.keySet().stream()
                .map(weight -> {
                    HashedRoll entries = HashedRoll.of(issued.getOrDefault(weight, List.of()));
                    return new IssuanceRecord(
                            weight, entries.entries(), sign(entries.head(TreeHead.Tree.ISSUANCE, weight)));
                })
                .toList();
    }

    public SignedTreeHead sign(TreeHead head) {
        return SignedTreeHead.sign(manifest.reference(), head, logKey);
    }

    /** What the service does when voting has ended. */
    private List<OpenedBallot> opened() {
        Map<Bytes, Cast> current = new LinkedHashMap<>();
        for (Cast cast : log) {
            current.merge(
                    cast.header().number().key(),
                    cast,
                    (one, other) -> one.header().number().counter()
                                    > other.header().number().counter()
                            ? one
                            : other);
        }
        return open(current.values());
    }

    private List<OpenedBallot> open(Collection<Cast> casts) {
        return casts.stream()
                .map(cast -> OpenedBallot.of(unsealer, manifest, cast))
                .toList();
    }

    private static Ranking ranking(Random choice) {
        List<Integer> order =
                new ArrayList<>(IntStream.rangeClosed(1, CANDIDATES).boxed().toList());
        Collections.shuffle(order, choice);
        return Ranking.of(order.subList(0, 1 + choice.nextInt(CANDIDATES)).stream()
                .mapToInt(Integer::intValue)
                .toArray());
    }

    private static List<Bytes> entries(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> HashedRoll.entry(random(32), UUID.randomUUID()))
                .toList();
    }

    public static Bytes random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return Bytes.of(bytes);
    }
}
