package org.foundationops.local.parts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one line on standard output that tells the starter where the parts are.
 *
 * @param mail address of the mail server
 */
public record ReadyLine(@Nullable String kafka, @Nullable String mail, List<DatabaseAccess> databases) {

    public static final String PREFIX = "PARTS-READY ";

    private static final ObjectMapper JSON =
            new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    String print() throws JsonProcessingException {
        return PREFIX + JSON.writeValueAsString(this);
    }

    public static boolean isReadyLine(String line) {
        return line.startsWith(PREFIX);
    }

    public static ReadyLine parse(String line) throws JsonProcessingException {
        return JSON.readValue(line.substring(PREFIX.length()), ReadyLine.class);
    }

    public DatabaseAccess database(String name) {
        return databases.stream()
                .filter(access -> access.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
