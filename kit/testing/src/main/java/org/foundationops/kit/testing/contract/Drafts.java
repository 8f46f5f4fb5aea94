package org.foundationops.kit.testing.contract;

import java.nio.file.Path;
import java.util.Arrays;

/** The schemas begun in this run, which later classes of tests may still improve. */
final class Drafts {

    private static final String PROPERTY = "foundation.test.schema-drafts"; // outlives the class loaders

    private Drafts() {}

    static void add(Path schema) {
        if (!isOurs(schema)) {
            System.setProperty(PROPERTY, System.getProperty(PROPERTY, "") + "\n" + schema);
        }
    }

    static boolean isOurs(Path schema) {
        return Arrays.asList(System.getProperty(PROPERTY, "").split("\n", -1)).contains(schema.toString());
    }
}
