package org.foundationops.membership.electorate.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every electorate, whoever is a member and whoever represents whom. */
class ElectoratePropertyTest {

    @Property(tries = 1000, seed = "20260310")
    void nobodyHasTwoVotesAndEveryMemberHasOne(
            @ForAll("members") Set<UUID> members, @ForAll("votes") List<CorporateVote> votes) {
        List<Voter> voters = Electorate.ofOneVoteEach(members, votes).voters();

        assertThat(voters).extracting(Voter::personId).doesNotHaveDuplicates();
        assertThat(voters).extracting(Voter::personId).containsAll(members);
        assertThat(voters)
                .filteredOn(voter -> voter.organisationId() != null)
                .extracting(Voter::organisationId)
                .doesNotHaveDuplicates();
    }

    @Property(tries = 1000, seed = "20260310")
    void aVoteThatIsNotIssuedHadNobodyFreeToCastIt(
            @ForAll("members") Set<UUID> members, @ForAll("votes") List<CorporateVote> votes) {
        List<Voter> voters = Electorate.ofOneVoteEach(members, votes).voters();
        List<UUID> persons = voters.stream().map(Voter::personId).toList();

        assertThat(votes)
                .filteredOn(vote ->
                        voters.stream().noneMatch(voter -> vote.organisationId().equals(voter.organisationId())))
                .allSatisfy(vote -> {
                    assertThat(vote.representative())
                            .satisfiesAnyOf(
                                    person -> assertThat(person).isNull(),
                                    person -> assertThat(persons).contains(person));
                    assertThat(vote.alternate())
                            .satisfiesAnyOf(
                                    person -> assertThat(person).isNull(),
                                    person -> assertThat(persons).contains(person));
                });
    }

    @Property(tries = 1000, seed = "20260310")
    void theOrderInWhichVotesAreReadDoesNotMatter(
            @ForAll("members") Set<UUID> members, @ForAll("votes") List<CorporateVote> votes, @ForAll Random random) {
        List<CorporateVote> shuffled = new java.util.ArrayList<>(votes);
        Collections.shuffle(shuffled, random);

        assertThat(Electorate.ofOneVoteEach(members, shuffled).sha256())
                .isEqualTo(Electorate.ofOneVoteEach(members, votes).sha256());
    }

    @Provide
    Arbitrary<Set<UUID>> members() {
        return persons().set().ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<CorporateVote>> votes() {
        Arbitrary<UUID> organisations = Arbitraries.longs().between(100, 110).map(number -> new UUID(0, number));
        return Combinators.combine(
                        organisations, persons().injectNull(0.1), persons().injectNull(0.3))
                .as(CorporateVote::new)
                .list()
                .uniqueElements(CorporateVote::organisationId)
                .ofMaxSize(8);
    }

    private static Arbitrary<UUID> persons() {
        return Arbitraries.longs().between(1, 12).map(number -> new UUID(0, number));
    }
}
