package org.foundationops.elections.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Malformed;
import org.foundationops.ballots.token.TokenKey;
import org.foundationops.elections.registration.domain.BallotKeyMissing;
import org.junit.jupiter.api.Test;

class SpareTokenKeyTest {

    private static final KeySafe SAFE = new KeySafe(Optional.of("dGhpcyBrZXkgaXMgbm8gc2VjcmV0LCBpdCBpcyBkZXY"));

    @Test
    void nobodyGetsTheKeyOfAnother() {
        SpareTokenKey spare = new SpareTokenKey(2048, SAFE);
        Set<TokenKey> keys = new HashSet<>();

        for (int i = 0; i < 3; i++) {
            keys.add(spare.take().publicKey());
        }

        assertThat(keys).hasSize(3);
    }

    @Test
    void keysThatAreTooShortAreNotMade() {
        for (int bits : new int[] {0, 1024, 2047, 2049, 8200}) {
            assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new SpareTokenKey(bits, SAFE));
        }
    }

    @Test
    void theSafeTakesOneKindOfKeyAndOpensForTheElectionOnly() {
        for (String wrong : new String[] {"AA", "not base64url", "dGhpcyBrZXkgaXMgbm8gc2VjcmV0LCBpdCBpcyBkZXY="}) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> new KeySafe(Optional.of(wrong)))
                    .withMessageContaining("foundation.ballots.key");
        }
        UUID election = UUID.randomUUID();
        Bytes secret = Bytes.of((byte) 1, (byte) 2);
        byte[] kept = SAFE.encrypt(secret, election);
        assertThat(SAFE.decrypt(kept, election)).isEqualTo(secret);
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> SAFE.decrypt(kept, UUID.randomUUID()));
        assertThatExceptionOfType(BallotKeyMissing.class)
                .isThrownBy(() -> new KeySafe(Optional.empty()).encrypt(secret, election));
    }
}
