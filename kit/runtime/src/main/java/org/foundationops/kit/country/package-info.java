/** Countries of ISO 3166. */
@NullMarked
package org.foundationops.kit.country;

import org.jspecify.annotations.NullMarked;
