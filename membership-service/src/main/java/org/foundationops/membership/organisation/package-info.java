/** Organisations and who owns whom. */
@NullMarked
package org.foundationops.membership.organisation;

import org.jspecify.annotations.NullMarked;
