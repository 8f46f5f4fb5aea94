/** What can be stopped, and what cannot. */
@NullMarked
package org.foundationops.membership.subscription.domain;

import org.jspecify.annotations.NullMarked;
