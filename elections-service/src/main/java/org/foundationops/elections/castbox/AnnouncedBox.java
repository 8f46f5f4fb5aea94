package org.foundationops.elections.castbox;

import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.ElectionReference;
import org.foundationops.ballots.manifest.Manifest;

/**
 * What never changes of a box.
 *
 * @param canonical the bytes of the manifest
 * @param logKey encrypted
 */
record AnnouncedBox(Manifest manifest, ElectionReference reference, Bytes canonical, Bytes logKey) {}
