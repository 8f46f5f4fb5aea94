/** The limits. */
@NullMarked
package org.foundationops.events.delegation.domain;

import org.jspecify.annotations.NullMarked;
