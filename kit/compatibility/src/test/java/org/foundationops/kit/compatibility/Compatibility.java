package org.foundationops.kit.compatibility;

import io.apicurio.registry.content.ContentHandle;
import io.apicurio.registry.content.TypedContent;
import io.apicurio.registry.rules.compatibility.CompatibilityExecutionResult;
import io.apicurio.registry.rules.compatibility.CompatibilityLevel;
import io.apicurio.registry.rules.compatibility.JsonSchemaCompatibilityChecker;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** FORWARD_TRANSITIVE: whoever knows any released schema can read what is sent now. */
final class Compatibility {

    private Compatibility() {}

    static List<String> breaks(ReleasedContracts service) throws IOException {
        List<String> found = new ArrayList<>();
        for (String type : service.releasedTypes()) {
            if (!service.has(type)) {
                found.add(type + " was released and is gone; readers still wait for it");
                continue;
            }
            breaks(service.released(type), service.current(type))
                    .forEach(difference -> found.add(type + ": " + difference));
        }
        return found;
    }

    static List<String> breaks(List<String> released, String current) {
        CompatibilityExecutionResult result = new JsonSchemaCompatibilityChecker()
                .testCompatibility(
                        CompatibilityLevel.FORWARD_TRANSITIVE,
                        released.stream().map(Compatibility::content).toList(),
                        content(current),
                        Map.of());
        return result.getIncompatibleDifferences().stream()
                .map(difference -> difference.asRuleViolation().getDescription() + " at "
                        + difference.asRuleViolation().getContext())
                .toList();
    }

    private static TypedContent content(String schema) {
        return TypedContent.create(ContentHandle.create(schema), "application/json");
    }
}
