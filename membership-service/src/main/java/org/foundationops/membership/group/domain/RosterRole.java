package org.foundationops.membership.group.domain;

/** What somebody may be to a group, as all services know it. */
public enum RosterRole {
    MEMBER("group-member"),
    CHAIR("group-chair"),
    CO_CHAIR("group-co-chair"),
    LIAISON("group-liaison");

    private final String authority;

    RosterRole(String authority) {
        this.authority = authority;
    }

    /** The role that it gives in the foundation. */
    public String authority() {
        return authority;
    }

    static RosterRole of(Office office) {
        return switch (office) {
            case CHAIR -> CHAIR;
            case CO_CHAIR -> CO_CHAIR;
            case LIAISON -> LIAISON;
        };
    }
}
