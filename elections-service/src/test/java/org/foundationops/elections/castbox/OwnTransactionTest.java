package org.foundationops.elections.castbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.elections.castbox.domain.BallotBoxEnded;
import org.foundationops.kit.sql.Sql;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** The two databases never take part in one transaction: neither could be undone with the other. */
@ServiceTest
class OwnTransactionTest {

    private static final String ADD = "insert into person (person_id, version) values (?, 1)";

    @Test
    void theBoxKeepsWhatItDidWhenTheElectionsAreRolledBack() {
        BoxScene scene = BoxScene.byOfficers();
        UUID person = UUID.randomUUID();

        assertThatIllegalStateException()
                .isThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    elections().run(ADD, person);
                    BoxScene.keeper().open(scene.id(), Instant.now().minusSeconds(1));
                    elections().run("update person set version = 2 where person_id = ?", person);
                    throw new IllegalStateException("rolled back");
                }));

        assertThat(persons(person)).isZero();
        scene.accepted(scene.voter(), 1);
    }

    @Test
    void theElectionsCommitWhenTheBoxRefuses() {
        BoxScene scene = BoxScene.open();
        UUID person = UUID.randomUUID();
        BoxScene.keeper().close(scene.id());

        QuarkusTransaction.requiringNew().run(() -> {
            elections().run(ADD, person);
            assertThatExceptionOfType(BallotBoxEnded.class)
                    .isThrownBy(() ->
                            BoxScene.keeper().extend(scene.id(), Instant.now().plusSeconds(9_999_999), Instant.now()));
        });

        assertThat(persons(person)).isEqualTo(1);
    }

    @Test
    void everyCallStandsBesideATransactionOfTheElections() {
        BoxScene scene = BoxScene.withoutBox();
        UUID person = UUID.randomUUID();

        QuarkusTransaction.requiringNew().run(() -> {
            elections().run(ADD, person);
            BoxKeeper keeper = BoxScene.keeper();
            keeper.provide(scene.manifest, scene.logKey);
            keeper.open(scene.id(), Instant.now());
            keeper.extend(scene.id(), BoxScene.now().plusSeconds(9_999_999), Instant.now());
            assertThat(keeper.figures(scene.id())).contains(new BoxFigures(0, 0));
            assertThat(keeper.unfinished()).contains(scene.id());
            assertThat(keeper.close(scene.id())).isEqualTo(new BoxFigures(0, 0));
            assertThat(keeper.standing(scene.id())).isEmpty();
            assertThat(keeper.leaves(scene.id())).isEmpty();
            assertThat(keeper.heads(scene.id())).hasSize(1);
            keeper.annul(scene.id());
            elections().run("update person set version = 2 where person_id = ?", person);
        });

        assertThat(persons(person)).isEqualTo(1);
    }

    private static long persons(UUID person) {
        return TestDatabase.count("select count(*) from person where person_id = ?", person);
    }

    private static Sql elections() {
        return CDI.current().select(Sql.class).get();
    }
}
