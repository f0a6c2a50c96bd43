package id.laris.persistence.tax;

import id.laris.application.tax.TaxRules;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.shared.Percentage;
import id.laris.domain.tax.TaxClass;
import id.laris.domain.tax.TaxLaw;
import id.laris.domain.tax.TaxRule;
import id.laris.domain.tax.TaxRuleId;
import id.laris.domain.tax.TaxZone;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Remembered;
import id.laris.persistence.shared.Sql;
import id.laris.persistence.shared.Transactions;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

@Singleton
class PostgresTaxRules implements TaxRules {
    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private final Sql sql;
    private final Remembered<TaxLaw> all;

    PostgresTaxRules(Sql sql, Transactions transactions) {
        this.sql = sql;
        this.all = new Remembered<>(transactions, REMEMBERED, this::read);
    }

    @Override
    @Transactional
    public TaxLaw law() {
        return all.get();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public TaxLaw lock() {
        sql.update("LOCK TABLE tax_rule IN SHARE ROW EXCLUSIVE MODE");
        return read();
    }

    private TaxLaw read() {
        return new TaxLaw(sql.list(
                "SELECT * FROM tax_rule ORDER BY valid_from DESC, tax_class DESC, cardinality(zone), id",
                PostgresTaxRules::rule));
    }

    private static TaxRule rule(ResultSet row) throws SQLException {
        return new TaxRule(
                new TaxRuleId(Columns.uuid(row, "id")),
                Columns.constant(row, "tax_class", TaxClass.class),
                TaxZone.of(
                        Columns.texts(row, "zone").stream().map(RegionCode::new).toList()),
                row.getString("name"),
                new Percentage(row.getBigDecimal("rate")),
                row.getInt("base_numerator"),
                row.getInt("base_denominator"),
                row.getBoolean("shipping"),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(TaxRule rule) {
        sql.update(
                """
                INSERT INTO tax_rule (id, tax_class, zone, name, rate, base_numerator, base_denominator, shipping,
                    valid_from, valid_to)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                rule.id().value(),
                rule.taxClass(),
                Sql.texts(rule.zone().regions(), RegionCode::value),
                rule.name(),
                rule.rate().value(),
                rule.baseNumerator(),
                rule.baseDenominator(),
                rule.shipping(),
                rule.validFrom(),
                rule.validTo());
        all.changed();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void end(TaxRuleId id, LocalDate last) {
        sql.update("UPDATE tax_rule SET valid_to = ? WHERE id = ?", last, id.value());
        all.changed();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(TaxRuleId id) {
        sql.update("DELETE FROM tax_rule WHERE id = ?", id.value());
        all.changed();
    }
}
