package org.foundationops.elections.castbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.foundationops.ballots.Sha256;
import org.foundationops.ballots.log.SignedTreeHead;
import org.foundationops.ballots.log.TreeHead;
import org.foundationops.elections.Api;
import org.foundationops.elections.castbox.domain.BallotBoxHalted;
import org.foundationops.kit.testing.BallotBoxDatabase;
import org.foundationops.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class RestoreCheckTest {

    @Test
    void theNewestHeadIsKeptOutsideAfterEachBatch() throws IOException {
        BoxScene scene = BoxScene.open();
        assertThat(kept(scene).head().head().size()).isZero();
        batch(scene);
        assertThat(kept(scene).head()).isEqualTo(newest(scene));
        scene.accepted(scene.voter(), 1);
        BoxScene.keeper().close(scene.id());
        assertThat(kept(scene).head()).isEqualTo(newest(scene));
        assertThat(kept(scene).head().head().size()).isEqualTo(11);
    }

    @Test
    void aBoxAsItWasGoesOn() {
        BoxScene scene = BoxScene.open();
        batch(scene);

        check();

        scene.accepted(scene.voter(), 1);
    }

    /** What was published after the copy of the database was made is missing in it. */
    @Test
    void aBoxWithFewerBallotsThanItHadIsHaltedAndOnlyAnnulled() throws IOException {
        BoxScene scene = BoxScene.open();
        batch(scene);
        keep(scene, TreeHead.ofBallots(11, newest(scene).head().time() + 1, Sha256.of()));

        check();

        Api.refused(scene.post(scene.fill(scene.voter(), 1, 1)), 409, "ballot-box-halted");
        assertThat(BoxScene.keeper().figures(scene.id())).contains(new BoxFigures(10, 10));
        assertThat(isHalted(scene)).isTrue();
        assertThatExceptionOfType(BallotBoxHalted.class)
                .isThrownBy(() -> BoxScene.keeper().close(scene.id()));
        assertThatExceptionOfType(BallotBoxHalted.class)
                .isThrownBy(() ->
                        BoxScene.keeper().extend(scene.id(), BoxScene.now().plusSeconds(9_999_999), BoxScene.now()));
        assertThat(BoxScene.keeper().unfinished()).contains(scene.id());
        BoxScene.keeper().annul(scene.id());
        assertThat(BoxScene.keeper().unfinished()).doesNotContain(scene.id());
    }

    @Test
    void aBoxWithOtherBallotsThanItHadIsHalted() throws IOException {
        BoxScene scene = BoxScene.open();
        batch(scene);
        keep(scene, TreeHead.ofBallots(9, newest(scene).head().time(), Sha256.of(new byte[] {1})));

        check();

        assertThat(isHalted(scene)).isTrue();
    }

    @Test
    void aHeadThatItsKeyHasNotSignedHaltsTheBox() throws IOException {
        BoxScene scene = BoxScene.open();
        batch(scene);
        write(
                scene,
                new KeptHead(
                        SignedTreeHead.sign(
                                scene.manifest.reference(), newest(scene).head(), BoxScene.open().logKey),
                        0));

        check();

        assertThat(isHalted(scene)).isTrue();
    }

    @Test
    void fewerTokensThanHadBeenIssuedHaltTheBox() throws IOException {
        BoxScene scene = BoxScene.open();
        batch(scene);
        write(scene, new KeptHead(newest(scene), 1_000_000));

        check();

        assertThat(isHalted(scene)).isTrue();
    }

    @Test
    void aFileThatCannotBeReadHaltsTheBoxAndNoOther() throws IOException {
        BoxScene scene = BoxScene.open();
        BoxScene other = BoxScene.open();
        Files.writeString(file(scene.id()), "{");

        check();

        assertThat(isHalted(scene)).isTrue();
        assertThat(isHalted(other)).isFalse();
    }

    /** The copy is from before the box was made, and it is made again. */
    @Test
    void aBoxWhoseLogIsGoneIsMadeHalted() throws IOException {
        BoxScene scene = BoxScene.withoutBox();
        keep(scene, TreeHead.ofBallots(5, BoxScene.now().getEpochSecond(), Sha256.of()));

        BoxScene.keeper().provide(scene.manifest, scene.logKey);

        assertThat(isHalted(scene)).isTrue();
        Api.refused(scene.post(scene.fill(scene.voter(), 1, 1)), 409, "ballot-box-halted");
    }

    private static void batch(BoxScene scene) {
        scene.acceptedFrom(10);
        scene.pauseIsOver();
        BoxScene.clock().makeDue();
        assertThat(BallotBoxDatabase.count("select count(*) from leaf where election_id = ?", scene.id()))
                .isEqualTo(10);
    }

    private static void check() {
        CDI.current().select(RestoreCheck.class).get().run();
    }

    private static boolean isHalted(BoxScene scene) {
        return BoxScene.keeper().isHalted(scene.id());
    }

    private static SignedTreeHead newest(BoxScene scene) {
        return BoxScene.keeper().heads(scene.id()).getLast();
    }

    private static KeptHead kept(BoxScene scene) throws IOException {
        return KeptHead.read(Files.readAllBytes(file(scene.id())));
    }

    private static void keep(BoxScene scene, TreeHead head) throws IOException {
        write(scene, new KeptHead(SignedTreeHead.sign(scene.manifest.reference(), head, scene.logKey), 0));
    }

    private static void write(BoxScene scene, KeptHead kept) throws IOException {
        Files.createDirectories(folder());
        Files.write(file(scene.id()), kept.written());
    }

    private static Path file(UUID election) {
        return folder().resolve(election + ".json");
    }

    private static Path folder() {
        return ConfigProvider.getConfig().getValue("foundation.ballotbox.heads-folder", Path.class);
    }
}
