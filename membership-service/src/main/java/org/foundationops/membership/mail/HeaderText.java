package org.foundationops.membership.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.StringJoiner;

/** Text in any script as the value of a header, in words of ASCII (RFC 2047). */
final class HeaderText {

    /** What fits into an encoded word of 75 characters. */
    private static final int BYTES_OF_A_WORD = 45;

    private HeaderText() {}

    /** Plain ASCII stays as it is. */
    static String encoded(String text) {
        if (text.chars().allMatch(c -> c < 0x7F)) {
            return text;
        }
        StringJoiner words = new StringJoiner("\n ");
        StringBuilder word = new StringBuilder();
        text.codePoints().mapToObj(Character::toString).forEach(character -> {
            if (bytes(word.toString() + character).length > BYTES_OF_A_WORD) {
                words.add(encodedWord(word.toString()));
                word.setLength(0);
            }
            word.append(character);
        });
        return words.add(encodedWord(word.toString())).toString();
    }

    private static String encodedWord(String text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes(text)) + "?=";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
