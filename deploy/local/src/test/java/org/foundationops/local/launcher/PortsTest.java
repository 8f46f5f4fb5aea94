package org.foundationops.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void withoutOffsetTheDocumentedPortsAreUsed() {
        Ports ports = new Ports(0);

        assertThat(ports.of(Port.MEMBERSHIP)).isEqualTo(8081);
        assertThat(ports.of(Port.EVENTS)).isEqualTo(8084);
        assertThat(ports.of(Port.KEYCLOAK)).isEqualTo(8180);
        assertThat(ports.of(Port.POSTGRES)).isEqualTo(15432);
        assertThat(ports.of(Port.KAFKA)).isEqualTo(19092);
    }

    @Test
    void theOffsetMovesEveryPort() {
        assertThat(Port.values())
                .allSatisfy(port -> assertThat(new Ports(200).of(port)).isEqualTo(port.standard() + 200));
        assertThat(new Ports(200).url(Port.GRANTS)).isEqualTo("http://127.0.0.1:8283");
    }

    @Test
    void noTwoPartsShareAPort() {
        assertThat(Arrays.stream(Port.values()).map(Port::standard)).doesNotHaveDuplicates();
    }

    @Test
    void anOffsetThatLeavesTheRangeIsRefused() {
        assertThat(new Ports(46_442).of(Port.KAFKA_CONTROLLER)).isEqualTo(65_535);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Ports(46_443))
                .withMessage("The port offset must be from 0 to 46442, not 46443.");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Ports(-1));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Ports.parse("ten"))
                .withMessage("The port offset must be a number, not \"ten\".");
    }

    @Test
    void aTakenPortIsNamedTogetherWithThePartThatWantsIt() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            int taken = other.getLocalPort();
            Ports ports = new Ports(taken - Port.POSTGRES.standard());

            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> ports.requireFree(List.of(Port.POSTGRES)))
                    .withMessageStartingWith(
                            "Port %d, wanted by PostgreSQL, is taken by another program.".formatted(taken))
                    .withMessageEndingWith("./foundation up --port-offset " + (ports.offset() + 100));
        }
    }

    @Test
    void aFreePortIsAccepted() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            free = socket.getLocalPort();
        }
        Ports ports = new Ports(free - Port.POSTGRES.standard());

        assertThatNoException().isThrownBy(() -> ports.requireFree(List.of(Port.POSTGRES)));
    }
}
