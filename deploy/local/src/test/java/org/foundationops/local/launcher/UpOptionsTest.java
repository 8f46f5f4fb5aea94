package org.foundationops.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UpOptionsTest {

    @Test
    void withoutArgumentsEverythingStartsOnTheStandardPorts() {
        assertThat(UpOptions.parse(List.of(), Map.of())).isEqualTo(new UpOptions(new Ports(0), false, false));
    }

    @Test
    void allOptionsAreUnderstoodInAnyOrder() {
        assertThat(UpOptions.parse(List.of("--fresh", "--port-offset", "100", "--parts-only"), Map.of()))
                .isEqualTo(new UpOptions(new Ports(100), true, true));
    }

    @Test
    void theArgumentBeatsTheEnvironment() {
        Map<String, String> environment = Map.of("FOUNDATION_PORT_OFFSET", "300");

        assertThat(UpOptions.parse(List.of(), environment).ports()).isEqualTo(new Ports(300));
        assertThat(UpOptions.parse(List.of("--port-offset", "5"), environment).ports())
                .isEqualTo(new Ports(5));
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> UpOptions.parse(List.of("--frsh"), Map.of()))
                .withMessage("up does not know \"--frsh\". It takes --parts-only, --fresh and --port-offset N.");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> UpOptions.parse(List.of("--port-offset"), Map.of()))
                .withMessage("--port-offset needs a number.");
    }
}
