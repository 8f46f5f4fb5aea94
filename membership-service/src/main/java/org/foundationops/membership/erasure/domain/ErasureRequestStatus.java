package org.foundationops.membership.erasure.domain;

/** What became of a request to be erased. */
public enum ErasureRequestStatus {
    OPEN,
    WITHDRAWN,
    CARRIED_OUT
}
