package org.foundationops.kit.http.limit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** A range of addresses like 10.0.0.0/8 or ::1/128; a single address is a range of one. */
record AddressRange(byte[] network, int bits) {

    /** Only literals, so that no name is ever looked up. */
    private static final Pattern LITERAL =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    static AddressRange parse(String text) {
        String[] parts = text.strip().split("/", -1);
        byte[] network = bytes(parts[0]);
        int bits = parts.length == 1 ? network.length * Byte.SIZE : Integer.parseInt(parts[1]);
        if (parts.length > 2 || bits < 0 || bits > network.length * Byte.SIZE) {
            throw new IllegalArgumentException(text + " is not a range of addresses like 10.0.0.0/8");
        }
        return new AddressRange(network, bits);
    }

    static boolean isAddress(String text) {
        try {
            bytes(text);
            return true;
        } catch (IllegalArgumentException other) {
            return false;
        }
    }

    boolean contains(String address) {
        if (!isAddress(address)) {
            return false;
        }
        byte[] other = bytes(address);
        if (other.length != network.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 1 << (Byte.SIZE - 1 - bit % Byte.SIZE);
            if (((network[bit / Byte.SIZE] ^ other[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String literal) {
        if (!LITERAL.matcher(literal).matches()) {
            throw new IllegalArgumentException(literal + " is not an address");
        }
        try {
            return InetAddress.getByName(literal).getAddress();
        } catch (UnknownHostException notAnAddress) {
            throw new IllegalArgumentException(literal + " is not an address", notAnAddress);
        }
    }
}
