/** One mapper that turns everything that goes wrong into a problem document. */
@NullMarked
package org.foundationops.kit.http.error;

import org.jspecify.annotations.NullMarked;
