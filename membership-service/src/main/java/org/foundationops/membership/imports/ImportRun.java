package org.foundationops.membership.imports;

import java.util.UUID;
import org.foundationops.membership.imports.domain.ImportKind;

/**
 * An import whose turn it is.
 *
 * @param actor who asked for it
 * @param attempts how often it was begun before
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record ImportRun(UUID id, ImportKind kind, boolean dryRun, String actor, byte[] content, int attempts) {}
