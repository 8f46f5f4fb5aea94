/** Tests of the parts. */
@NullMarked
package org.foundationops.local.parts;

import org.jspecify.annotations.NullMarked;
