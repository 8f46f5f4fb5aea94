package org.foundationops.events.event.domain;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an event must have before the foundation stands for it (policy {@code event-gates}).
 *
 * @param contacts how many conduct contacts each kind needs to be recognised
 * @param sharedMailboxes names of mailboxes that several people read, without dots and dashes
 * @param protectedNames names that need a licence, in any spelling of case
 */
public record Gates(Map<EventKind, Integer> contacts, List<String> sharedMailboxes, List<String> protectedNames) {

    /** Refuses an event that does not have what the level asks for. */
    void require(EventDetails event, Level level) {
        protectedNames.stream()
                .filter(name -> folded(event.name()).contains(folded(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw new NameNotLicensed(name);
                });
        if (level.compareTo(Level.SUPPORTED) >= 0 && event.conductUrl() == null) {
            throw new NoCodeOfConduct(level);
        }
        if (level.compareTo(Level.RECOGNISED) >= 0) {
            requireContacts(event);
        }
    }

    private void requireContacts(EventDetails event) {
        event.contacts().stream()
                .filter(contact -> sharedMailboxes.contains(contact.mailbox()))
                .findFirst()
                .ifPresent(contact -> {
                    throw new SharedMailbox(event.contacts().indexOf(contact));
                });
        int needed = contacts.getOrDefault(event.kind(), 1);
        if (event.contacts().size() < needed) {
            throw new TooFewContacts(event.kind(), needed, event.contacts().size());
        }
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
