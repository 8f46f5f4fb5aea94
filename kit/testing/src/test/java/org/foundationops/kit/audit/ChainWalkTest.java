package org.foundationops.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.foundationops.kit.audit.AuditChain.Seal;
import org.foundationops.kit.audit.AuditFault.Kind;
import org.foundationops.kit.audit.AuditVerifier.Link;
import org.foundationops.kit.audit.AuditVerifier.NotedHead;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChainWalkTest {

    private static final Instant AT = Instant.parse("2027-03-01T18:00:00Z");

    @Test
    void aChainAsTheSealerWritesItIsIntact() {
        assertThat(walk(chain("approved", 5), null).isIntact()).isTrue();
        assertThat(walk(List.of(), null).isIntact()).isTrue();
    }

    /** Somebody who can compute hashes can write another past; only what was noted down elsewhere tells. */
    @Test
    void aPastThatWasWrittenAnewIsKnownByTheHeadThatWasNoted() {
        List<Link> real = chain("approved", 5);
        NotedHead noted = noted(real.get(2));
        List<Link> forged = chain("rejected", 5);

        assertThat(walk(forged, null).isIntact()).isTrue();
        assertThat(walk(forged, noted).faults()).containsExactly(new AuditFault(Kind.HEAD_UNKNOWN, 3L, null));
        assertThat(walk(real, noted).isIntact()).isTrue();
    }

    @Test
    void anEndThatWasCutOffIsKnownByTheHeadThatWasNoted() {
        List<Link> real = chain("approved", 5);
        assertThat(walk(real.subList(0, 3), noted(real.get(4))).faults())
                .containsExactly(new AuditFault(Kind.HEAD_UNKNOWN, 5L, null));
    }

    @Test
    void twoEntriesThatChangedPlacesAreBothAltered() {
        List<Link> links = chain("approved", 3);
        Link first = links.get(0);
        Link second = links.get(1);
        links.set(0, new Link(first.seal(), second.entry(), null, null));
        links.set(1, new Link(second.seal(), first.entry(), null, null));
        assertThat(walk(links, null).faults())
                .containsExactly(
                        new AuditFault(Kind.ENTRY_ALTERED, 1L, 1L), new AuditFault(Kind.ENTRY_ALTERED, 2L, 2L));
    }

    @Test
    void manyFaultsAreCutOffButTheVerdictStands() {
        List<Link> removed = new ArrayList<>(chain("approved", 150).stream()
                .map(link -> new Link(link.seal(), null, null, null))
                .toList());
        ChainWalk walk = walk(removed, null);
        assertThat(walk.faults()).hasSize(100);
        assertThat(walk.isIntact()).isFalse();
    }

    private static ChainWalk walk(List<Link> links, @Nullable NotedHead noted) {
        ChainWalk walk = new ChainWalk(noted);
        links.forEach(walk::pass);
        walk.end();
        return walk;
    }

    private static NotedHead noted(Link link) {
        return new NotedHead(
                link.seal().sequence(), HexFormat.of().formatHex(link.seal().hash()));
    }

    private static List<Link> chain(String action, int length) {
        List<Link> links = new ArrayList<>();
        byte[] previous = AuditChain.GENESIS;
        for (long i = 1; i <= length; i++) {
            RecordedEntry entry = new RecordedEntry(i, AT, "person/1", action, "award", "id-" + i, null, "{}", null);
            Seal seal = new Seal(i, i, previous, entry.hash(i, AT, previous), AT);
            links.add(new Link(seal, entry, null, null));
            previous = seal.hash();
        }
        return links;
    }
}
