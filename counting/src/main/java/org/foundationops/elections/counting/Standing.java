package org.foundationops.elections.counting;

/** Where a candidate stands during a count. */
enum Standing {
    CONTINUING,
    ELECTED,
    EXCLUDED,
    WITHDRAWN
}
