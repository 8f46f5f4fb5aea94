/** Organisations and the tree that they form. */
@NullMarked
package org.foundationops.membership.organisation.domain;

import org.jspecify.annotations.NullMarked;
