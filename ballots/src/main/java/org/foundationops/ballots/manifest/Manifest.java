package org.foundationops.ballots.manifest;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Ed25519Key;
import org.foundationops.ballots.ElectionReference;
import org.foundationops.ballots.Malformed;
import org.foundationops.ballots.Sha256;
import org.foundationops.ballots.cast.BallotPaper;
import org.foundationops.ballots.cast.SealingKey;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.json.JsonReader;
import org.foundationops.ballots.token.TokenKey;
import org.foundationops.elections.counting.CountingMethod;

/**
 * The conditions of an election, announced before registration opens. Its hash is mailed to the roll, voters pin it, and
 * every ballot names it, so that nothing of it can be changed afterwards without everybody seeing it.
 *
 * @param candidates their {@linkplain HiddenName hidden names}; candidate 1 is the first. Who prefers may announce names in
 *     the clear, which can then never be taken back
 * @param electorates by ascending weight
 * @param logKey signs tree heads and acknowledgements
 * @param sealingKey opens ballots when voting has ended
 * @param registrationOpens registration ends with voting; all three instants in UTC, whole seconds
 * @param votingOpens absent where an officer opens voting
 * @param votingCloses as announced, it may be moved to later; absent where an officer closes voting
 * @param mayRecast whether the last ballot of a voter counts, and not the first
 */
public record Manifest(
        UUID election,
        String title,
        List<String> candidates,
        CountRule count,
        List<Electorate> electorates,
        Ed25519Key logKey,
        SealingKey sealingKey,
        Instant registrationOpens,
        Optional<Instant> votingOpens,
        Optional<Instant> votingCloses,
        PublishLevel publishLevel,
        boolean mayRecast) {

    public static final String FORMAT = "foundation-manifest-v1";

    /**
     * Those who vote with the same weight.
     *
     * @param rollSize entries of the frozen roll
     * @param rollRoot of the tree of the frozen roll
     */
    public record Electorate(int weight, TokenKey tokenKey, int rollSize, Bytes rollRoot) {
        public Electorate {
            rollRoot.ofLength(Sha256.LENGTH, "The root of the roll");
        }
    }

    public Manifest {
        candidates = List.copyOf(candidates);
        electorates = List.copyOf(electorates);
        Instant begins = votingOpens.orElse(registrationOpens);
        if (begins.isBefore(registrationOpens)) {
            throw new Malformed("The manifest opens voting before registration");
        }
        if (votingCloses.isPresent() && !begins.isBefore(votingCloses.get())) {
            throw new Malformed("The manifest ends voting before it, or registration, begins");
        }
        checkWeights(electorates);
        paper(candidates.size(), count);
    }

    /** @throws Malformed when this is no canonical manifest */
    public static Manifest of(byte[] canonical) {
        return read(JsonReader.of(Json.parseCanonical(canonical), "the manifest"));
    }

    private static Manifest read(JsonReader object) {
        object.constant("format", FORMAT);
        Manifest manifest = new Manifest(
                object.uuid("election"),
                object.text("title"),
                candidates(object.objects("candidates")),
                CountRule.read(object.object("count")),
                object.objects("electorates").stream().map(Manifest::electorate).toList(),
                new Ed25519Key(object.bytes("logKey")),
                new SealingKey(object.bytes("sealingKey")),
                instant(object, "registrationOpens"),
                optional(object, "votingOpens"),
                optional(object, "votingCloses"),
                object.choice("publishLevel", PublishLevel.class),
                object.truth("mayRecast"));
        object.end();
        return manifest;
    }

    public Json.Members json() {
        Map<String, Json> members = new HashMap<>();
        members.put("format", Json.of(FORMAT));
        members.put("election", Json.of(election.toString()));
        members.put("title", Json.of(title));
        members.put("candidates", candidatesJson());
        members.put("count", count.json());
        members.put(
                "electorates", Json.of(electorates.stream().map(Manifest::json).toList()));
        members.put("logKey", Json.of(logKey.bytes()));
        members.put("sealingKey", Json.of(sealingKey.bytes()));
        members.put("registrationOpens", json(registrationOpens));
        votingOpens.ifPresent(instant -> members.put("votingOpens", json(instant)));
        votingCloses.ifPresent(instant -> members.put("votingCloses", json(instant)));
        members.put("publishLevel", Json.of(publishLevel.name()));
        members.put("mayRecast", Json.of(mayRecast));
        return Json.of(members);
    }

    public byte[] canonical() {
        return json().canonical();
    }

    /** SHA-256 of the canonical form. */
    public Bytes hash() {
        return Sha256.of(canonical());
    }

    public ElectionReference reference() {
        return new ElectionReference(election, hash());
    }

    public BallotPaper paper() {
        return paper(candidates.size(), count);
    }

    /** By what a count that is made from a kit calls the candidates. */
    public List<String> labels() {
        return IntStream.rangeClosed(1, candidates.size())
                .mapToObj(number -> "Candidate " + number)
                .toList();
    }

    public Optional<Electorate> electorate(int weight) {
        return electorates.stream().filter(each -> each.weight() == weight).findFirst();
    }

    private static BallotPaper paper(int candidates, CountRule count) {
        boolean takesEqualRanks = count.method() == CountingMethod.SCHULZE || count.method() == CountingMethod.APPROVAL;
        return new BallotPaper(candidates, takesEqualRanks, count.options().maxChoices());
    }

    private static void checkWeights(List<Electorate> electorates) {
        if (electorates.isEmpty()) {
            throw new Malformed("The manifest has no electorate");
        }
        for (int at = 1; at < electorates.size(); at++) {
            if (electorates.get(at).weight() <= electorates.get(at - 1).weight()) {
                throw new Malformed("The electorates of the manifest are not in the order of their weights");
            }
        }
        if (electorates.stream().map(Electorate::tokenKey).distinct().count() < electorates.size()) {
            throw new Malformed("Two electorates of the manifest have the same key");
        }
    }

    private static List<String> candidates(List<JsonReader> objects) {
        List<String> names = new ArrayList<>();
        for (JsonReader object : objects) {
            object.whole("number", names.size() + 1, names.size() + 1);
            names.add(object.text("name"));
            object.end();
        }
        return names;
    }

    private Json candidatesJson() {
        List<Json> objects = new ArrayList<>();
        for (String name : candidates) {
            objects.add(Json.of(Map.of("number", Json.of(objects.size() + 1), "name", Json.of(name))));
        }
        return Json.of(objects);
    }

    private static Electorate electorate(JsonReader object) {
        Electorate electorate = new Electorate(
                object.whole("weight", 1, Integer.MAX_VALUE),
                TokenKey.of(object.bytes("tokenKey")),
                object.whole("rollSize", 0, Integer.MAX_VALUE),
                object.bytes("rollRoot"));
        object.end();
        return electorate;
    }

    private static Json json(Electorate electorate) {
        return Json.of(Map.of(
                "weight", Json.of(electorate.weight()),
                "tokenKey", Json.of(electorate.tokenKey().encoded()),
                "rollSize", Json.of(electorate.rollSize()),
                "rollRoot", Json.of(electorate.rollRoot())));
    }

    private static Optional<Instant> optional(JsonReader object, String name) {
        return object.has(name) ? Optional.of(instant(object, name)) : Optional.empty();
    }

    private static Instant instant(JsonReader object, String name) {
        String text = object.text(name);
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")) {
            throw object.wrong(name, "is no instant in UTC with whole seconds");
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw object.wrong(name, "is no instant");
        }
    }

    private static Json json(Instant instant) {
        return Json.of(instant.truncatedTo(ChronoUnit.SECONDS).toString());
    }
}
