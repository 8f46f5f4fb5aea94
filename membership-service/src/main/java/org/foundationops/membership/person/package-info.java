/** Persons: who they are, how they sign in, what of it is public. */
@NullMarked
package org.foundationops.membership.person;

import org.jspecify.annotations.NullMarked;
