package org.foundationops.kit.csv;

import java.util.List;

/** A row of a file with the line on which it begins, from 1. */
public record CsvRow(int line, List<String> fields) {}
