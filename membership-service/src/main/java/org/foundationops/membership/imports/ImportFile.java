package org.foundationops.membership.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.foundationops.kit.csv.CsvFault;
import org.foundationops.kit.csv.CsvFile;
import org.foundationops.kit.csv.CsvRow;
import org.foundationops.membership.imports.domain.RowProblem;

/** A file under the names of its columns, read a portion at a time: tens of thousands of rows are not held at once. */
final class ImportFile {

    static final int MOST_ROWS = 200_000;

    private final byte[] content;
    private final List<String> columns;
    private final Problems problems;

    ImportFile(byte[] content, List<String> columns, Problems problems) {
        this.content = content;
        this.columns = columns;
        this.problems = problems;
    }

    /** How many rows there are below the names; a file that cannot be read as a whole, or has other columns, has none. */
    int countRows() {
        List<String> names = new ArrayList<>();
        int[] rows = {0};
        try {
            CsvFile.read(content, MOST_ROWS, row -> {
                if (rows[0]++ == 0) {
                    names.addAll(row.fields());
                }
            });
        } catch (CsvFault fault) {
            problems.add(new RowProblem(fault.line(), null, fault.message()));
            return 0;
        }
        if (!names.equals(columns)) {
            problems.add(new RowProblem(1, null, "must be " + String.join(",", columns)));
            return 0;
        }
        return rows[0] - 1;
    }

    /** Hands on the rows that have all columns; the others are problems. */
    void forEachPortion(int size, Consumer<List<Row>> work) {
        List<Row> portion = new ArrayList<>(size);
        boolean[] isFirst = {true};
        CsvFile.read(content, MOST_ROWS, row -> {
            if (!isFirst[0]) {
                take(row, portion);
            }
            isFirst[0] = false;
            if (portion.size() == size) {
                work.accept(List.copyOf(portion));
                portion.clear();
            }
        });
        if (!portion.isEmpty()) {
            work.accept(portion);
        }
    }

    private void take(CsvRow row, List<Row> portion) {
        int fields = row.fields().size();
        if (fields == columns.size()) {
            portion.add(new Row(row, columns, problems));
        } else {
            problems.add(new RowProblem(row.line(), null, "has " + fields + " columns instead of " + columns.size()));
        }
    }
}
