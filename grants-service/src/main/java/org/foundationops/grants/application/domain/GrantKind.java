package org.foundationops.grants.application.domain;

/** What a grant is for. */
public enum GrantKind {
    EVENT,
    PROJECT,
    OTHER
}
