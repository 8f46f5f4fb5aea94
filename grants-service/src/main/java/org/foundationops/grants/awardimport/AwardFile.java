package org.foundationops.grants.awardimport;

import java.util.List;
import org.foundationops.grants.awardimport.domain.AwardImportRejected;
import org.foundationops.grants.awardimport.domain.FileRow;
import org.foundationops.kit.csv.CsvFault;
import org.foundationops.kit.csv.CsvFile;

/** A CSV file of past awards as rows with their lines. */
final class AwardFile {

    static final int MAXIMUM_ROWS = 10_000;

    private AwardFile() {}

    static List<FileRow> rows(byte[] file) {
        try {
            return CsvFile.rows(file, MAXIMUM_ROWS).stream()
                    .map(row -> new FileRow(row.line(), row.fields()))
                    .toList();
        } catch (CsvFault fault) {
            throw AwardImportRejected.at(fault.line(), fault.message());
        }
    }
}
