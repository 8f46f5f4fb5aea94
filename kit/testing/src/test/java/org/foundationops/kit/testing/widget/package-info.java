/** A tiny service with one of everything, on which the kit is tried. */
@NullMarked
package org.foundationops.kit.testing.widget;

import org.jspecify.annotations.NullMarked;
