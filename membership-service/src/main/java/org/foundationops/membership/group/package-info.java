/** Working groups and technical teams: charters, seats, reports, health. */
@NullMarked
package org.foundationops.membership.group;

import org.jspecify.annotations.NullMarked;
