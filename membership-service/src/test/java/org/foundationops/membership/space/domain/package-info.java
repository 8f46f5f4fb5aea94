/** Tests of the rules about community spaces. */
@NullMarked
package org.foundationops.membership.space.domain;

import org.jspecify.annotations.NullMarked;
