package id.laris.persistence.identity;

import id.laris.application.identity.SignInAttempts;
import id.laris.domain.identity.Failures;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.UnaryOperator;

@Singleton
@Transactional
class PostgresSignInAttempts implements SignInAttempts {
    private static final String MAKE_SURE = """
            INSERT INTO sign_in_failure (name, count, last_at, locked_until) VALUES (?, 0, ?, ?)
            ON CONFLICT (name) DO NOTHING""";
    private static final String READ =
            "SELECT count, last_at, locked_until FROM sign_in_failure WHERE name = ? FOR UPDATE";
    private static final String WRITE = """
            INSERT INTO sign_in_failure (name, count, last_at, locked_until) VALUES (?, ?, ?, ?)
            ON CONFLICT (name) DO UPDATE SET count = excluded.count, last_at = excluded.last_at,
                locked_until = excluded.locked_until""";

    private final Sql sql;
    private final FieldCipher cipher;

    PostgresSignInAttempts(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    @Override
    public Failures count(String name, UnaryOperator<Failures> step) {
        var index = cipher.index("failure", name);
        sql.update(MAKE_SURE, index, Failures.NONE.last(), Failures.NONE.lockedUntil());
        // Forgotten or forgiven by somebody else between the two statements: nothing is known of the name.
        var before = sql.find(READ, PostgresSignInAttempts::failures, index).orElse(Failures.NONE);
        var counted = step.apply(before);
        if (counted.count() == 0) sql.update("DELETE FROM sign_in_failure WHERE name = ?", index);
        else sql.update(WRITE, index, counted.count(), counted.last(), counted.lockedUntil());
        return counted;
    }

    @Override
    public int forgetBefore(Instant limit, int few) {
        return sql.update("DELETE FROM sign_in_failure WHERE last_at < ? AND count <= ?", limit, few);
    }

    private static Failures failures(ResultSet row) throws SQLException {
        return new Failures(row.getInt("count"), Columns.instant(row, "last_at"), Columns.instant(row, "locked_until"));
    }
}
