package org.foundationops.ballots.kit;

import java.util.Arrays;
import java.util.Optional;

/** The files of a verification kit, in the order of their names. */
public enum KitFile {
    /** SHA-256 of every other file, signed with the log key. */
    CONTENTS("contents.json"),
    /** What the count needed besides ballots and rule. */
    COUNT("count.json"),
    /** How many were on the roll, were issued a token, voted. */
    FIGURES("figures.json"),
    /** Every signed head of the log of ballots. */
    HEADS("heads.json"),
    /** Who was issued a token, hashed. */
    ISSUANCE("issuance.json"),
    /** The header of every ballot that was cast. */
    LEAVES("leaves.json"),
    MANIFEST("manifest.json"),
    /** Every ballot that counts, opened; only where ballots are published. */
    OPENED("opened.json"),
    RECOUNTS("recounts.json"),
    RESULT("result.json"),
    /** Who was on the roll, hashed. */
    ROLL("roll.json"),
    /** The private sealing key; only where ballots are published. */
    SEAL("seal.json");

    private final String text;

    KitFile(String text) {
        this.text = text;
    }

    /** The name in the archive, and in messages. */
    public String text() {
        return text;
    }

    public static Optional<KitFile> named(String name) {
        return Arrays.stream(values()).filter(file -> file.text.equals(name)).findFirst();
    }

    boolean isOnlyWithBallots() {
        return this == OPENED || this == SEAL;
    }
}
