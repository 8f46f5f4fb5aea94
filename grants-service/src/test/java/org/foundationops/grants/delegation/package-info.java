/** Decisions by delegation. */
@NullMarked
package org.foundationops.grants.delegation;

import org.jspecify.annotations.NullMarked;
