/** The HTTP conventions of docs/http.md, as one library. */
@NullMarked
package org.foundationops.kit.http;

import org.jspecify.annotations.NullMarked;
