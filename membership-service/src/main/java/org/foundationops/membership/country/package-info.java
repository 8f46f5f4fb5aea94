/** Countries of ISO 3166. */
@NullMarked
package org.foundationops.membership.country;

import org.jspecify.annotations.NullMarked;
