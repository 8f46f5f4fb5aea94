/** Who may vote at an instant. */
@NullMarked
package org.foundationops.membership.electorate.domain;

import org.jspecify.annotations.NullMarked;
