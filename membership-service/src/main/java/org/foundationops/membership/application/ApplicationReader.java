package org.foundationops.membership.application;

import java.util.List;
import java.util.UUID;

/**
 * Who reads applications: everybody what concerns them, members what is under discussion, officers all but drafts.
 *
 * @param addresses by which somebody may have nominated the reader
 * @param readsAll secretary, director or auditor
 */
record ApplicationReader(UUID personId, List<String> addresses, boolean readsAll, boolean isMember) {}
