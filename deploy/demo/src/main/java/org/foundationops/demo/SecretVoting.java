package org.foundationops.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Sha256;
import org.foundationops.ballots.client.HttpBallotBox;
import org.foundationops.ballots.client.HttpRegistrationDesk;
import org.foundationops.ballots.client.NoAnswer;
import org.foundationops.ballots.client.OwnBallots;
import org.foundationops.ballots.client.Voter;
import org.foundationops.ballots.client.VotingPass;
import org.foundationops.ballots.kit.Anchor;
import org.foundationops.elections.counting.Ranking;

/**
 * The voters' side of one election: each has a client of their own, which pins the announced manifest, registers signed in,
 * and casts without a sign-in. Voting passes are kept in memory, as each voter would keep their own.
 */
final class SecretVoting {

    private static final int ATTEMPTS = 5;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Narrator narrator;
    private final URI service;
    private final UUID id;
    private final Bytes announced;
    private final Map<Integer, VotingPass> passes = new ConcurrentHashMap<>();

    /** @param election as read from the service when registration is open */
    SecretVoting(Stage stage, JsonNode election) {
        this.narrator = stage.narrator();
        this.service = URI.create(stage.addresses().elections());
        this.id = UUID.fromString(election.get("id").asText());
        this.announced = Bytes.fromBase64(election.path("manifestHash").asText())
                .ofLength(Sha256.LENGTH, "The announced hash of the manifest");
    }

    /** Each voter gets a token, blindly signed: the service learns that, and never which. */
    void register(List<Person> voters) {
        narrator.each(
                "voters registered", IntStream.range(0, voters.size()).boxed().toList(), Stage.WIDTH, number -> {
                    register(number, voters.get(number));
                    return number;
                });
    }

    private void register(int number, Person person) {
        try (HttpRegistrationDesk desk = new HttpRegistrationDesk(service, person::token)) {
            byte[] manifest = insist(() -> desk.manifest(id));
            int weight = insist(() -> desk.weight(id));
            Voter voter = insist(() -> Voter.begin(manifest, announced, weight, pass -> passes.put(number, pass)));
            insist(() -> {
                voter.register(desk);
                return voter;
            });
        }
    }

    /** Nobody is signed in, and the order has nothing to do with that of the registrations. */
    void cast(List<List<Integer>> rankings) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, rankings.size()).boxed().toList());
        Collections.shuffle(order, new SecureRandom());
        try (HttpBallotBox box = new HttpBallotBox(service)) {
            byte[] manifest = insist(() -> box.manifest(id));
            narrator.each("ballots cast", order, Stage.WIDTH, number -> {
                VotingPass pass = Objects.requireNonNull(passes.get(number));
                Voter voter = Voter.resume(pass, manifest, changed -> passes.put(number, changed));
                cast(voter, ranking(rankings.get(number)), box);
                return number;
            });
        }
    }

    /** After a lost answer the same ballot is sent again, byte for byte. */
    private static void cast(Voter voter, Ranking ranking, HttpBallotBox box) {
        insist(() -> voter.pass().ballots().isEmpty() ? voter.cast(ranking, box) : voter.send(box));
    }

    private static Ranking ranking(List<Integer> numbers) {
        return new Ranking(numbers.stream().map(List::of).toList());
    }

    /** What the verification kit has to fit: the announced manifest, and what every voter holds. */
    List<Anchor> anchors() {
        List<Anchor> anchors = new ArrayList<>();
        anchors.add(new Anchor.AnnouncedManifest(announced));
        passes.values().forEach(pass -> anchors.add(new OwnBallots(pass)));
        return anchors;
    }

    /** Something that may be repeated. */
    private interface Attempt<R> {
        R make() throws IOException;
    }

    private static <R> R insist(Attempt<R> attempt) {
        for (int left = ATTEMPTS; ; left--) {
            try {
                return attempt.make();
            } catch (NoAnswer lost) {
                if (left == 1) {
                    throw new IllegalStateException(lost.getMessage(), lost);
                }
                pause();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", interrupted);
        }
    }
}
