/** Tests of the rules about groups. */
@NullMarked
package org.foundationops.membership.group.domain;

import org.jspecify.annotations.NullMarked;
