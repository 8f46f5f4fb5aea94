package org.foundationops.local.launcher;

/** Gives a fresh data directory its starting foundation, over the public APIs. */
final class Seeding {

    private final Home home;
    private final Ports ports;
    private final Progress progress;

    Seeding(Home home, Ports ports, Progress progress) {
        this.home = home;
        this.ports = ports;
        this.progress = progress;
    }

    void seed() {
        progress.say("seed " + home + ports);
    }
}
