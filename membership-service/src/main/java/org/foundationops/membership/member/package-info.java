/** Individual members. */
@NullMarked
package org.foundationops.membership.member;

import org.jspecify.annotations.NullMarked;
