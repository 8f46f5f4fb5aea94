/** The well-known addresses of a service. */
@NullMarked
package org.foundationops.kit.http.wellknown;

import org.jspecify.annotations.NullMarked;
