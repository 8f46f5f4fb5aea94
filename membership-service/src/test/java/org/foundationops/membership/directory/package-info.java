/** Tests of the public directory. */
@NullMarked
package org.foundationops.membership.directory;

import org.jspecify.annotations.NullMarked;
