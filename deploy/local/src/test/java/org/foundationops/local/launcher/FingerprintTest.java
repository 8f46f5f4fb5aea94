package org.foundationops.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

    @TempDir
    private Path folder;

    private Path built;
    private Path jar;

    @BeforeEach
    void aBuild() throws IOException {
        built = Files.createDirectories(folder.resolve("built").resolve("lib"));
        jar = Files.writeString(built.resolve("a.jar"), "a");
    }

    @Test
    void theSameFilesAndFlagsGiveTheSameFingerprint() {
        Fingerprint first = Fingerprint.of(List.of("-Xmx1m"), built);
        first.writeTo(folder.resolve("mark"));

        assertThat(Fingerprint.of(List.of("-Xmx1m"), built).isWrittenIn(folder.resolve("mark")))
                .isTrue();
        assertThat(Fingerprint.of(List.of("-Xmx2m"), built)).isNotEqualTo(first);
    }

    @Test
    void aNewTimeOfAJarChangesIt() throws IOException {
        Fingerprint before = Fingerprint.of(List.of(), built);

        Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000));

        assertThat(Fingerprint.of(List.of(), built)).isNotEqualTo(before);
    }

    @Test
    void aCopyKeepsTheTimesThatAnAotCacheIsBoundTo() throws IOException {
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000));
        Path copy = folder.resolve("copy");

        Folders.copy(folder.resolve("built"), copy);

        assertThat(Fingerprint.of(List.of(), copy)).isEqualTo(Fingerprint.of(List.of(), folder.resolve("built")));
        Folders.delete(copy);
        assertThat(copy).doesNotExist();
    }
}
