package org.foundationops.elections.motion.domain;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Who may vote on a motion, frozen when it is opened.
 *
 * @param authorisedNumber the seats of the body, vacant ones too
 * @param loweredByRecusal whether the foundation's policy leaves those who are recused out of the quorum
 * @param inOffice everybody in office, those on leave too
 * @param onLeave those in office whose leave runs
 * @param recused those in office with a conflict of interest, declared or derived
 */
public record Electors(
        int authorisedNumber, boolean loweredByRecusal, Set<UUID> inOffice, Set<UUID> onLeave, Set<UUID> recused) {

    public Electors {
        inOffice = Set.copyOf(inOffice);
        onLeave = Set.copyOf(onLeave);
        recused = Set.copyOf(recused);
        if (!inOffice.containsAll(onLeave) || !inOffice.containsAll(recused)) {
            throw new IllegalArgumentException("Only who is in office can be on leave or recused");
        }
    }

    /** More than half of the authorised number less those on leave (BL 4.6.3, 5.7), and by policy less the recused. */
    public int quorum() {
        Set<UUID> left = new HashSet<>(onLeave);
        if (loweredByRecusal) {
            left.addAll(recused);
        }
        return majorityOf(authorisedNumber - left.size());
    }

    /** Those in office who have no conflict. */
    public int disinterested() {
        return inOffice.size() - recused.size();
    }

    public Set<UUID> free() {
        Set<UUID> free = new HashSet<>(inOffice);
        free.removeAll(recused);
        return free;
    }

    public boolean mayVote(UUID person) {
        return inOffice.contains(person) && !recused.contains(person);
    }

    /** Whether the person counts among those present. */
    boolean countsAsPresent(UUID person) {
        return inOffice.contains(person) && !(loweredByRecusal && recused.contains(person));
    }

    /** "Majority" is more than half, never half rounded up. */
    public static int majorityOf(int number) {
        return number / 2 + 1;
    }
}
