/** The limits. */
@NullMarked
package org.foundationops.grants.delegation.domain;

import org.jspecify.annotations.NullMarked;
