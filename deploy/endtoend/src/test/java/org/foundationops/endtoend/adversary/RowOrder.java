package org.foundationops.endtoend.adversary;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One way to sort the rows of a source: the place of each of them. */
@SuppressWarnings("ArrayRecordComponent") // read only, never compared
record RowOrder(String name, int[] places) {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final Pattern PLACE = Pattern.compile("\\(([0-9]+),([0-9]+)\\)");

    static RowOrder physical(Source source) {
        return new RowOrder(
                "as they lie", IntStream.range(0, source.rows().size()).toArray());
    }

    /** By a column, by number if all are numbers; rows that are equal there stay as they lie. Absent if all are equal. */
    static Optional<RowOrder> by(Source source, int column) {
        int size = source.rows().size();
        boolean isConstant = IntStream.range(1, size)
                .allMatch(row -> Arrays.equals(
                        source.rows().get(row)[column], source.rows().get(0)[column]));
        if (isConstant) {
            return Optional.empty();
        }
        Integer[] rows = IntStream.range(0, size).boxed().toArray(Integer[]::new);
        Arrays.sort(rows, comparator(source, column));
        int[] places = new int[size];
        for (int place = 0; place < size; place++) {
            places[rows[place]] = place;
        }
        return Optional.of(new RowOrder("by " + source.columns().get(column), places));
    }

    private static Comparator<Integer> comparator(Source source, int column) {
        BigDecimal[] numbers = new BigDecimal[source.rows().size()];
        for (int row = 0; row < numbers.length; row++) {
            BigDecimal number = number(source.rows().get(row)[column]);
            if (number == null) {
                return (one, other) -> Arrays.compareUnsigned(
                        source.rows().get(one)[column], source.rows().get(other)[column]);
            }
            numbers[row] = number;
        }
        return Comparator.comparing(row -> numbers[row]);
    }

    /** Absent values come first, and so do numbers in an ordering of numbers. */
    private static @Nullable BigDecimal number(byte[] value) {
        if (value.length == 0) {
            return BigDecimal.valueOf(Long.MIN_VALUE);
        }
        if (value.length > 60) {
            return null;
        }
        String text = new String(value, StandardCharsets.UTF_8);
        var place = PLACE.matcher(text);
        if (place.matches()) {
            return new BigDecimal(place.group(1)).scaleByPowerOfTen(9).add(new BigDecimal(place.group(2)));
        }
        return NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
    }
}
