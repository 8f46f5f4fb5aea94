/** Requests to be erased, and what stands in the way of an erasure. */
@NullMarked
package org.foundationops.membership.erasure.domain;

import org.jspecify.annotations.NullMarked;
