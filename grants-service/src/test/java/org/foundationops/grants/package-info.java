/** Tests of the service as a whole, and what all tests need. */
@NullMarked
package org.foundationops.grants;

import org.jspecify.annotations.NullMarked;
