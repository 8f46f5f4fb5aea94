/** Countries in requests. */
@NullMarked
package org.foundationops.grants.country;

import org.jspecify.annotations.NullMarked;
