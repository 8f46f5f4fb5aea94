package org.foundationops.ballots;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Puts numbers and bytes one after the other, numbers with the highest byte first. */
public final class Encoding {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);

    /** Bytes that begin with a name of their own and a zero byte, so that they are nothing else (domain separation). */
    public static Encoding named(String name) {
        return new Encoding()
                .bytes(Bytes.of(name.getBytes(StandardCharsets.US_ASCII)))
                .u8(0);
    }

    public Encoding u8(int value) {
        out.write(value);
        return this;
    }

    public Encoding u16(int value) {
        return u8(value >>> 8).u8(value);
    }

    public Encoding u32(long value) {
        return u16((int) (value >>> 16)).u16((int) value);
    }

    public Encoding u64(long value) {
        return u32(value >>> 32).u32(value);
    }

    /** 16 bytes. */
    public Encoding uuid(UUID id) {
        return u64(id.getMostSignificantBits()).u64(id.getLeastSignificantBits());
    }

    public Encoding bytes(Bytes bytes) {
        out.writeBytes(bytes.toArray());
        return this;
    }

    public Bytes done() {
        return Bytes.of(out.toByteArray());
    }
}
