/** The demonstration: drives the public HTTP APIs through the whole loop and reads every figure back. */
@NullMarked
package org.foundationops.demo;

import org.jspecify.annotations.NullMarked;
