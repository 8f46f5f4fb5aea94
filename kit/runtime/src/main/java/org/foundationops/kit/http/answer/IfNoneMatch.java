package org.foundationops.kit.http.answer;

/** The header If-None-Match. It compares weakly (RFC 9110, 13.1.2): proxies weaken tags when they compress. */
final class IfNoneMatch {

    private static final String WEAK = "W/";

    private IfNoneMatch() {}

    static boolean names(String header, String etag) {
        if (header.strip().equals("*")) {
            return true;
        }
        for (String tag : header.split(",", -1)) {
            String known = tag.strip();
            if (etag.equals(known.startsWith(WEAK) ? known.substring(WEAK.length()) : known)) {
                return true;
            }
        }
        return false;
    }
}
