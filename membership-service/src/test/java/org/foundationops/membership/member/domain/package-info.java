/** Tests of individual membership. */
@NullMarked
package org.foundationops.membership.member.domain;

import org.jspecify.annotations.NullMarked;
