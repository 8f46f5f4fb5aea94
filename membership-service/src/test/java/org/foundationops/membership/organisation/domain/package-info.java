/** Tests of organisations. */
@NullMarked
package org.foundationops.membership.organisation.domain;

import org.jspecify.annotations.NullMarked;
