/** What people hear by mail of elections and grants, as the messages of those services tell it. */
@NullMarked
package org.foundationops.membership.notice;

import org.jspecify.annotations.NullMarked;
