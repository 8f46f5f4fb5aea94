package org.foundationops.elections.castbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.ballots.Ed25519Signer;
import org.foundationops.ballots.cast.Cast;
import org.foundationops.ballots.cast.CastHeader;
import org.foundationops.ballots.log.SignedTreeHead;
import org.foundationops.ballots.manifest.Manifest;

/**
 * The ballot box as the rest of the service sees it. Every call is a transaction of its own in the database of the box and
 * is safe to repeat; none may be part of a transaction of the elections, so callers suspend theirs.
 */
public interface BoxKeeper {

    /** Whether a box can be made here: without the key for keys, FOUNDATION_BALLOTBOX_KEY, none can. */
    boolean canKeep();

    /** Makes the box, with the window of the manifest. A box that is there already stays as it is. */
    void provide(Manifest manifest, Ed25519Signer logKey);

    /** An officer opens voting where the manifest names no instant. A box that has an opening keeps it. */
    void open(UUID electionId, Instant opens);

    /**
     * Moves the end to later, under the lock that no cast shares; not of a box that was closed. An end that is not later
     * changes nothing.
     *
     * @param decided before the end that the box knows; the box may hear of it later
     */
    void extend(UUID electionId, Instant closes, Instant decided);

    /** Takes no ballot any more and makes the last batch. A box that was closed before answers the same again. */
    BoxFigures close(UUID electionId);

    /** Takes no ballot any more, and gives up those that no batch has taken up. */
    void annul(UUID electionId);

    /** As of the last batch. Empty where there is no box. */
    Optional<BoxFigures> figures(UUID electionId);

    /** Its log, or the issuance log, is older than what was kept outside: nothing is issued or cast any more. */
    boolean isHalted(UUID electionId);

    /** Elections whose box is neither closed nor annulled. */
    List<UUID> unfinished();

    /** The ballot that counts of each key, when the box is closed. */
    List<Cast> standing(UUID electionId);

    /** In the order of the log, when the box is closed. */
    List<CastHeader> leaves(UUID electionId);

    /** All that were published, by ascending size. */
    List<SignedTreeHead> heads(UUID electionId);
}
