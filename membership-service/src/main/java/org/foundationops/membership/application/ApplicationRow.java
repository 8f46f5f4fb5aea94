package org.foundationops.membership.application;

import org.foundationops.membership.application.domain.MembershipApplication;
import org.jspecify.annotations.Nullable;

/** An application and the name of the person it is about, if that is a known one. */
record ApplicationRow(
        MembershipApplication application, @Nullable String displayName) {}
