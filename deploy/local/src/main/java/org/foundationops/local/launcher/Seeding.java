package org.foundationops.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Gives a fresh data directory its starting foundation, over the public APIs only. Every step looks first whether it is
 * done, so a start that was broken off goes on where it stopped.
 */
final class Seeding {

    private final Path done;
    private final Ports ports;
    private final Progress progress;

    Seeding(Home home, Ports ports, Progress progress) {
        this.done = home.data().resolve("seeded");
        this.ports = ports;
        this.progress = progress;
    }

    void seed() {
        if (isDone()) {
            return;
        }
        progress.say("loading the starting foundation");
        SeedApi membership = new SeedApi(ports, Service.MEMBERSHIP);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Map<String, String> people = link(membership);
        new FirstBoard(new SeedApi(ports, Service.ELECTIONS), people, today).setUp();
        FirstMembers members = new FirstMembers(membership, people, today);
        members.awaitOfficers();
        members.admitMember();
        members.admitCompany();
        markDone();
        progress.say("the starting foundation is there: 7 directors, 8 officers, a member, a corporate member");
    }

    private static Map<String, String> link(SeedApi membership) {
        Map<String, String> people = new LinkedHashMap<>();
        for (String name : LocalPeople.NAMES) {
            people.put(
                    name,
                    membership
                            .post(name, "/v1/me/sign-in-link", Map.of())
                            .get("id")
                            .asText());
        }
        return people;
    }

    /** A sign-in belongs to its issuer: with another port offset the same people have to be linked again. */
    private boolean isDone() {
        try {
            return Files.exists(done) && Files.readString(done).equals(Keycloak.issuer(ports));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void markDone() {
        try {
            Files.writeString(done, Keycloak.issuer(ports));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
