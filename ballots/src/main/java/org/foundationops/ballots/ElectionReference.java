package org.foundationops.ballots;

import java.util.UUID;

/**
 * Which election, under which announced conditions. Everything that is signed for an election names both, so nothing of
 * one election is of use in another, or under another manifest.
 *
 * @param manifestHash SHA-256 of the canonical manifest
 */
public record ElectionReference(UUID election, Bytes manifestHash) {

    public ElectionReference {
        manifestHash.ofLength(Sha256.LENGTH, "The manifest hash");
    }
}
