package org.foundationops.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foundationops.ballots.Resources.flipped;
import static org.foundationops.ballots.Resources.hex;

import java.security.SecureRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ed25519 keys, and private keys at rest. */
class KeysTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** RFC 8032, section 7.1, TEST 2. */
    @Test
    void theVectorOfTheRfcIsSignedAndVerified() {
        Ed25519Key key = new Ed25519Key(hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
        Ed25519Signer signer =
                Ed25519Signer.of(hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"), key);
        Bytes signature = hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");

        assertThat(signer.sign(hex("72"))).isEqualTo(signature);
        assertThat(key.isValid(hex("72"), signature)).isTrue();
        assertThat(key.isValid(hex("73"), signature)).isFalse();
        assertThat(key.isValid(hex("72"), signature.slice(0, 63))).isFalse();
    }

    /** The points whose order divides 8, with either sign of x, and numbers from the prime on. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000000000000000000000000000000000000000000000000000000000000000",
                "0000000000000000000000000000000000000000000000000000000000000080",
                "0100000000000000000000000000000000000000000000000000000000000000",
                "0100000000000000000000000000000000000000000000000000000000000080",
                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
                "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
                "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
                "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
            })
    void aKeyOfSmallOrderOrNotInCanonicalFormIsRefused(String key) {
        assertThatThrownBy(() -> new Ed25519Key(hex(key)))
                .isInstanceOf(Malformed.class)
                .hasMessageMatching("The Ed25519 key is (of small order|not in canonical form)");
    }

    @Test
    void aKeyThatIsNoPointOfTheCurveHasNoSignatures() {
        Ed25519Key noPoint = new Ed25519Key(Bytes.joined(Bytes.of((byte) 2), Bytes.of(new byte[31])));

        assertThat(noPoint.isValid(hex("72"), Bytes.of(new byte[64]))).isFalse();
    }

    /** Made with the key's own secret; R has a part of order 2. BouncyCastle 1.81 takes it, OpenSSL does not. */
    @Test
    void aSignatureAboutWhichLibrariesDisagreeIsRefused() {
        Ed25519Key key = new Ed25519Key(hex("f17d0835873c530e2158a2adf47ac082eedcd4ca3d44b66188187f5b80f8bc6d"));
        Bytes message = hex("b9299da011daa4364e7fcaff470d276d5fc939f20780d921b6eec5fafb7a0e73"
                + "9a7c7e83600308fce472bb7abbd38b39c391000cbbc3fa12f0dd9acc9d375f2e");
        Bytes signature = hex("6f685fd76e61a03e425f9146647b9eeddbe9000a878a844475f3129a3c4fa917"
                + "72cd965454920236ecdab0cf608c898119f5536e238eb66055bb6cdfce53070d");

        assertThat(key.isValid(message, signature)).isFalse();
    }

    @Test
    void aSeedAndAnotherKeyDoNotBelongTogether() {
        Ed25519Signer one = Ed25519Signer.generate(RANDOM);
        Ed25519Signer other = Ed25519Signer.generate(RANDOM);

        assertThat(Ed25519Signer.of(one.seed(), one.publicKey()).sign(hex("00")))
                .isEqualTo(one.sign(hex("00")));
        assertThatThrownBy(() -> Ed25519Signer.of(one.seed(), other.publicKey()))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void aPrivateKeyAtRestIsOfItsElectionAndOfTheKeyOfTheEnvironment() {
        Bytes secret = SampleElection.random(1_200);
        UUID election = UUID.randomUUID();
        Bytes environment = SampleElection.random(32);
        KeyAtRest atRest = new KeyAtRest(environment);
        Bytes encrypted = atRest.encrypt(secret, election, RANDOM);

        assertThat(atRest.decrypt(encrypted, election)).isEqualTo(secret);
        assertThat(atRest.encrypt(secret, election, RANDOM)).isNotEqualTo(encrypted);
        assertThatThrownBy(() -> atRest.decrypt(encrypted, UUID.randomUUID())).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new KeyAtRest(flipped(environment, 0)).decrypt(encrypted, election))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> atRest.decrypt(flipped(encrypted, 40), election))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> atRest.decrypt(encrypted.slice(0, 5), election))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new KeyAtRest(SampleElection.random(16))).isInstanceOf(Malformed.class);
    }
}
