package org.foundationops.ballots.cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foundationops.ballots.Resources.flipped;
import static org.foundationops.ballots.Resources.hex;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.List;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Malformed;
import org.junit.jupiter.api.Test;

class HpkeTest {

    private static final Bytes INFO = hex("4f6465206f6e2061204772656369616e2055726e");
    private static final Bytes COUNT_0 = hex("436f756e742d30");

    /** RFC 9180, appendix A.1.1.1, sequence number 0. */
    private static final Bytes SEALED = hex("37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431"
            + "f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a");

    @Test
    void theVectorOfTheRfcIsOpened() throws GeneralSecurityException {
        Bytes text = Hpke.open(rfcKey(), INFO, COUNT_0, SEALED);

        assertThat(text).isEqualTo(hex("4265617574792069732074727574682c20747275746820626561757479"));
    }

    @Test
    void anotherInfoOrAssociatedDataOrBitDoesNotOpen() throws GeneralSecurityException {
        PrivateKey key = rfcKey();

        assertThatThrownBy(() -> Hpke.open(key, COUNT_0, COUNT_0, SEALED)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Hpke.open(key, INFO, INFO, SEALED)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Hpke.open(key, INFO, COUNT_0, SEALED.slice(0, 47)))
                .isInstanceOf(Malformed.class)
                .hasMessage("What is sealed is too short");
        for (int at = 0; at < SEALED.length(); at++) {
            Bytes changed = flipped(SEALED, at);
            assertThatThrownBy(() -> Hpke.open(key, INFO, COUNT_0, changed)).isInstanceOf(Malformed.class);
        }
    }

    @Test
    void aSenderWithAKeyOfSmallOrderDoesNotStopTheOpening() throws GeneralSecurityException {
        PrivateKey key = rfcKey();
        for (Bytes smallOrder : List.of(
                Bytes.of(new byte[32]),
                Bytes.joined(Bytes.of((byte) 1), Bytes.of(new byte[31])),
                hex("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800"),
                hex("ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"))) {
            Bytes sealed = Bytes.joined(smallOrder, SEALED.slice(32, SEALED.length()));

            assertThatThrownBy(() -> Hpke.open(key, INFO, COUNT_0, sealed)).isInstanceOf(Malformed.class);
        }
    }

    private static PrivateKey rfcKey() throws GeneralSecurityException {
        Bytes encoded = hex("302e020100300506032b656e04220420"
                + "4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8");
        return KeyFactory.getInstance("X25519").generatePrivate(new PKCS8EncodedKeySpec(encoded.toArray()));
    }
}
