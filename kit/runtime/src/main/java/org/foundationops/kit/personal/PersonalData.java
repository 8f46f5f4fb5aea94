package org.foundationops.kit.personal;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What one feature keeps about persons: it shows it to them, and replaces what identifies them when they are erased. Make
 * it a CDI bean. Each table of a service is named by one, or a test says why it holds nothing about anybody.
 */
public interface PersonalData {

    /** The tables of this feature that hold something about persons. */
    Set<String> tables();

    /**
     * What is kept about one human being, as they may read it.
     *
     * @param records the person and every record that was merged into them
     */
    List<Kept> about(Set<UUID> records);

    /**
     * Ends what the person holds and replaces what identifies them; a record that must stay keeps the id only. Runs in
     * the transaction of the erasure, and once more a little later for what was under way: then there is mostly nothing
     * to do.
     */
    void erase(UUID personId, Instant now);
}
