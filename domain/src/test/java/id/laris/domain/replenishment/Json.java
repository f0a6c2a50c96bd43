package id.laris.domain.replenishment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON without escapes into maps, lists, strings, numbers, booleans and null: enough for the vectors. */
final class Json {
    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    static Object read(String text) {
        return new Json(text).value();
    }

    private Object value() {
        var next = next();
        if (next == '{') return map();
        if (next == '[') return list();
        if (next == '"') return string();
        return word();
    }

    private Map<String, Object> map() {
        var map = new LinkedHashMap<String, Object>();
        for (at++; next() != '}'; skipComma()) {
            var key = string();
            if (next() != ':') throw new IllegalStateException("No colon at " + at);
            at++;
            map.put(key, value());
        }
        at++;
        return map;
    }

    private List<Object> list() {
        var list = new ArrayList<>();
        for (at++; next() != ']'; skipComma()) list.add(value());
        at++;
        return list;
    }

    private String string() {
        next();
        var end = text.indexOf('"', at + 1);
        var string = text.substring(at + 1, end);
        at = end + 1;
        return string;
    }

    private Object word() {
        var begin = at;
        while ("+-.0123456789abcdefghijklmnopqrstuvwxyzE".indexOf(text.charAt(at)) >= 0) at++;
        var word = text.substring(begin, at);
        return switch (word) {
            case "null" -> null;
            case "true" -> true;
            case "false" -> false;
            default -> Double.valueOf(word);
        };
    }

    private void skipComma() {
        if (next() == ',') at++;
    }

    private char next() {
        while (Character.isWhitespace(text.charAt(at))) at++;
        return text.charAt(at);
    }
}
