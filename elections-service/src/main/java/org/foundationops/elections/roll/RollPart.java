package org.foundationops.elections.roll;

/** Some votes of a roll: how many of which class, and the hash of their lines. */
public record RollPart(int count, int individual, int corporate, String sha256) {}
