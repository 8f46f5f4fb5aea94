/** Tests of members over HTTP. */
@NullMarked
package org.foundationops.membership.member;

import org.jspecify.annotations.NullMarked;
