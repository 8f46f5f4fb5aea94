/** A ballot on its way: what is committed to, what is signed, what is sealed until voting has ended. */
@NullMarked
package org.foundationops.ballots.cast;

import org.jspecify.annotations.NullMarked;
