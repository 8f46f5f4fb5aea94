/** What the API document says about every operation of every service. */
@NullMarked
package org.foundationops.kit.http.openapi;

import org.jspecify.annotations.NullMarked;
