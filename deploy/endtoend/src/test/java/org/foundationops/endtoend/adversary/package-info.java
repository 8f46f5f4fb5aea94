/** Somebody who has all stored data and tries to join voters with ballots. */
@NullMarked
package org.foundationops.endtoend.adversary;

import org.jspecify.annotations.NullMarked;
