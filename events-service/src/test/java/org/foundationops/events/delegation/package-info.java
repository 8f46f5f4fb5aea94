/** Decisions by delegation. */
@NullMarked
package org.foundationops.events.delegation;

import org.jspecify.annotations.NullMarked;
