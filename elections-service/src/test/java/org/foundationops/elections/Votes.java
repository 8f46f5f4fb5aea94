package org.foundationops.elections;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.cast.Cast;
import org.foundationops.ballots.client.HttpBallotBox;
import org.foundationops.ballots.client.HttpRegistrationDesk;
import org.foundationops.ballots.client.Refused;
import org.foundationops.ballots.client.Voter;
import org.foundationops.ballots.manifest.Manifest;
import org.foundationops.elections.counting.Ranking;
import org.foundationops.kit.testing.TestPerson;

/** Voters with the client that they have in real life: they register once for each election, and cast without sign-in. */
public final class Votes {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Map<Pass, Voter> VOTERS = new ConcurrentHashMap<>();

    private record Pass(UUID election, UUID person) {}

    private Votes() {}

    /** @param numbers of candidates, best first, no two of them equal; none is a blank ballot */
    public static void cast(UUID election, TestPerson person, Integer... numbers) {
        cast(election, person, Arrays.stream(numbers).map(List::of).toList());
    }

    public static void cast(UUID election, TestPerson person, List<List<Integer>> ranking) {
        Voter voter = registered(election, person);
        try (HttpBallotBox box = new HttpBallotBox(base())) {
            voter.cast(ranking.isEmpty() ? Ranking.blank() : new Ranking(ranking), box);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** With a token; whoever has one already gets no other. */
    public static Voter registered(UUID election, TestPerson person) {
        return VOTERS.computeIfAbsent(new Pass(election, person.id()), pass -> register(election, person));
    }

    /** Commits to a ballot, and seals something else. */
    public static void castGarbage(UUID election, TestPerson person) {
        Voter voter = registered(election, person);
        try (HttpRegistrationDesk desk = new HttpRegistrationDesk(base(), person::token);
                HttpBallotBox box = new HttpBallotBox(base())) {
            Manifest manifest = Manifest.of(desk.manifest(election));
            Cast honest = voter.pass()
                    .credential()
                    .fill(manifest, 1, Ranking.blank(), RANDOM)
                    .cast();
            byte[] garbage = new byte[honest.sealed().length()];
            RANDOM.nextBytes(garbage);
            box.cast(election, new Cast(honest.header(), Bytes.of(garbage)));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** The type of the problem with which another ballot is refused; empty when it is accepted. */
    public static String refusal(Voter voter) {
        try (HttpBallotBox box = new HttpBallotBox(base())) {
            voter.cast(Ranking.blank(), box);
            return "";
        } catch (Refused refused) {
            return refused.type();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** The type of the problem with which a token is refused; empty when it is issued. */
    public static String registrationRefusal(UUID election, TestPerson person) {
        try {
            registered(election, person);
            return "";
        } catch (Refused refused) {
            return refused.type();
        }
    }

    private static Voter register(UUID election, TestPerson person) {
        try (HttpRegistrationDesk desk = new HttpRegistrationDesk(base(), person::token)) {
            Bytes announced =
                    Bytes.fromBase64(Api.get("/v1/elections/" + election).getString("manifestHash"));
            Voter voter = Voter.begin(desk.manifest(election), announced, desk.weight(election), pass -> {});
            voter.register(desk);
            return voter;
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static URI base() {
        return URI.create(RestAssured.baseURI + ":" + RestAssured.port);
    }
}
