package org.foundationops.kit.messages;

/** Messages about one kind of aggregate on one topic. */
public record Subscription(String topic, String noun) {

    private static final String ANY = "*";

    /** Every message of this topic, whatever it is about. */
    public static Subscription everyNoun(String topic) {
        return new Subscription(topic, ANY);
    }

    /** Every message of every topic that other handlers or the configuration make the service read. */
    public static Subscription everything() {
        return new Subscription(ANY, ANY);
    }

    /** Whether it names a topic; one that does not follows the others. */
    public boolean namesTopic() {
        return !topic.equals(ANY);
    }

    public boolean matches(String messageTopic, String messageNoun) {
        return (topic.equals(ANY) || topic.equals(messageTopic)) && (noun.equals(ANY) || noun.equals(messageNoun));
    }
}
