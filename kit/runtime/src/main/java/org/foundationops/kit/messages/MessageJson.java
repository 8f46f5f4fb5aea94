package org.foundationops.kit.messages;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.foundationops.kit.json.JsonConventions;

/** How messages are read: values as in every JSON of the house, but tolerant of members that are not known here. */
final class MessageJson {

    static final ObjectMapper READER = reader();

    private MessageJson() {}

    private static ObjectMapper reader() {
        ObjectMapper reader = JsonMapper.builder().findAndAddModules().build();
        new JsonConventions().customize(reader);
        return reader.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }
}
