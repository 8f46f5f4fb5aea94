package org.foundationops.elections.castbox;

/** Which part of the service a process is: the box can be an origin of its own, with neither roll nor issuance in reach. */
enum BoxProcess {
    /** Everything in one. */
    ALL,
    /** All but casting and the log. */
    SERVICE,
    /** Casting, the log and the manifest. */
    CASTING
}
