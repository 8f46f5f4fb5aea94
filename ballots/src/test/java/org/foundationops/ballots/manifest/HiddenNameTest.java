package org.foundationops.ballots.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Malformed;
import org.junit.jupiter.api.Test;

class HiddenNameTest {

    /** {@code (printf '\\0%.0s' $(seq 32); printf 'Zoë') | sha256sum}. */
    @Test
    void itIsTheHashOfSaltAndName() {
        assertThat(HiddenName.of(Bytes.of(new byte[32]), "Zo\u00eb"))
                .isEqualTo("isHVHlmz14rorawZtu2sr_dKI_61Qc0l3x6GkCJOO6A");
    }

    @Test
    void anotherSaltHidesTheSameNameInAnotherWay() {
        SecureRandom random = new SecureRandom();

        assertThat(HiddenName.of(HiddenName.salt(random), "Ada"))
                .isNotEqualTo(HiddenName.of(HiddenName.salt(random), "Ada"));
        assertThatThrownBy(() -> HiddenName.of(Bytes.of(new byte[31]), "Ada")).isInstanceOf(Malformed.class);
    }
}
