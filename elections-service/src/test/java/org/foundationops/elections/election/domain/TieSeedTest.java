package org.foundationops.elections.election.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TieSeedTest {

    @Test
    void theCommitmentIsTheSha256OfTheSeed() {
        // 32 zero bytes; the value is that of sha256sum.
        assertThat(TieSeed.commitment(new byte[32]))
                .isEqualTo("66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925");
    }
}
