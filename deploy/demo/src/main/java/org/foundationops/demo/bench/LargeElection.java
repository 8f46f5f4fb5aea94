package org.foundationops.demo.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.foundationops.ballots.manifest.Manifest;
import org.foundationops.demo.bench.Members.Member;
import org.foundationops.local.api.Api;
import org.foundationops.local.api.ApiException;

/** The election of one director by everybody who is a member, on a board of its own. */
final class LargeElection {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final int BOARD = 3;
    private static final int CANDIDATES = 20;

    /** Directors, three officers and the candidates are different people; all of them vote as well. */
    static final int LEAST_MEMBERS = BOARD + 3 + CANDIDATES;

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final Api api;
    private final String base;
    private final String administrator;
    private final List<Member> members;
    private final Member officer;
    private final String url;

    /** Goes as far as the end of the review, with a frozen roll. */
    LargeElection(Api api, String base, String administrator, List<Member> members) {
        this.api = api;
        this.base = base;
        this.administrator = administrator;
        this.members = members;
        this.officer = members.get(BOARD + 2);
        this.url = base + "/v1/elections/" + draft(bootstrap());
        step("announcement");
        step("nomination-opening");
        List<String> nominations = members.subList(BOARD + 3, LEAST_MEMBERS).stream()
                .map(this::nominate)
                .toList();
        step("review");
        nominations.forEach(
                nomination -> api.post(nomination + "/eligibility", officer.token(), Map.of("eligible", true)));
        JsonNode roll = Patience.await(
                "a roll known to be complete",
                () -> unless("roll-not-complete", () -> api.post(url + "/roll", officer.token(), Map.of())));
        if (roll.hasNonNull("confirmationNeeded")) {
            api.post(url + "/roll-confirmation", officer.token(), Map.of("reason", "A measurement."));
        }
    }

    UUID id() {
        return UUID.fromString(url.substring(url.lastIndexOf('/') + 1));
    }

    /** What was announced when registration opened. */
    Manifest openRegistration() {
        step("registration-opening");
        return Manifest.of(api.getBytes(url + "/manifest", null, "application/json"));
    }

    void openVoting() {
        step("opening");
    }

    private void step(String noun) {
        api.post(url + "/" + noun, officer.token(), Map.of());
    }

    private String bootstrap() {
        String body = api.post(
                        base + "/v1/bodies",
                        administrator,
                        Map.of(
                                "name",
                                "Measured Board " + UUID.randomUUID(),
                                "kind",
                                "BOARD",
                                "authorisedNumber",
                                BOARD))
                .get("id")
                .asText();
        Map<String, Object> request = Map.of(
                "decisionReference",
                "Founding minutes",
                "decidedOn",
                LocalDate.now(ZoneOffset.UTC).minusYears(2).toString(),
                "seats",
                IntStream.range(0, BOARD).mapToObj(this::seat).toList(),
                "officers",
                List.of(
                        office("secretary", members.get(BOARD)),
                        office("treasurer", members.get(BOARD + 1)),
                        office("election-officer", officer)));
        Patience.await("the people of the board to be known", () -> {
            try {
                return Optional.of(api.post(base + "/v1/bodies/" + body + "/bootstrap", administrator, request));
            } catch (ApiException refusal) {
                if (refusal.status() == 422) {
                    return Optional.empty();
                }
                throw refusal;
            }
        });
        return body;
    }

    /** The first is up for election, the others go on. */
    private Map<String, Object> seat(int number) {
        return Map.of(
                "cohort",
                number == 0 ? "EVEN" : "ODD",
                "holderId",
                members.get(number).personId(),
                "from",
                now.minus(YEAR.multipliedBy(2)).toString(),
                "plannedEnd",
                (number == 0 ? now : now.plus(YEAR)).toString());
    }

    private Map<String, Object> office(String role, Member holder) {
        return Map.of(
                "role",
                role,
                "personId",
                holder.personId(),
                "from",
                now.minus(YEAR.multipliedBy(2)).toString());
    }

    private String draft(String body) {
        return api.post(
                        base + "/v1/elections",
                        officer.token(),
                        Map.of(
                                "bodyId",
                                body,
                                "title",
                                "Measured",
                                "tieRule",
                                "SEED",
                                "publishLevel",
                                "FULL",
                                "timetable",
                                Map.of("recordDate", Instant.now().toString(), "termStart", now.toString()),
                                "terms",
                                List.of(Map.of(
                                        "cohort",
                                        "EVEN",
                                        "plannedEnd",
                                        now.plus(YEAR.multipliedBy(2)).toString()))))
                .get("id")
                .asText();
    }

    private String nominate(Member candidate) {
        String nomination = base + "/v1/nominations/"
                + Patience.await(
                                "a candidate's membership to be known",
                                () -> unless(
                                        "not-a-member",
                                        () -> api.post(
                                                url + "/nominations",
                                                candidate.token(),
                                                Map.of("nomineeId", candidate.personId()))))
                        .get("id")
                        .asText();
        api.post(
                nomination + "/acceptance",
                candidate.token(),
                Map.of(
                        "displayName",
                        "Candidate " + candidate.personId(),
                        "statement",
                        "I stand for election.",
                        "affiliations",
                        List.of(),
                        "conductAcknowledged",
                        true));
        return nomination;
    }

    private static Optional<JsonNode> unless(String refusalType, Supplier<JsonNode> request) {
        try {
            return Optional.of(request.get());
        } catch (ApiException refusal) {
            if (refusal.type().equals(refusalType)) {
                return Optional.empty();
            }
            throw refusal;
        }
    }
}
