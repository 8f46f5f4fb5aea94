/** Widgets and their one rule: what is sold cannot be sold again. */
@NullMarked
package org.foundationops.kit.testing.widget.domain;

import org.jspecify.annotations.NullMarked;
