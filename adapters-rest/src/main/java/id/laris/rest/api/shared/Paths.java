package id.laris.rest.api.shared;

import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Sku;
import java.util.UUID;
import java.util.function.Function;

/** Names of things in an address. What cannot be such a name is not found, like a name nobody has. */
public final class Paths {
    private Paths() {}

    public static OrderNumber order(String number) {
        return named("order", number, OrderNumber::new);
    }

    public static Sku sku(String sku) {
        return named("sku", sku, Sku::new);
    }

    public static UUID uuid(String thing, String id) {
        if (!id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) throw missing(thing, id);
        return UUID.fromString(id);
    }

    public static <T> T named(String thing, String name, Function<String, T> make) {
        try {
            return make.apply(name);
        } catch (Invalid impossible) {
            throw missing(thing, name);
        }
    }

    private static Missing missing(String thing, String name) {
        return new Missing(thing, name.length() <= 80 ? name : name.substring(0, 80) + "…");
    }
}
