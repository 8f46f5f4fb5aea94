/** Tests of corporate membership. */
@NullMarked
package org.foundationops.membership.corporate.domain;

import org.jspecify.annotations.NullMarked;
