/** Erasure of persons: asked for, waited for, done here and by message everywhere. */
@NullMarked
package org.foundationops.membership.erasure;

import org.jspecify.annotations.NullMarked;
