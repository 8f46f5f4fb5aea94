package org.foundationops.ballots.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.foundationops.ballots.Malformed;
import org.foundationops.ballots.SampleElection;
import org.foundationops.ballots.Sha256;
import org.foundationops.ballots.json.Json;
import org.junit.jupiter.api.Test;

class ManifestTest {

    private static final Manifest MANIFEST = new SampleElection(PublishLevel.AUDITORS, 5).manifest;

    @Test
    void aManifestComesBackFromItsCanonicalFormWithItsHash() {
        Manifest again = Manifest.of(MANIFEST.canonical());

        assertThat(again).isEqualTo(MANIFEST);
        assertThat(again.hash()).isEqualTo(Sha256.of(MANIFEST.canonical()));
        assertThat(again.paper().candidates()).isEqualTo(6);
        assertThat(again.paper().takesEqualRanks()).isFalse();
        assertThat(again.electorate(3)).isPresent();
        assertThat(again.electorate(2)).isEmpty();
    }

    @Test
    void whatIsMissingOrUnknownIsRefused() {
        Set<String> compulsory = new TreeSet<>(MANIFEST.json().values().keySet());
        compulsory.removeAll(Set.of("votingOpens", "votingCloses"));
        for (String name : compulsory) {
            Map<String, Json> members = members();
            members.remove(name);
            assertThatThrownBy(() -> read(members))
                    .isInstanceOf(Malformed.class)
                    .hasMessage("the manifest lacks \"" + name + "\"");
        }
        Map<String, Json> more = members();
        more.put("note", Json.of("hello"));
        assertThatThrownBy(() -> read(more)).hasMessage("the manifest has an unknown member \"note\"");
    }

    @Test
    void anOfficerMayOpenAndCloseVoting() {
        Map<String, Json> members = members();
        members.remove("votingOpens");
        members.remove("votingCloses");

        Manifest byHand = read(members);

        assertThat(byHand.votingOpens()).isEmpty();
        assertThat(byHand.votingCloses()).isEmpty();
        assertThat(Manifest.of(byHand.canonical())).isEqualTo(byHand);
    }

    @Test
    void timesOutOfOrderAreRefused() {
        assertRefused("votingOpens", Json.of("2026-11-20T00:00:00Z"), "ends voting before it");
        assertRefused("registrationOpens", Json.of("2026-11-09T00:00:00Z"), "opens voting before registration");
        assertRefused("votingOpens", Json.of("2026-11-08T00:00:00.5Z"), "no instant in UTC with whole seconds");
        assertRefused("votingOpens", Json.of("2026-13-08T00:00:00Z"), "is no instant");
    }

    @Test
    void electoratesAreInOrderAndHaveKeysOfTheirOwn() {
        List<Json> electorates = items("electorates");

        assertRefused("electorates", Json.of(electorates.reversed()), "not in the order of their weights");
        assertRefused("electorates", Json.of(List.of()), "has no electorate");
        Map<String, Json> copied = new TreeMap<>(((Json.Members) electorates.get(1)).values());
        copied.put("tokenKey", ((Json.Members) electorates.getFirst()).values().get("tokenKey"));
        assertRefused("electorates", Json.of(List.of(electorates.getFirst(), Json.of(copied))), "have the same key");
    }

    @Test
    void candidatesAreNumberedFromOne() {
        List<Json> candidates = new ArrayList<>(items("candidates"));

        assertRefused("candidates", Json.of(candidates.reversed()), "is 6 and not between 1 and 1");
        assertRefused("candidates", Json.of(List.of()), "from 1 to 65535 candidates");
    }

    @Test
    void aSeedIsCommittedToExactlyWhereItDecides() {
        Map<String, Json> count = new TreeMap<>(members("count"));
        count.remove("seedCommitment");
        assertRefused("count", Json.of(count), "A commitment to a seed belongs to the tie rule SEED");
        count.put("method", Json.of("drawing-straws"));
        assertRefused("count", Json.of(count), "which nothing counts by");
    }

    private static void assertRefused(String name, Json value, String message) {
        Map<String, Json> members = members();
        members.put(name, value);
        assertThatThrownBy(() -> read(members)).isInstanceOf(Malformed.class).hasMessageContaining(message);
    }

    private static Manifest read(Map<String, Json> members) {
        return Manifest.of(Json.of(members).canonical());
    }

    private static Map<String, Json> members() {
        return new TreeMap<>(MANIFEST.json().values());
    }

    private static List<Json> items(String name) {
        return ((Json.Items) Objects.requireNonNull(members().get(name))).values();
    }

    private static Map<String, Json> members(String name) {
        return ((Json.Members) Objects.requireNonNull(members().get(name))).values();
    }
}
