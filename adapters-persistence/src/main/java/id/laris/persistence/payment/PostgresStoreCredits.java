package id.laris.persistence.payment;

import static id.laris.persistence.shared.PersonalField.CREDIT_REASON;

import id.laris.application.payment.StoreCredits;
import id.laris.application.shared.Page;
import id.laris.domain.payment.CreditEntry;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

@Singleton
class PostgresStoreCredits implements StoreCredits {
    private static final String AMOUNT = "amount";

    /** @param no its place in the book */
    private record Row(long no, Line line) {}

    private final Sql sql;
    private final FieldCipher cipher;

    PostgresStoreCredits(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean book(CreditEntry entry) {
        var before = lock(entry.account());
        if (sql.find(
                        "SELECT 1 AS known FROM store_credit_entry WHERE cause = ?",
                        row -> row.getInt("known"),
                        entry.cause())
                .isPresent()) return false;
        var after = entry.after(before);
        sql.update(
                "UPDATE store_credit SET balance = ? WHERE account_id = ?",
                after.minorUnits(),
                entry.account().value());
        sql.update(
                """
                INSERT INTO store_credit_entry (id, account_id, kind, amount, balance, cause, about, reason, given_by, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                entry.id(),
                entry.account().value(),
                entry.kind(),
                entry.amount().minorUnits(),
                after.minorUnits(),
                entry.cause(),
                entry.order(),
                cipher.seal(CREDIT_REASON, entry.id(), entry.reason()),
                entry.by(),
                entry.at());
        return true;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Money lock(AccountId account) {
        sql.update(
                "INSERT INTO store_credit (account_id, balance) VALUES (?, 0) ON CONFLICT (account_id) DO NOTHING",
                account.value());
        return read("SELECT balance FROM store_credit WHERE account_id = ? FOR UPDATE", account);
    }

    @Override
    public Money balance(AccountId account) {
        return read("SELECT balance FROM store_credit WHERE account_id = ?", account);
    }

    private Money read(String select, AccountId account) {
        return sql.find(select, row -> Columns.rupiah(row, "balance"), account.value())
                .orElse(Money.rupiah(0));
    }

    @Override
    public Page<Line> of(AccountId account, Optional<String> cursor, int limit) {
        var parameters = new ArrayList<Object>(List.of(account.value()));
        cursor.map(PostgresStoreCredits::place).ifPresent(parameters::add);
        parameters.add(limit + 1);
        var found = sql.list(
                "SELECT * FROM store_credit_entry WHERE account_id = ?" + (cursor.isPresent() ? " AND no < ?" : "")
                        + " ORDER BY no DESC LIMIT ?",
                this::row,
                parameters.toArray());
        var shown = found.size() > limit ? found.subList(0, limit) : found;
        return new Page<>(
                shown.stream().map(Row::line).toList(),
                found.size() > shown.size()
                        ? Optional.of(Long.toString(shown.get(shown.size() - 1).no()))
                        : Optional.empty());
    }

    private static long place(String cursor) {
        if (!cursor.matches("\\d{1,18}")) throw new Invalid("cursor", cursor, "`next` of the page before");
        return Long.parseLong(cursor);
    }

    private Row row(ResultSet row) throws SQLException {
        var id = Columns.uuid(row, "id");
        var reason = row.getBytes("reason");
        return new Row(
                row.getLong("no"),
                new Line(
                        new CreditEntry(
                                id,
                                new AccountId(Columns.uuid(row, "account_id")),
                                Columns.constant(row, "kind", CreditEntry.Kind.class),
                                Columns.rupiah(row, AMOUNT),
                                row.getString("cause"),
                                row.getString("about"),
                                reason == null ? "" : cipher.open(CREDIT_REASON, id, reason),
                                row.getString("given_by"),
                                Columns.instant(row, "at")),
                        Columns.rupiah(row, "balance")));
    }

    @Override
    public Money givenBy(String person, AccountId account, Instant since) {
        return sql.find("""
                        SELECT coalesce(sum(amount), 0) AS amount FROM store_credit_entry
                        WHERE account_id = ? AND given_by = ? AND at >= ? AND about = '' AND amount > 0""", row -> Columns.rupiah(row, AMOUNT), account.value(), person, since)
                .orElse(Money.rupiah(0));
    }

    @Override
    public void forgetReasons(AccountId account) {
        sql.update(
                "UPDATE store_credit_entry SET reason = NULL WHERE account_id = ? AND reason IS NOT NULL",
                account.value());
    }
}
