package org.foundationops.kit.messages;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What happened to an aggregate, and its whole public state after it.
 *
 * @param type {@code foundation.<service>.<noun>.<past participle>.v1}
 * @param noun kind of the aggregate; with the id it is the key of the message
 * @param version version of the aggregate after the change, growing with every message
 * @param state the public state: what a reader may know, never personal data; id and version are added if absent
 */
public record OutgoingMessage(String type, String noun, UUID id, long version, Object state) {

    private static final Pattern TYPE = Pattern.compile("foundation(\\.[a-z][a-z-]*){3}\\.v[1-9][0-9]*");
    private static final Pattern NOUN = Pattern.compile("[a-z][a-z-]*");

    public OutgoingMessage {
        if (!TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("Not a message type: " + type);
        }
        if (!NOUN.matcher(noun).matches()) {
            throw new IllegalArgumentException("Not a noun: " + noun);
        }
    }

    public String key() {
        return noun + "/" + id;
    }
}
