/** Periods of time that decide rights. */
@NullMarked
package org.foundationops.membership.period.domain;

import org.jspecify.annotations.NullMarked;
