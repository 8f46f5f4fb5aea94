package org.foundationops.membership.application.domain;

/** Whether a person has an open application and whether they are a member, when they apply. */
public record ApplicantStanding(boolean hasOpenApplication, boolean isMember) {

    /** Nobody applies yet. */
    public static final ApplicantStanding FREE = new ApplicantStanding(false, false);

    /** Nobody is admitted twice, e.g. because an import has brought the membership meanwhile. */
    public void requireNotMember() {
        if (isMember) {
            throw new AlreadyMember();
        }
    }

    void requireMayApply() {
        requireNotMember();
        if (hasOpenApplication) {
            throw new ApplicationAlreadyOpen();
        }
    }
}
