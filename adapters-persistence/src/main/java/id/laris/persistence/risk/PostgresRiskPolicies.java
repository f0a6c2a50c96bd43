package id.laris.persistence.risk;

import com.fasterxml.jackson.core.type.TypeReference;
import id.laris.application.risk.RiskPolicies;
import id.laris.domain.risk.RiskPolicy;
import id.laris.domain.risk.RiskPolicy.Limits;
import id.laris.domain.risk.RiskRule;
import id.laris.domain.shared.StaleVersion;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Json;
import id.laris.persistence.shared.Remembered;
import id.laris.persistence.shared.Sql;
import id.laris.persistence.shared.Transactions;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** Remembered for a while: every order asks. */
@Singleton
class PostgresRiskPolicies implements RiskPolicies {
    private static final Duration REMEMBERED = Duration.ofSeconds(10);
    private static final TypeReference<Map<String, Integer>> POINTS = new TypeReference<>() {};

    private final Sql sql;
    private final Remembered<RiskPolicy> newest;

    PostgresRiskPolicies(Sql sql, Transactions transactions) {
        this.sql = sql;
        this.newest = new Remembered<>(transactions, REMEMBERED, this::read);
    }

    @Override
    @Transactional
    public RiskPolicy current() {
        return newest.get();
    }

    private RiskPolicy read() {
        return sql.find("SELECT * FROM risk_policy ORDER BY version DESC LIMIT 1", PostgresRiskPolicies::policy)
                .orElse(RiskPolicy.STANDARD);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(RiskPolicy policy) {
        if (policy.version() == 1) throw new StaleVersion("risk-policy", 1);
        var limits = policy.limits();
        var added = sql.update(
                """
                INSERT INTO risk_policy (version, points, high_amount, new_for_days, failures, orders_in_hour,
                    orders_from_origin, others_at_door, hold_from, pay_first_from, since)
                VALUES (?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""",
                policy.version(),
                Json.write(policy.points()),
                limits.highAmount().minorUnits(),
                limits.newForDays(),
                limits.failures(),
                limits.ordersInHour(),
                limits.ordersFromOrigin(),
                limits.othersAtDoor(),
                policy.holdFrom(),
                policy.payFirstFrom(),
                policy.since());
        newest.changed();
        if (added == 0) throw new StaleVersion("risk-policy", policy.version());
    }

    private static RiskPolicy policy(ResultSet row) throws SQLException {
        var points = new EnumMap<RiskRule, Integer>(RiskRule.class);
        Json.read(row.getString("points"), POINTS).forEach((rule, worth) -> points.put(RiskRule.valueOf(rule), worth));
        return new RiskPolicy(
                row.getInt("version"),
                points,
                new Limits(
                        Columns.rupiah(row, "high_amount"),
                        row.getInt("new_for_days"),
                        row.getInt("failures"),
                        row.getInt("orders_in_hour"),
                        row.getInt("orders_from_origin"),
                        row.getInt("others_at_door")),
                row.getInt("hold_from"),
                row.getInt("pay_first_from"),
                Columns.instant(row, "since"));
    }
}
