package org.foundationops.local.launcher;

import java.util.List;
import java.util.stream.Stream;

/** Who is in {@code deploy/local/keycloak/foundation-realm.json}. */
final class LocalPeople {

    /** One person per role; the president and the six other directors hold the seats of the board. */
    static final List<String> NAMES = List.of(
            "president",
            "director2",
            "director3",
            "director4",
            "director5",
            "director6",
            "director7",
            "secretary",
            "treasurer",
            "election-officer",
            "grant-reviewer",
            "finance",
            "conduct-team",
            "events-support",
            "organiser",
            "auditor",
            "member",
            "representative",
            "administrator");

    /** One machine client per scope. */
    static final List<String> TOOLS = Stream.concat(
                    Stream.of("membership", "elections", "grants", "events")
                            .flatMap(service -> Stream.of("tool-" + service + "-read", "tool-" + service + "-write")),
                    Stream.of("tool-membership-mail-bounces"))
            .toList();

    private LocalPeople() {}
}
