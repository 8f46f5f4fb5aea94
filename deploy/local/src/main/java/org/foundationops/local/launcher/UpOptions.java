package org.foundationops.local.launcher;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** What {@code ./foundation up} was asked for. */
record UpOptions(Ports ports, boolean partsOnly, boolean fresh) {

    static UpOptions parse(List<String> arguments, Map<String, String> environment) {
        Ports ports = Ports.parse(environment.getOrDefault("FOUNDATION_PORT_OFFSET", "0"));
        boolean partsOnly = false;
        boolean fresh = false;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            switch (argument) {
                case "--parts-only" -> partsOnly = true;
                case "--fresh" -> fresh = true;
                case "--port-offset" -> ports = Ports.parse(value(rest));
                default ->
                    throw new Refusal("up does not know \"%s\". It takes --parts-only, --fresh and --port-offset N."
                            .formatted(argument));
            }
        }
        return new UpOptions(ports, partsOnly, fresh);
    }

    private static String value(Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new Refusal("--port-offset needs a number.");
        }
        return rest.next();
    }
}
