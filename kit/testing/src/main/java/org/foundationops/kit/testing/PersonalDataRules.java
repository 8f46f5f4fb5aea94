package org.foundationops.kit.testing;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.foundationops.kit.personal.PersonalData;

/** No table is forgotten when a person asks what is kept about them, or to be erased. */
public final class PersonalDataRules {

    private static final Map<String, String> OF_THE_KIT = Map.of(
            "flyway_schema_history", "which migrations ran",
            "cursor_key", "a key of the service",
            "inbox", "ids of messages",
            "inbox_version", "versions of messages",
            "watermark_announced", "instants",
            "watermark_heard", "instants",
            "rebuild_run", "when what was rebuilt",
            "retention_run", "counts",
            "decision_answer", "what bodies answered, by id",
            "audit_seal", "hashes");

    private PersonalDataRules() {}

    /**
     * Each table of the service belongs to a {@link PersonalData}, or stands here with the reason why it need not.
     *
     * @param nothingAboutPersons what is in the other tables
     */
    public static void everyTableIsNamed(Map<String, String> nothingAboutPersons) {
        Map<String, String> without = new TreeMap<>(OF_THE_KIT);
        without.putAll(nothingAboutPersons);
        Set<String> named = new TreeSet<>();
        List<String> broken = new ArrayList<>();
        for (InstanceHandle<PersonalData> feature : Arc.container().listAll(PersonalData.class)) {
            for (String table : feature.get().tables()) {
                if (!named.add(table)) {
                    broken.add(table + " is named by two PersonalData");
                }
            }
        }
        Set<String> tables = tables();
        for (String table : tables) {
            if (!named.contains(table) && !without.containsKey(table)) {
                broken.add(table + " is named by no PersonalData, and nobody says that it holds nothing about persons");
            }
            if (named.contains(table) && without.containsKey(table)) {
                broken.add(table + " is said to hold nothing about persons, and is named by a PersonalData");
            }
        }
        named.stream().filter(table -> !tables.contains(table)).forEach(table -> broken.add("There is no " + table));
        without.keySet().stream()
                .filter(table -> !tables.contains(table))
                .forEach(table -> broken.add("There is no " + table));
        if (!broken.isEmpty()) {
            throw new AssertionError(String.join("\n", broken));
        }
    }

    private static Set<String> tables() {
        Set<String> tables = new TreeSet<>();
        TestDatabase.query("select table_name from information_schema.tables where table_schema = 'public'"
                        + " and table_type = 'BASE TABLE'")
                .forEach(row -> tables.add(String.valueOf(row.get("table_name"))));
        return tables;
    }
}
