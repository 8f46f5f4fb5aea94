package org.foundationops.membership.conflict.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.foundationops.membership.period.domain.Period;
import org.junit.jupiter.api.Test;

/** Governance, Conflicts of interest: declared, or derived from who the person is and where they belong. */
class DerivationTest {

    private static final UUID DECIDER = new UUID(1, 1);
    private static final UUID APPLICANT = new UUID(1, 2);
    private static final UUID STRANGER = new UUID(1, 3);
    private static final UUID HOLDING = new UUID(2, 1);
    private static final UUID DAUGHTER = new UUID(2, 2);
    private static final UUID OTHER = new UUID(2, 3);
    private static final SubjectRef SUBJECT = new SubjectRef("membership-application", new UUID(3, 1));
    private static final Interests OF_APPLICANT = new Interests(SUBJECT, Set.of(APPLICANT), Set.of(), Set.of());

    @Test
    void nobodyDecidesAboutThemselfNorAboutWhatTheySpokeFor() {
        assertThat(kinds(Map.of(), new Interests(SUBJECT, Set.of(DECIDER), Set.of(), Set.of())))
                .containsExactly(GroundKind.OWN);
        assertThat(kinds(Map.of(), new Interests(SUBJECT, Set.of(APPLICANT), Set.of(), Set.of(DECIDER))))
                .containsExactly(GroundKind.INVOLVED);
        assertThat(kinds(Map.of(), OF_APPLICANT)).isEmpty();
    }

    @Test
    void coAffiliatedThroughSistersOfAHolding() {
        assertThat(grounds(Map.of(DECIDER, Set.of(DAUGHTER), APPLICANT, Set.of(HOLDING)), OF_APPLICANT))
                .containsExactly(new Ground(GroundKind.CO_AFFILIATED, APPLICANT, null, null));
        assertThat(kinds(Map.of(DECIDER, Set.of(DAUGHTER), APPLICANT, Set.of(OTHER)), OF_APPLICANT))
                .isEmpty();
    }

    @Test
    void whoSpokeForItDoesNotTaintTheirColleagues() {
        assertThat(kinds(
                        Map.of(DECIDER, Set.of(OTHER), STRANGER, Set.of(OTHER)),
                        new Interests(SUBJECT, Set.of(APPLICANT), Set.of(), Set.of(STRANGER))))
                .isEmpty();
    }

    @Test
    void affiliatedWithTheControlGroupOfAnOrganisation() {
        Interests ofHolding = new Interests(SUBJECT, Set.of(), Set.of(HOLDING), Set.of());

        assertThat(grounds(Map.of(DECIDER, Set.of(DAUGHTER)), ofHolding))
                .containsExactly(new Ground(GroundKind.AFFILIATED, null, HOLDING, null));
        assertThat(kinds(Map.of(DECIDER, Set.of(OTHER)), ofHolding)).isEmpty();
    }

    @Test
    void declaredWithAPersonAnOrganisationOrTheSubject() {
        Map<UUID, Set<UUID>> belonging = Map.of(APPLICANT, Set.of(DAUGHTER));

        assertThat(kinds(belonging, OF_APPLICANT, declared(new ConflictAbout(APPLICANT, null, null))))
                .containsExactly(GroundKind.DECLARED);
        assertThat(kinds(belonging, OF_APPLICANT, declared(new ConflictAbout(null, HOLDING, null))))
                .as("the applicant belongs to the control group")
                .containsExactly(GroundKind.DECLARED);
        assertThat(kinds(belonging, OF_APPLICANT, declared(new ConflictAbout(null, null, SUBJECT))))
                .containsExactly(GroundKind.DECLARED);
        assertThat(kinds(
                        belonging,
                        OF_APPLICANT,
                        declared(new ConflictAbout(STRANGER, null, null)),
                        declared(new ConflictAbout(null, OTHER, null)),
                        declared(new ConflictAbout(null, null, new SubjectRef("award", SUBJECT.id())))))
                .isEmpty();
    }

    private static DeclaredConflict declared(ConflictAbout about) {
        Instant now = Instant.parse("2026-03-10T12:00:00Z");
        return DeclaredConflict.declare(about.id(), DECIDER, about, Period.startingAt(now), false);
    }

    private static List<GroundKind> kinds(
            Map<UUID, Set<UUID>> belonging, Interests interests, DeclaredConflict... declared) {
        return grounds(belonging, interests, declared).stream()
                .map(Ground::kind)
                .toList();
    }

    private static List<Ground> grounds(
            Map<UUID, Set<UUID>> belonging, Interests interests, DeclaredConflict... declared) {
        return new Derivation(
                        person -> belonging.getOrDefault(person, Set.of()),
                        organisation -> organisation.equals(OTHER) ? Set.of(OTHER) : Set.of(HOLDING, DAUGHTER))
                .grounds(DECIDER, interests, List.of(declared));
    }
}
