package id.laris.web.stock;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Goods as people type or scan them into a box, one a line: a SKU, and after a space, tab, comma or semicolon how many. Without a number
 * it is one piece, so that a scanner may be held to every piece; the same SKU again adds up.
 */
final class GoodsList {
    private static final int LONGEST = 60_000;
    private static final Pattern LINE = Pattern.compile("(.+?)[\\s,;]+(\\d{1,7})");

    private GoodsList() {}

    /** In the order they were typed. @throws Invalid for a line that is no SKU, or more pieces than there can be */
    static Map<Sku, Quantity> of(String typed) {
        if (typed.length() > LONGEST) throw new Invalid("lines", typed.length(), "at most " + LONGEST + " characters");
        var pieces = new LinkedHashMap<Sku, Quantity>();
        typed.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            var parts = LINE.matcher(line);
            var counted = parts.matches();
            var sku = new Sku(counted ? parts.group(1) : line);
            var quantity = counted ? Quantity.of(Integer.parseInt(parts.group(2))) : Quantity.of(1);
            pieces.merge(sku, quantity, Quantity::plus);
        });
        return pieces;
    }
}
