package id.laris.persistence.payment;

import id.laris.application.payment.Payments.NoTransferCode;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.shared.Money;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Collections;

/**
 * Unique amounts for transfers. A code is drawn at random, so that neighbouring orders differ in more than the last digit and
 * callers rarely meet; only when several draws fail are the free codes looked up.
 */
@Singleton
class TransferClaims {
    private static final int CODES = 999;
    private static final int DRAWS = 5;
    private static final String CLAIM = """
            INSERT INTO transfer_claim (amount, attempt_id)
            SELECT amount, attempt_id FROM (VALUES (?::bigint, ?::uuid)) AS c (amount, attempt_id)
            WHERE NOT EXISTS (SELECT FROM payment_attempt a
                WHERE a.state IN ('INTENDED', 'PENDING', 'UNKNOWN') AND a.method = 'BANK_TRANSFER' AND a.asked = c.amount)
            ON CONFLICT (amount) DO NOTHING""";
    private static final String FREE = """
            SELECT code FROM generate_series(1, ?) AS code
            WHERE NOT EXISTS (SELECT FROM transfer_claim c WHERE c.amount = ? + code)""";

    private final Sql sql;
    private final SecureRandom random = new SecureRandom();

    TransferClaims(Sql sql) {
        this.sql = sql;
    }

    Money claim(Money due, AttemptId attempt) {
        for (int draw = 0; draw < DRAWS; draw++) {
            var amount = due.plus(Money.rupiah(1 + random.nextInt(CODES)));
            if (claims(amount, attempt)) return amount;
        }
        var free = sql.list(FREE, row -> row.getLong("code"), CODES, due.minorUnits());
        Collections.shuffle(free, random);
        for (var code : free) {
            var amount = due.plus(Money.rupiah(code));
            if (claims(amount, attempt)) return amount;
        }
        throw new NoTransferCode(due);
    }

    private boolean claims(Money amount, AttemptId attempt) {
        return sql.update(CLAIM, amount.minorUnits(), attempt.value()) == 1;
    }
}
