package org.foundationops.ballots.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foundationops.ballots.Resources.flipped;
import static org.foundationops.ballots.Resources.hex;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.RSAKeyGenParameterSpec;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPublicKeySpec;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Malformed;
import org.foundationops.ballots.Resources;
import org.junit.jupiter.api.Test;

/** RFC 9474 and the checks of the ballot box on top of it. */
class BlindSignatureTest {

    private static final JsonNode RFC = Resources.json("rfc9474.json");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TokenSigner SIGNER = TokenSigner.generate(2048);
    private static final TokenKey KEY = SIGNER.publicKey();
    private static final Bytes ONE_TIME_KEY = Bytes.of(new byte[32]);

    @Test
    void theVectorOfTheRfcComesOutByteForByte() throws GeneralSecurityException {
        TokenSigner signer = rfcSigner();
        Bytes message = Bytes.joined(hex(RFC, "msgPrefix"), hex(RFC, "msg"));
        BigInteger factor = number("inv").modInverse(number("n"));

        Blinding blinding =
                Blinding.of(signer.publicKey(), message, hex(RFC, "salt").toArray(), factor);
        Bytes blindSignature = signer.sign(blinding.blinded());
        Bytes token = blinding.finish(signer.publicKey(), message, blindSignature);

        assertThat(blinding.blinded()).isEqualTo(hex(RFC, "blindedMsg"));
        assertThat(blinding.inverse()).isEqualTo(hex(RFC, "inv"));
        assertThat(blindSignature).isEqualTo(hex(RFC, "blindSig"));
        assertThat(token).isEqualTo(hex(RFC, "sig"));
        assertThat(signer.publicKey().isValid(message, token)).isTrue();
        assertThat(signer.publicKey().isValid(flipped(message, 3), token)).isFalse();
    }

    @Test
    void aPreparedMessageIsThirtyTwoRandomBytesAndTheKey() {
        PreparedMessage one = PreparedMessage.prepare(ONE_TIME_KEY, RANDOM);
        PreparedMessage other = PreparedMessage.prepare(ONE_TIME_KEY, RANDOM);

        assertThat(one.bytes().length()).isEqualTo(64);
        assertThat(one.oneTimeKey()).isEqualTo(ONE_TIME_KEY);
        assertThat(one.random()).isNotEqualTo(other.random());
        assertThatThrownBy(() -> new PreparedMessage(one.bytes().slice(0, 63)))
                .isInstanceOf(Malformed.class)
                .hasMessage("The prepared message has 63 bytes and must have 64");
    }

    @Test
    void theSameBlindedMessageGivesTheSameSignatureAgainAlsoFromTheStoredKey() {
        Blinding blinding = Blinding.of(KEY, PreparedMessage.prepare(ONE_TIME_KEY, RANDOM), RANDOM);

        Bytes first = SIGNER.sign(blinding.blinded());

        assertThat(SIGNER.sign(blinding.blinded())).isEqualTo(first);
        assertThat(TokenSigner.of(SIGNER.encoded()).sign(blinding.blinded())).isEqualTo(first);
    }

    @Test
    void twoBlindingsOfOneMessageHaveNothingInCommon() {
        PreparedMessage message = PreparedMessage.prepare(ONE_TIME_KEY, RANDOM);
        Blinding one = Blinding.of(KEY, message, RANDOM);
        Blinding other = Blinding.of(KEY, message, RANDOM);

        assertThat(one.blinded()).isNotEqualTo(other.blinded());
        assertThat(one.finish(KEY, message, SIGNER.sign(one.blinded())))
                .isNotEqualTo(other.finish(KEY, message, SIGNER.sign(other.blinded())));
    }

