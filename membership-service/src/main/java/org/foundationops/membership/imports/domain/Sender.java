package org.foundationops.membership.imports.domain;

/** Who sends a file. Payments are the treasurer's; all other files are the secretary's, or of who sets the system up. */
public record Sender(String actor, boolean isSecretary, boolean isTreasurer, boolean isAdministrator) {

    public void requireMaySend(ImportKind kind) {
        boolean may = switch (kind) {
            case PERSONS, ORGANISATIONS, MEMBERS, CORPORATE_MEMBERSHIPS -> isSecretary || isAdministrator;
            case PAYMENTS -> isTreasurer;
        };
        if (!may) {
            throw new NotYourFile(kind);
        }
    }
}
