package id.laris.persistence.stock;

import static id.laris.persistence.shared.PersonalField.STOCK_WISH_EMAIL;

import id.laris.application.stock.StockWishes;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockWish;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

@Singleton
class PostgresStockWishes implements StockWishes {
    private static final String COLUMNS =
            "SELECT id, sku, email, account_id, language, asked_at, confirmed_at, told_at FROM stock_wish ";
    private static final String WAITING = "confirmed_at IS NOT NULL AND told_at IS NULL";

    private final Sql sql;
    private final FieldCipher cipher;

    PostgresStockWishes(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    @Override
    public boolean add(StockWish wish) {
        return sql.update(
                        """
                        INSERT INTO stock_wish
                            (id, sku, email, email_index, account_id, language, asked_at, confirmed_at, told_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (sku, email_index) DO NOTHING""",
                        wish.id(),
                        wish.sku().value(),
                        cipher.seal(STOCK_WISH_EMAIL, wish.id(), wish.email().value()),
                        cipher.index("email", wish.email().value()),
                        wish.customer().map(AccountId::value),
                        wish.language(),
                        wish.askedAt(),
                        wish.confirmedAt(),
                        wish.toldAt())
                > 0;
    }

    @Override
    public Optional<StockWish> find(UUID id) {
        return sql.find(COLUMNS + "WHERE id = ?", this::wish, id);
    }

    @Override
    public Optional<StockWish> find(Sku sku, EmailAddress email) {
        return sql.find(COLUMNS + "WHERE sku = ? AND email_index = ANY (?)", this::wish, sku.value(), indexes(email));
    }

    @Override
    public void save(StockWish wish) {
        sql.update(
                "UPDATE stock_wish SET confirmed_at = ?, told_at = ? WHERE id = ?",
                wish.confirmedAt(),
                wish.toldAt(),
                wish.id());
    }

    @Override
    public boolean remove(UUID id) {
        return sql.update("DELETE FROM stock_wish WHERE id = ?", id) > 0;
    }

    @Override
    public List<StockWish> of(AccountId customer, EmailAddress email) {
        return sql.list(
                COLUMNS
                        + "WHERE account_id = ? OR email_index = ANY (?) AND confirmed_at IS NOT NULL ORDER BY asked_at, id",
                this::wish,
                customer.value(),
                indexes(email));
    }

    @Override
    public Map<Sku, Long> waiting(Collection<Sku> skus) {
        var waiting = new TreeMap<Sku, Long>();
        sql.list(
                "SELECT sku, count(*) AS people FROM stock_wish WHERE sku = ANY (?) AND " + WAITING + " GROUP BY sku",
                row -> waiting.put(new Sku(row.getString("sku")), row.getLong("people")),
                Sql.texts(skus));
        return waiting;
    }

    @Override
    public List<Sku> wanted(Optional<Sku> after, int most) {
        return sql.list(
                "SELECT DISTINCT sku FROM stock_wish WHERE " + WAITING + " AND sku > ? ORDER BY sku LIMIT ?",
                row -> new Sku(row.getString("sku")),
                after.map(Sku::value).orElse(""),
                most);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public int begin(Sku sku, Instant since) {
        sql.list(
                "SELECT pg_advisory_xact_lock(hashtextextended('stock-wish ' || ?, 0)) IS NULL AS held",
                row -> row.getBoolean("held"),
                sku.value());
        return (int) sql.number("SELECT count(*) FROM stock_wish WHERE sku = ? AND told_at >= ?", sku.value(), since);
    }

    @Override
    public List<StockWish> next(Sku sku, int most) {
        return sql.list(
                COLUMNS + "WHERE sku = ? AND " + WAITING + " ORDER BY asked_at, id LIMIT ?",
                this::wish,
                sku.value(),
                most);
    }

    @Override
    public void told(Collection<UUID> wishes, Instant now) {
        sql.update("UPDATE stock_wish SET told_at = ? WHERE id = ANY (?)", now, Sql.uuids(wishes, id -> id));
    }

    @Override
    @Transactional
    public int forget(Instant toldBefore, Instant unconfirmedBefore, Instant askedBefore) {
        return sql.update("""
                DELETE FROM stock_wish
                WHERE told_at < ? OR confirmed_at IS NULL AND asked_at < ? OR told_at IS NULL AND asked_at < ?""", toldBefore, unconfirmedBefore, askedBefore);
    }

    @Override
    public void erase(AccountId customer, Optional<EmailAddress> email) {
        sql.update("DELETE FROM stock_wish WHERE account_id = ?", customer.value());
        email.ifPresent(address -> sql.update("DELETE FROM stock_wish WHERE email_index = ANY (?)", indexes(address)));
    }

    private Object indexes(EmailAddress email) {
        return Sql.bytes(cipher.indexes("email", email.value()));
    }

    private StockWish wish(ResultSet row) throws SQLException {
        var id = Columns.uuid(row, "id");
        return new StockWish(
                id,
                new Sku(row.getString("sku")),
                new EmailAddress(cipher.open(STOCK_WISH_EMAIL, id, row.getBytes("email"))),
                Optional.ofNullable(Columns.uuid(row, "account_id")).map(AccountId::new),
                Columns.constant(row, "language", Language.class),
                Columns.instant(row, "asked_at"),
                Columns.optionalInstant(row, "confirmed_at"),
                Columns.optionalInstant(row, "told_at"));
    }
}
