package id.laris.persistence.customer;

import id.laris.application.customer.Wishlists;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Sku;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class PostgresWishlists implements Wishlists {
    private final Sql sql;

    PostgresWishlists(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Wish> of(AccountId customer) {
        return sql.list(
                "SELECT product, sku, since FROM wish WHERE account_id = ? ORDER BY since DESC, product",
                row -> new Wish(
                        new Slug(row.getString("product")),
                        Columns.optionalText(row, "sku").map(Sku::new),
                        Columns.instant(row, "since")),
                customer.value());
    }

    @Override
    public boolean holds(AccountId customer, Slug product) {
        return sql.number(
                        "SELECT count(*) FROM wish WHERE account_id = ? AND product = ?",
                        customer.value(),
                        product.value())
                > 0;
    }

    @Override
    public void put(AccountId customer, Wish wish) {
        sql.update("""
                INSERT INTO wish (account_id, product, sku, since) VALUES (?, ?, ?, ?)
                ON CONFLICT (account_id, product) DO UPDATE SET sku = excluded.sku, since = excluded.since""", customer.value(), wish.product().value(), wish.variant().map(Sku::value), wish.since());
    }

    @Override
    public void remove(AccountId customer, Slug product) {
        sql.update("DELETE FROM wish WHERE account_id = ? AND product = ?", customer.value(), product.value());
    }

    @Override
    public void erase(AccountId customer) {
        sql.update("DELETE FROM wish WHERE account_id = ?", customer.value());
    }
}
