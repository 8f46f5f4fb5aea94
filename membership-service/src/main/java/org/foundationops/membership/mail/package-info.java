/** Mail to people: what is due to whom and why, each once; sent outside of every request. */
@NullMarked
package org.foundationops.membership.mail;

import org.jspecify.annotations.NullMarked;
