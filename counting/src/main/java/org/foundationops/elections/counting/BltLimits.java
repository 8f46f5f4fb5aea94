package org.foundationops.elections.counting;

/** What a reader accepts before it gives up; lengths in characters. */
public record BltLimits(int lines, int lineLength, int candidates) {

    public static final BltLimits DEFAULT = new BltLimits(2_000_000, 100_000, 1_000);
}
