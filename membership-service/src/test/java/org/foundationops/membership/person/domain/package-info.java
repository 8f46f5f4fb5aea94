/** Tests of persons. */
@NullMarked
package org.foundationops.membership.person.domain;

import org.jspecify.annotations.NullMarked;
