package org.foundationops.elections.counting.command;

import org.foundationops.elections.counting.CountResult;

record SvgReport(CountResult result, String title) {
    String picture() {
        return "";
    }
}
