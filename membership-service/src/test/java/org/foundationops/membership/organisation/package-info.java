/** Tests of organisations over HTTP. */
@NullMarked
package org.foundationops.membership.organisation;

import org.jspecify.annotations.NullMarked;
