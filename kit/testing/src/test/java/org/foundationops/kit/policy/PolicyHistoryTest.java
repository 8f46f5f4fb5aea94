package org.foundationops.kit.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.RuleBroken;
import org.junit.jupiter.api.Test;

class PolicyHistoryTest {

    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aValueMayHoldFromThisVeryInstant() {
        assertThat(history("3")
                        .announce(json("4"), NOW, "minutes", "person/1", NOW)
                        .validFrom())
                .isEqualTo(NOW);
    }

    @Test
    void aValueCannotHoldFromAMomentAgo() {
        assertThatThrownBy(() ->
                        history("3").announce(json("4"), NOW.minus(1, ChronoUnit.MICROS), "minutes", "person/1", NOW))
                .isInstanceOf(PolicyInThePast.class);
    }

    @Test
    void theValueAtAnInstantIsTheLastThatBeganByThen() {
        PolicyHistory history = new PolicyHistory(
                "days", List.of(version("60", NOW.plusSeconds(60)), version("30", NOW), version("10", Instant.EPOCH)));
        assertThat(history.at(NOW.minusNanos(1000)).orElseThrow().value()).isEqualTo(json("10"));
        assertThat(history.at(NOW).orElseThrow().value()).isEqualTo(json("30"));
        assertThat(history.at(NOW.plusSeconds(60)).orElseThrow().value()).isEqualTo(json("60"));
    }

    @Test
    void aNumberStaysANumberAndAWholeOneWhole() {
        assertThat(differences("3", "\"3\"")).containsExactly(new FieldError("/value", "must be like 3"));
        assertThat(differences("3", "3.5")).containsExactly(new FieldError("/value", "must be like 3"));
        assertThat(differences("3.5", "4")).isEmpty();
    }

    @Test
    void aDurationStaysADurationAndADateADate() {
        assertThat(differences("\"PT15M\"", "\"quarter of an hour\""))
                .containsExactly(new FieldError("/value", "must be a duration such as PT15M"));
        assertThat(differences("\"2027-01-31\"", "\"2027-02-30\""))
                .containsExactly(new FieldError("/value", "must be a date such as 2027-01-31"));
        assertThat(differences("\"UTC\"", "\"Mars/Olympus\""))
                .containsExactly(new FieldError("/value", "must be a time zone such as UTC"));
        assertThat(differences("\"UTC\"", "\"America/Chicago\"")).isEmpty();
        assertThat(differences("\"PT15M\"", "\"PT10M\"")).isEmpty();
    }

    @Test
    void anObjectHasExactlyTheMembersItHadAndErrorsSayWhere() {
        assertThat(differences("{\"days\":30,\"rule\":\"x\"}", "{\"days\":\"30\",\"rules\":\"x\"}"))
                .containsExactlyInAnyOrder(
                        new FieldError("/value/days", "must be like 30"),
                        new FieldError("/value/rule", "is missing"),
                        new FieldError("/value/rules", "is not known here"));
    }

    @Test
    void everyElementOfAListIsLikeTheFirstBefore() {
        assertThat(differences("[\"A\"]", "[\"B\",3]"))
                .containsExactly(new FieldError("/value/1", "must be like \"A\""));
        assertThat(differences("[]", "[1,\"A\"]")).isEmpty();
        assertThat(differences("[1]", "1")).containsExactly(new FieldError("/value", "must be a list"));
    }

    private static List<FieldError> differences(String before, String now) {
        PolicyHistory history = history(before);
        RuleBroken refused = catchThrowableOfType(
                RuleBroken.class, () -> history.announce(json(now), NOW, "minutes", "person/1", NOW));
        return refused == null ? List.of() : refused.errors();
    }

    private static PolicyHistory history(String value) {
        return new PolicyHistory("days", List.of(version(value, Instant.EPOCH)));
    }

    private static PolicyVersion version(String value, Instant from) {
        return new PolicyVersion("days", from, json(value), "minutes", Instant.EPOCH, "system");
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
