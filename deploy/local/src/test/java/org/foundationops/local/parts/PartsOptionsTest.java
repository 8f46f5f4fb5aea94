package org.foundationops.local.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsOptionsTest {

    @Test
    void testModeFindsFreePorts() throws IOException {
        PartsOptions options = PartsOptions.parse(List.of("--test", "/data"));

        assertThat(options.test()).isTrue();
        assertThat(options.directory()).isEqualTo(Path.of("/data"));
        assertThat(List.of(options.postgresPort(), options.kafkaPort(), options.controllerPort(), options.mailPort()))
                .doesNotHaveDuplicates()
                .allMatch(port -> port > 1024);
    }

    @Test
    void otherwiseThePortsAreGiven() throws IOException {
        assertThat(PartsOptions.parse(List.of("--data", "/data", "1", "2", "3", "4")))
                .isEqualTo(new PartsOptions(false, Path.of("/data"), 1, 2, 3, 4));
    }

    @Test
    void eachPartCanBeStartedAlone() throws IOException {
        PartsOptions postgres = PartsOptions.parse(List.of("--postgres", "/data", "1"));
        PartsOptions kafka = PartsOptions.parse(List.of("--kafka", "/data", "2", "3"));
        PartsOptions mail = PartsOptions.parse(List.of("--mail", "/data", "4"));

        assertThat(postgres.hasPostgres()).isTrue();
        assertThat(postgres.hasKafka()).isFalse();
        assertThat(postgres.hasMail()).isFalse();
        assertThat(kafka.hasPostgres()).isFalse();
        assertThat(kafka.hasKafka()).isTrue();
        assertThat(mail.hasKafka()).isFalse();
        assertThat(mail.hasMail()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--test", "--data /data 1 2 3", "--data /data 1 2 x", "--frob /data"})
    void anythingElseIsAnsweredWithTheUsage(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartsOptions.parse(List.of(line.split(" "))))
                .withMessageStartingWith("usage: Parts --test DIR");
    }
}
