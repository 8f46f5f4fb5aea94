package org.foundationops.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SortKeyTest {

    @Test
    void thePartsComeOutAsTheyWentIn() {
        String key = SortKey.of(LocalDate.of(2026, 1, 31), "a\nb\\n\\", "", "\\\n");
        assertThat(SortKey.parts(key)).containsExactly("2026-01-31", "a\nb\\n\\", "", "\\\n");
        assertThat(SortKey.parts(SortKey.of("one"))).containsExactly("one");
    }
}
