package org.foundationops.membership.group.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.group.domain.GroupFixtures.BEGIN;
import static org.foundationops.membership.group.domain.GroupFixtures.DECISION;
import static org.foundationops.membership.group.domain.GroupFixtures.DIRECT;
import static org.foundationops.membership.group.domain.GroupFixtures.ENDLESS;
import static org.foundationops.membership.group.domain.GroupFixtures.charter;
import static org.foundationops.membership.group.domain.GroupFixtures.id;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.foundationops.membership.period.domain.Period;
import org.junit.jupiter.api.Test;

/** Members who hold a role elsewhere. */
class DerivedMembersTest {

    private static final MembershipRules CONDUCT =
            new MembershipRules(MembershipModel.BOARD_MANAGED, null, "conduct-team", null, false);
    private static final Instant LATER = BEGIN.plus(Duration.ofDays(100));
    private static final Instant END = BEGIN.plus(Duration.ofDays(300));
    private static final Function<MembershipRules, List<RoleTime>> HOLDERS = rules -> List.of(
            new RoleTime(id(50), new Period(BEGIN.minusSeconds(9), null, BEGIN.minusSeconds(9))),
            new RoleTime(id(51), new Period(LATER, END, LATER)));

    @Test
    void whoHoldsTheRoleIsAMemberWhileTheGroupIsThere() {
        List<CharterVersion> charters = List.of(version(1, CONDUCT, BEGIN));

        assertThat(DerivedMembers.of(charters, null, HOLDERS))
                .containsExactly(
                        new Membership(id(50), null, List.of(new Period(BEGIN, null, BEGIN))),
                        new Membership(id(51), null, List.of(new Period(LATER, END, LATER))));
        Instant archived = LATER.plusSeconds(1);
        assertThat(DerivedMembers.of(charters, archived, HOLDERS))
                .extracting(each -> each.periods().getLast().until())
                .containsExactly(archived, archived);
    }

    @Test
    void onlyWhileTheCharterSaysSo() {
        List<CharterVersion> charters = List.of(
                version(1, CONDUCT, BEGIN), version(2, CONDUCT, BEGIN.plusSeconds(60)), version(3, DIRECT, LATER));

        assertThat(DerivedMembers.of(charters, null, HOLDERS))
                .containsExactly(new Membership(id(50), null, List.of(new Period(BEGIN, LATER, BEGIN))));
    }

    private static CharterVersion version(int number, MembershipRules rules, Instant from) {
        Charter charter = charter(rules, ENDLESS);
        CharterVersion version = CharterVersion.draft(id(100 + number), id(10), charter);
        version.takeEffect(DECISION, charter, from);
        return version;
    }
}
