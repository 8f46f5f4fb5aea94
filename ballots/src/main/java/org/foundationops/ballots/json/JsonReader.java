package org.foundationops.ballots.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Malformed;
import org.jspecify.annotations.Nullable;

/** Reads the members of an object; whatever is missing, of another kind, or left over at the end is {@link Malformed}. */
public final class JsonReader {

    private final String what;
    private final Json.Members members;
    private final Set<String> unread;

    JsonReader(String what, Json.Members members) {
        this.what = what;
        this.members = members;
        this.unread = new TreeSet<>(members.values().keySet());
    }

    /** @throws Malformed when {@code value} is no object */
    public static JsonReader of(Json value, String what) {
        if (value instanceof Json.Members members) {
            return new JsonReader(what, members);
        }
        throw new Malformed(what + " is no object");
    }

    /** @throws Malformed when some members were not asked for */
    public void end() {
        if (!unread.isEmpty()) {
            throw new Malformed(
                    what + " has an unknown member \"" + unread.iterator().next() + "\"");
        }
    }

    public boolean has(String name) {
        return members.values().containsKey(name);
    }

    public String text(String name) {
        return member(name, Json.Text.class, "text").value();
    }

    /** A text that has to be exactly this one. */
    public void constant(String name, String expected) {
        String found = text(name);
        if (!found.equals(expected)) {
            throw wrong(name, "is \"" + found + "\" and not \"" + expected + "\"");
        }
    }

    public long whole(String name, long least, long most) {
        long value = member(name, Json.Whole.class, "a number").value();
        if (value < least || value > most) {
            throw wrong(name, "is " + value + " and not between " + least + " and " + most);
        }
        return value;
    }

    public int whole(String name, int least, int most) {
        return (int) whole(name, (long) least, (long) most);
    }

    public boolean truth(String name) {
        return member(name, Json.Truth.class, "true or false").value();
    }

    public Bytes bytes(String name) {
        String text = text(name);
        try {
            return Bytes.fromBase64(text);
        } catch (Malformed unreadable) {
            throw wrong(name, unreadable.reason());
        }
    }

    public Bytes bytes(String name, int length) {
        return bytes(name).ofLength(length, "\"" + name + "\" of " + what);
    }

    public UUID uuid(String name) {
        String text = text(name);
        if (!text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw wrong(name, "is no UUID in lower case");
        }
        return UUID.fromString(text);
    }

    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        String text = text(name);
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(text)) {
                return value;
            }
        }
        throw wrong(name, "is \"" + text + "\", which is none of the choices");
    }

    public JsonReader object(String name) {
        return member(name, Json.Members.class, "an object").read("\"" + name + "\" of " + what);
    }

    public Optional<JsonReader> optional(String name) {
        return has(name) ? Optional.of(object(name)) : Optional.empty();
    }

    public List<Json> items(String name) {
        return member(name, Json.Items.class, "a list").values();
    }

    public List<JsonReader> objects(String name) {
        List<JsonReader> readers = new ArrayList<>();
        for (Json item : items(name)) {
            readers.add(of(item, "item " + (readers.size() + 1) + " of \"" + name + "\" of " + what));
        }
        return readers;
    }

    public List<Integer> numbers(String name, int least, int most) {
        return numbers(new Json.Items(items(name)), name, least, most);
    }

    /** Lists of numbers in a list. */
    public List<List<Integer>> groups(String name, int least, int most) {
        return items(name).stream()
                .map(item -> numbers(item, name, least, most))
                .toList();
    }

    public List<Bytes> listOfBytes(String name, int length) {
        List<Bytes> list = new ArrayList<>();
        for (Json item : items(name)) {
            if (!(item instanceof Json.Text(String text))) {
                throw wrong(name, "has an item that is no text");
            }
            try {
                list.add(Bytes.fromBase64(text).ofLength(length, "item " + (list.size() + 1)));
            } catch (Malformed unreadable) {
                throw wrong(name, "has an item that " + unreadable.reason());
            }
        }
        return list;
    }

    public Json value(String name) {
        unread.remove(name);
        Json value = members.values().get(name);
        if (value == null) {
            throw new Malformed(what + " lacks \"" + name + "\"");
        }
        return value;
    }

    /** A complaint about one member. */
    public Malformed wrong(String name, String why) {
        return new Malformed("\"" + name + "\" of " + what + " " + why);
    }

    private List<Integer> numbers(Json list, String name, int least, int most) {
        List<Integer> numbers = new ArrayList<>();
        if (!(list instanceof Json.Items(List<Json> items))) {
            throw wrong(name, "has something that is no list");
        }
        for (Json item : items) {
            if (!(item instanceof Json.Whole(long number)) || number < least || number > most) {
                throw wrong(name, "has an item that is no number between " + least + " and " + most);
            }
            numbers.add((int) number);
        }
        return numbers;
    }

    private <J extends Json> J member(String name, Class<J> kind, String kindInWords) {
        @Nullable Json value = value(name);
        if (!kind.isInstance(value)) {
            throw wrong(name, "is not " + kindInWords);
        }
        return kind.cast(value);
    }
}
