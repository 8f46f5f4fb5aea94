/** The public directory of members. */
@NullMarked
package org.foundationops.membership.directory;

import org.jspecify.annotations.NullMarked;
