/** Erasure over HTTP, by the clock, and in every table. */
@NullMarked
package org.foundationops.membership.erasure;

import org.jspecify.annotations.NullMarked;
