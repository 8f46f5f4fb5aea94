/** The rules of suspensions. */
@NullMarked
package org.foundationops.membership.suspension.domain;

import org.jspecify.annotations.NullMarked;
