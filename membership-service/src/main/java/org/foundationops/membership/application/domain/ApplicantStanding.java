package org.foundationops.membership.application.domain;

/** Whether a person has an open application and whether they are a member, when they apply. */
public record ApplicantStanding(boolean hasOpenApplication, boolean isMember) {

    /** Nobody applies yet. */
    public static final ApplicantStanding FREE = new ApplicantStanding(false, false);

    void requireMayApply() {
        if (isMember) {
            throw new AlreadyMember();
        }
        if (hasOpenApplication) {
            throw new ApplicationAlreadyOpen();
        }
    }
}
