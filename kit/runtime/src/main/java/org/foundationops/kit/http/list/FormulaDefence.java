package org.foundationops.kit.http.list;

import java.util.regex.Pattern;

/** Spreadsheets run a cell that begins like a formula; an apostrophe before it makes it a text. */
public final class FormulaDefence {

    /** The wide forms are read like the plain ones in East Asian settings. */
    private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private FormulaDefence() {}

    public static String defused(String cell) {
        boolean isFormula = !cell.isEmpty() && BEGINNINGS.indexOf(cell.charAt(0)) >= 0;
        return isFormula && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
