@NullMarked
package org.foundationops.membership.mail;

import org.jspecify.annotations.NullMarked;
