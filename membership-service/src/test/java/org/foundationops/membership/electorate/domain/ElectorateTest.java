package org.foundationops.membership.electorate.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One natural person has one vote. */
class ElectorateTest {

    private static final UUID ADA = new UUID(0, 0xA);
    private static final UUID BOB = new UUID(0, 0xB);
    private static final UUID EVE = new UUID(0, 0xE);
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    @Test
    void membersAndRepresentativesVote() {
        Electorate electorate = Electorate.ofOneVoteEach(List.of(ADA), List.of(new CorporateVote(FIRST, BOB, EVE)));

        assertThat(electorate.voters())
                .containsExactly(
                        new Voter(VoterClass.CORPORATE, BOB, FIRST), new Voter(VoterClass.INDIVIDUAL, ADA, null));
        assertThat(electorate.count(VoterClass.INDIVIDUAL)).isEqualTo(1);
        assertThat(electorate.count(VoterClass.CORPORATE)).isEqualTo(1);
    }

    @Test
    void aRepresentativeWhoIsAMemberLeavesTheCorporateVoteToTheAlternate() {
        Electorate electorate = Electorate.ofOneVoteEach(List.of(ADA), List.of(new CorporateVote(FIRST, ADA, BOB)));

        assertThat(lines(electorate)).containsExactly("CORPORATE|" + BOB + "|" + FIRST, "INDIVIDUAL|" + ADA + "|");
    }

    @Test
    void withoutAFreeAlternateTheCorporateVoteIsNotIssued() {
        assertThat(lines(Electorate.ofOneVoteEach(List.of(ADA), List.of(new CorporateVote(FIRST, ADA, null)))))
                .containsExactly("INDIVIDUAL|" + ADA + "|");
        assertThat(lines(Electorate.ofOneVoteEach(List.of(ADA, BOB), List.of(new CorporateVote(FIRST, ADA, BOB)))))
                .containsExactly("INDIVIDUAL|" + ADA + "|", "INDIVIDUAL|" + BOB + "|");
    }

    @Test
    void whoRepresentsTwoOrganisationsVotesForTheFirstOfThem() {
        List<CorporateVote> votes = List.of(new CorporateVote(SECOND, ADA, BOB), new CorporateVote(FIRST, ADA, EVE));

        assertThat(lines(Electorate.ofOneVoteEach(List.of(), votes)))
                .containsExactly("CORPORATE|" + ADA + "|" + FIRST, "CORPORATE|" + BOB + "|" + SECOND);
    }

    @Test
    void representativesArePlacedBeforeAlternates() {
        List<CorporateVote> votes = List.of(new CorporateVote(FIRST, ADA, BOB), new CorporateVote(SECOND, BOB, null));

        assertThat(lines(Electorate.ofOneVoteEach(List.of(ADA), votes)))
                .containsExactly("CORPORATE|" + BOB + "|" + SECOND, "INDIVIDUAL|" + ADA + "|");
    }

    @Test
    void anOrganisationWithoutARepresentativeVotesByItsAlternate() {
        assertThat(lines(Electorate.ofOneVoteEach(List.of(), List.of(new CorporateVote(FIRST, null, BOB)))))
                .containsExactly("CORPORATE|" + BOB + "|" + FIRST);
    }

    @Test
    void withTheRuleOffEverybodyVotesInEveryRight() {
        Electorate electorate = Electorate.ofAllRights(List.of(ADA), List.of(new CorporateVote(FIRST, ADA, BOB)));

        assertThat(lines(electorate)).containsExactly("CORPORATE|" + ADA + "|" + FIRST, "INDIVIDUAL|" + ADA + "|");
    }

    @Test
    void theHashIsOfTheSortedLinesWithALineFeedAfterEach() {
        Electorate electorate =
                Electorate.ofOneVoteEach(List.of(EVE, ADA), List.of(new CorporateVote(FIRST, BOB, null)));

        // printf 'CORPORATE|...b|...1\nINDIVIDUAL|...a|\nINDIVIDUAL|...e|\n' | sha256sum
        assertThat(electorate.sha256()).isEqualTo("09410f06fc6b695e455e7f1bdc12f99d0f8ac44b5248baf74ee3968662ae3d3e");
    }

    @Test
    void theHashOfNobodyIsThatOfNothing() {
        assertThat(Electorate.ofOneVoteEach(List.of(), List.of()).sha256())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    private static List<String> lines(Electorate electorate) {
        return electorate.voters().stream().map(Voter::line).toList();
    }
}
