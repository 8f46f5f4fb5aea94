/** When voters are reminded. */
@NullMarked
package org.foundationops.membership.notice.domain;

import org.jspecify.annotations.NullMarked;
