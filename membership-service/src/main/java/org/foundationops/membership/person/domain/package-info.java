/** Persons and their sign-ins: what holds for them. */
@NullMarked
package org.foundationops.membership.person.domain;

import org.jspecify.annotations.NullMarked;
