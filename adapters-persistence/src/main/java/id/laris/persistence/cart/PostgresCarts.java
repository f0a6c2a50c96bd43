package id.laris.persistence.cart;

import com.fasterxml.jackson.core.type.TypeReference;
import id.laris.application.cart.Carts;
import id.laris.domain.cart.Cart;
import id.laris.domain.cart.CartId;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.StaleVersion;
import id.laris.persistence.shared.Json;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A cart is one row: one statement reads it, one writes it, however many lines it has. */
@Singleton
class PostgresCarts implements Carts {
    private static final TypeReference<List<LineColumn>> LINES = new TypeReference<>() {};

    /** A line as it lies in the JSON column. */
    record LineColumn(String sku, int quantity, long priceSeen) {
        static LineColumn of(Cart.Line line) {
            return new LineColumn(
                    line.sku().value(),
                    line.quantity().value(),
                    line.priceSeen().minorUnits());
        }

        Cart.Line toDomain() {
            return new Cart.Line(new Sku(sku), Quantity.of(quantity), Money.rupiah(priceSeen));
        }
    }

    private final Sql sql;
    private final Clock clock;

    PostgresCarts(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Optional<Cart> find(CartId id) {
        return sql.find(
                "SELECT lines, version FROM cart WHERE id = ?",
                row -> new Cart(
                        id,
                        Json.read(row.getString("lines"), LINES).stream()
                                .map(LineColumn::toDomain)
                                .toList(),
                        row.getLong("version")),
                id.value());
    }

    @Override
    public void add(Cart cart) {
        sql.update(
                "INSERT INTO cart (id, lines, version, touched_at) VALUES (?, ?::jsonb, ?, ?)",
                cart.id().value(),
                lines(cart),
                cart.version(),
                clock.instant());
    }

    @Override
    public Cart save(Cart cart) {
        var saved = sql.update(
                "UPDATE cart SET lines = ?::jsonb, version = version + 1, touched_at = ? WHERE id = ? AND version = ?",
                lines(cart),
                clock.instant(),
                cart.id().value(),
                cart.version());
        if (saved == 0) throw new StaleVersion("cart", cart.id());
        return new Cart(cart.id(), cart.lines(), cart.version() + 1);
    }

    @Override
    public void close(Cart cart) {
        var closed = sql.update(
                "DELETE FROM cart WHERE id = ? AND version = ?", cart.id().value(), cart.version());
        if (closed == 0) throw new StaleVersion("cart", cart.id());
    }

    @Override
    public int forgetUntouchedSince(Instant limit) {
        return sql.update("DELETE FROM cart WHERE touched_at < ?", limit);
    }

    private static String lines(Cart cart) {
        return Json.write(cart.lines().stream().map(LineColumn::of).toList());
    }
}
