package org.foundationops.ballots.kit;

/** Told how far a long check is; calls come from several threads. */
public interface Progress {

    /** Nobody is told. */
    Progress NONE = (what, done, of) -> {};

    /** @param what is being done, for people; {@code done} of {@code of} pieces are finished */
    void says(String what, int done, int of);
}
