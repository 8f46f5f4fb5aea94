package org.foundationops.elections.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.foundationops.elections.Api;
import org.foundationops.elections.ElectionScene;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

@ServiceTest
class TokenKeyDeletionTest {

    @Test
    void theKeyThatSignsTokensIsDeletedAtClosing() {
        ElectionScene election = Desks.registration();
        Registrant pass = Registrant.of(election, election.candidates().getFirst());
        pass.registers();
        election.step("opening");
        assertThat(privateKeys(election)).isEqualTo(1);

        election.step("closure");

        assertThat(privateKeys(election)).isZero();
        assertThat(deletions(election)).isEqualTo(1);
        Api.refused(pass.posts(), 409, "registration-not-open");
        // Heads are signed and ballots opened afterwards.
        assertThat(TestDatabase.count(
                        "select count(*) from election_key where election_id = ? and log_key_private is not null"
                                + " and sealing_key_private is not null",
                        election.id()))
                .isEqualTo(1);
    }

    @Test
    void alsoWhenTheQuorumIsMissed() {
        ElectionScene election = ElectionScene.inReview(Map.of("quorum", Map.of("voters", 2)), "Ada", "Bo", "Cleo")
                .intoVoting()
                .step("closure");

        assertThat(election.status()).isEqualTo("VOID");
        assertThat(privateKeys(election)).isZero();
        assertThat(deletions(election)).isEqualTo(1);
    }

    @Test
    void alsoWhenTheElectionIsDeclaredVoid() {
        ElectionScene election = Desks.registration().step("opening");
        Api.posted(election.officer().token(), election.path("/annulment"), Map.of("reason", "A name was missing."));

        assertThat(privateKeys(election)).isZero();
        assertThat(deletions(election)).isEqualTo(1);
    }

    @Test
    void alsoWhenItIsCancelled() {
        ElectionScene election = Desks.registration();
        Registrant pass = Registrant.of(election, election.candidates().getFirst());
        Api.posted(
                election.officer().token(), election.path("/cancellation"), Map.of("reason", "Announced too early."));

        assertThat(privateKeys(election)).isZero();
        assertThat(deletions(election)).isEqualTo(1);
        Api.refused(pass.posts(), 409, "registration-not-open");
    }

    @Test
    void itNeverComesBackAndNeverOutlivesTheVote() {
        ElectionScene open = Desks.registration();
        refused("update token_key set private_key = '\\x00' where election_id = ?", "only deleted", open);
        refused("update token_key set weight = 2 where election_id = ?", "only deleted", open);
        refused("delete from token_key where election_id = ?", "only deleted", open);
        refused(
                "insert into token_key (election_id, weight, public_key, private_key) values (?, 2, '\\x00', '\\x00')",
                "only deleted",
                open);
        refused(
                "update election set status = 'CANCELLED' where id = ?",
                "no private token key outlives the vote",
                open);
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> TestDatabase.execute("truncate token_key"))
                .withStackTraceContaining("only deleted");

        open.step("opening").step("closure");
        refused(
                "update token_key set private_key = '\\x00', deleted_at = null where election_id = ?",
                "only deleted",
                open);
        refused("update token_key set deleted_at = now() where election_id = ?", "only deleted", open);
    }

    private static void refused(String sql, String why, ElectionScene election) {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> TestDatabase.execute(sql, election.id()))
                .withStackTraceContaining(why);
    }

    private static long privateKeys(ElectionScene election) {
        return TestDatabase.count(
                "select count(*) from token_key where election_id = ? and private_key is not null", election.id());
    }

    private static long deletions(ElectionScene election) {
        return TestDatabase.count(
                "select count(*) from audit_entry where action = 'token-key-deleted' and subject = ?",
                election.id().toString());
    }
}
