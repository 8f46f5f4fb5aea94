/** Tests of periods. */
@NullMarked
package org.foundationops.membership.period.domain;

import org.jspecify.annotations.NullMarked;
