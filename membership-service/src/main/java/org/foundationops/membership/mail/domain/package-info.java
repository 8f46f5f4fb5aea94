/** Mails: kinds, states and when to try again. */
@NullMarked
package org.foundationops.membership.mail.domain;

import org.jspecify.annotations.NullMarked;
