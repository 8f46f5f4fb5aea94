/** Individual membership: BL 3.2. */
@NullMarked
package org.foundationops.membership.member.domain;

import org.jspecify.annotations.NullMarked;
