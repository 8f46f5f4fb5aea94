/** Tests of persons over HTTP. */
@NullMarked
package org.foundationops.membership.person;

import org.jspecify.annotations.NullMarked;