    @Test
    void whatIsNotAsLongAsTheModulusOrNotBelowItIsNotSigned() {
        Bytes modulus = Bytes.of(KEY.modulus().toByteArray()).slice(1, 257);

        assertThatThrownBy(() -> SIGNER.sign(modulus))
                .isInstanceOf(Malformed.class)
                .hasMessage("The blinded message is not below the modulus of the key");
        assertThatThrownBy(() -> SIGNER.sign(modulus.slice(0, 255)))
                .isInstanceOf(Malformed.class)
                .hasMessage("The blinded message has 255 bytes and must have 256");
        assertThatThrownBy(() -> SIGNER.sign(Bytes.joined(Bytes.of((byte) 0), modulus)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void aTokenIsValidAsLongAsTheModulusBelowItAndUnchangedOnly() {
        PreparedMessage message = PreparedMessage.prepare(ONE_TIME_KEY, RANDOM);
        Blinding blinding = Blinding.of(KEY, message, RANDOM);
        Bytes token = blinding.finish(KEY, message, SIGNER.sign(blinding.blinded()));
        BigInteger number = new BigInteger(1, token.toArray());

        assertThat(KEY.isValid(message, token)).isTrue();
        assertThat(KEY.isValid(message, Bytes.joined(Bytes.of((byte) 0), token)))
                .isFalse();
        assertThat(KEY.isValid(message, token.slice(0, 255))).isFalse();
        for (int at = 0; at < 256; at++) {
            assertThat(KEY.isValid(message, flipped(token, at))).isFalse();
        }
        for (int at = 0; at < 64; at++) {
            assertThat(KEY.isValid(new PreparedMessage(flipped(message.bytes(), at)), token))
                    .isFalse();
        }
        BigInteger same = number.add(KEY.modulus());
        if (same.bitLength() <= 2048) {
            assertThat(KEY.isValid(message, KEY.bytes(same))).isFalse();
        }
        assertThat(TokenSigner.generate(2048).publicKey().isValid(message, token))
                .isFalse();
    }

    @Test
    void aTokenWithModulusAddedIsTheSameNumberAndRefused() {
        // Only a number below 2^2048 - n can be written so; one is found within a few tries.
        for (int attempt = 0; attempt < 2_000; attempt++) {
            PreparedMessage message = PreparedMessage.prepare(ONE_TIME_KEY, RANDOM);
            Blinding blinding = Blinding.of(KEY, message, RANDOM);
            Bytes token = blinding.finish(KEY, message, SIGNER.sign(blinding.blinded()));
            BigInteger same = new BigInteger(1, token.toArray()).add(KEY.modulus());
            if (same.bitLength() <= 2048) {
                assertThat(KEY.isValid(message, token)).isTrue();
                assertThat(KEY.isValid(message, KEY.bytes(same))).isFalse();
                return;
            }
        }
        throw new AssertionError("No token was small enough");
    }

    @Test
    void anAnswerThatIsNotTheSignatureIsNoticedByTheVoter() {
        PreparedMessage message = PreparedMessage.prepare(ONE_TIME_KEY, RANDOM);
        Blinding blinding = Blinding.of(KEY, message, RANDOM);
        Bytes answer = SIGNER.sign(blinding.blinded());

        assertThatThrownBy(() -> blinding.finish(KEY, message, flipped(answer, 200)))
                .isInstanceOf(Malformed.class)
                .hasMessage("The blind signature is not one of this key for this message");
        assertThatThrownBy(() -> blinding.finish(KEY, message, answer.slice(1, 256)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void theKeyIsPlainRsaEncryptionOfEnoughBitsAndTheUsualExponent() throws GeneralSecurityException {
        // 30 82 01 22 30 0d 06 09: sequence of the algorithm rsaEncryption with NULL, then the bit string
        assertThat(KEY.encoded().slice(0, 19)).isEqualTo(hex("30820122300d06092a864886f70d0101010500"));
        assertThat(TokenKey.of(KEY.encoded())).isEqualTo(KEY);
        assertThatThrownBy(() -> TokenKey.of(spki(BigInteger.valueOf(65_537), 1024)))
                .hasMessage("The token key has a modulus of 1024 bits that is not allowed");
        assertThatThrownBy(() -> TokenKey.of(spki(BigInteger.valueOf(3), 2048)))
                .hasMessage("The token key has the exponent 3 and not 65537");
        assertThatThrownBy(() -> TokenKey.of(Bytes.joined(KEY.encoded(), Bytes.of((byte) 0))))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> TokenKey.of(Bytes.of((byte) 1))).isInstanceOf(Malformed.class);
    }

    private static Bytes spki(BigInteger exponent, int bits) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(new RSAKeyGenParameterSpec(bits, exponent));
        return Bytes.of(generator.generateKeyPair().getPublic().getEncoded());
    }

    private static TokenSigner rfcSigner() throws GeneralSecurityException {
        BigInteger p = number("p");
        BigInteger q = number("q");
        BigInteger d = number("d");
        KeyFactory factory = KeyFactory.getInstance("RSA");
        Bytes key = Bytes.of(factory.generatePrivate(new RSAPrivateCrtKeySpec(
                        number("n"),
                        number("e"),
                        d,
                        p,
                        q,
                        d.mod(p.subtract(BigInteger.ONE)),
                        d.mod(q.subtract(BigInteger.ONE)),
                        q.modInverse(p)))
                .getEncoded());
        TokenSigner signer = TokenSigner.of(key);
        assertThat(signer.publicKey().encoded())
                .isEqualTo(Bytes.of(factory.generatePublic(new RSAPublicKeySpec(number("n"), number("e")))
                        .getEncoded()));
        return signer;
    }

    private static BigInteger number(String name) {
        return new BigInteger(RFC.required(name).asText(), 16);
    }
}
