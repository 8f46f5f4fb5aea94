/** Which mails people want no more, said where they sign in or by the link in a mail. */
@NullMarked
package org.foundationops.membership.subscription;

import org.jspecify.annotations.NullMarked;
