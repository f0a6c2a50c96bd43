package id.laris.persistence.payment;

import static id.laris.persistence.shared.PersonalField.STATEMENT_DESCRIPTION;

import id.laris.application.payment.StatementLines;
import id.laris.domain.order.OrderNumber;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

@Singleton
class PostgresStatementLines implements StatementLines {
    private final Sql sql;
    private final FieldCipher cipher;

    PostgresStatementLines(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    @Override
    public Set<String> matchedKeys(Collection<String> keys) {
        return new HashSet<>(sql.list(
                "SELECT key FROM statement_line WHERE key = ANY (?) AND matched IS NOT NULL",
                row -> row.getString("key"),
                Sql.texts(keys)));
    }

    @Override
    public void keep(List<StatementLine> lines) {
        sql.batch(
                """
                INSERT INTO statement_line (key, day, description, credit, matched) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (key) DO UPDATE
                SET day = excluded.day, description = excluded.description, credit = excluded.credit,
                    matched = excluded.matched""",
                lines.stream()
                        .map(l -> new Object[] {
                            l.key(),
                            l.day(),
                            cipher.seal(STATEMENT_DESCRIPTION, l.key(), l.description()),
                            l.credit().minorUnits(),
                            l.matched().map(OrderNumber::value)
                        })
                        .toList());
    }

    @Override
    public List<StatementLine> unmatched(int most) {
        return sql.list(
                """
                SELECT key, day, description, credit FROM statement_line
                WHERE matched IS NULL ORDER BY day DESC, key LIMIT ?""",
                row -> new StatementLine(
                        row.getString("key"),
                        row.getObject("day", LocalDate.class),
                        cipher.open(STATEMENT_DESCRIPTION, row.getString("key"), row.getBytes("description")),
                        Columns.rupiah(row, "credit"),
                        java.util.Optional.empty()),
                most);
    }
}
