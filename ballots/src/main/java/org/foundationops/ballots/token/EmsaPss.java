package org.foundationops.ballots.token;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** EMSA-PSS-ENCODE with SHA-384 and MGF1 (RFC 8017, sections 9.1.1 and B.2.1), which Java has only inside of signing. */
final class EmsaPss {

    private static final int HASH_LENGTH = 48;
    private static final byte TRAILER = (byte) 0xBC;

    private EmsaPss() {}

    /** @param bits of the encoded message: one less than the modulus has */
    static byte[] encode(byte[] message, byte[] salt, int bits) {
        int length = (bits + 7) / 8;
        if (length < HASH_LENGTH + salt.length + 2) {
            throw new IllegalArgumentException("The key is too short for this hash and salt");
        }
        byte[] hash = sha384(new byte[8], sha384(message), salt);
        byte[] block = new byte[length - HASH_LENGTH - 1];
        block[block.length - salt.length - 1] = 1;
        System.arraycopy(salt, 0, block, block.length - salt.length, salt.length);
        byte[] mask = mask(hash, block.length);
        for (int at = 0; at < block.length; at++) {
            block[at] ^= mask[at];
        }
        block[0] &= (byte) (0xFF >>> (8 * length - bits));
        return ByteBuffer.allocate(length).put(block).put(hash).put(TRAILER).array();
    }

    /** I2OSP: the number with leading zeros. */
    static byte[] bytes(BigInteger number, int length) {
        byte[] shortest = number.toByteArray();
        int zeros = shortest[0] == 0 ? 1 : 0;
        byte[] bytes = new byte[length];
        System.arraycopy(shortest, zeros, bytes, length - shortest.length + zeros, shortest.length - zeros);
        return bytes;
    }

    private static byte[] mask(byte[] seed, int length) {
        byte[] mask = new byte[(length + HASH_LENGTH - 1) / HASH_LENGTH * HASH_LENGTH];
        for (int counter = 0; counter * HASH_LENGTH < length; counter++) {
            byte[] number = ByteBuffer.allocate(4).putInt(counter).array();
            System.arraycopy(sha384(seed, number), 0, mask, counter * HASH_LENGTH, HASH_LENGTH);
        }
        return Arrays.copyOf(mask, length);
    }

    private static byte[] sha384(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-384");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java platform has no SHA-384", missing);
        }
    }
}
