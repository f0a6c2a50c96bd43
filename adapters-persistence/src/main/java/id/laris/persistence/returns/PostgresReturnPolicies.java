package id.laris.persistence.returns;

import com.fasterxml.jackson.core.type.TypeReference;
import id.laris.application.returns.ReturnPolicies;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.returns.ReturnPolicy;
import id.laris.domain.returns.ReturnPolicy.Payer;
import id.laris.domain.returns.ReturnPolicy.Terms;
import id.laris.domain.returns.ReturnReason;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Percentage;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.StaleVersion;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Json;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

@Singleton
class PostgresReturnPolicies implements ReturnPolicies {
    /** Terms as they lie in the column. A reason that came later than the policy has the standard's. */
    record StoredTerms(
            boolean taken, boolean photos, String postage, boolean shipping, String restocking, boolean finalToo) {
        static StoredTerms of(Terms terms) {
            return new StoredTerms(
                    terms.taken(),
                    terms.photos(),
                    terms.postage().name(),
                    terms.refundsShipping(),
                    terms.restocking().value().toPlainString(),
                    terms.finalSaleToo());
        }

        Terms toDomain() {
            return new Terms(taken, photos, Payer.valueOf(postage), shipping, Percentage.of(restocking), finalToo);
        }
    }

    private static final TypeReference<Map<String, StoredTerms>> TERMS = new TypeReference<>() {};

    private final Sql sql;

    PostgresReturnPolicies(Sql sql) {
        this.sql = sql;
    }

    @Override
    public ReturnPolicy current() {
        return sql.find("SELECT * FROM return_policy ORDER BY version DESC LIMIT 1", PostgresReturnPolicies::policy)
                .orElseGet(ReturnPolicy::standard);
    }

    @Override
    public ReturnPolicy get(int version) {
        if (version == 1) return ReturnPolicy.standard();
        return sql.find("SELECT * FROM return_policy WHERE version = ?", PostgresReturnPolicies::policy, version)
                .orElseThrow(() -> new Missing("return-policy", version));
    }

    @Override
    public List<ReturnPolicy> all() {
        var all = new ArrayList<>(
                sql.list("SELECT * FROM return_policy ORDER BY version DESC", PostgresReturnPolicies::policy));
        all.add(ReturnPolicy.standard());
        return List.copyOf(all);
    }

    @Override
    public void add(ReturnPolicy policy) {
        var terms = new TreeMap<String, StoredTerms>();
        policy.terms().forEach((reason, of) -> terms.put(reason.name(), StoredTerms.of(of)));
        var added = sql.update(
                """
                INSERT INTO return_policy (version, window_days, terms, final_categories, final_skus, since)
                VALUES (?, ?, ?::jsonb, ?, ?, ?) ON CONFLICT DO NOTHING""",
                policy.version(),
                policy.windowDays(),
                Json.write(terms),
                Sql.texts(policy.finalCategories()),
                Sql.texts(policy.finalSkus()),
                policy.since());
        if (added == 0) throw new StaleVersion("return-policy", policy.version());
    }

    private static ReturnPolicy policy(ResultSet row) throws SQLException {
        var stored = Json.read(row.getString("terms"), TERMS);
        var terms = new EnumMap<ReturnReason, Terms>(ReturnReason.class);
        terms.putAll(ReturnPolicy.standard().terms());
        stored.forEach((reason, of) -> terms.put(ReturnReason.valueOf(reason), of.toDomain()));
        return new ReturnPolicy(
                row.getInt("version"),
                row.getInt("window_days"),
                terms,
                Columns.texts(row, "final_categories").stream().map(Slug::new).collect(Collectors.toSet()),
                Columns.texts(row, "final_skus").stream().map(Sku::new).collect(Collectors.toSet()),
                Columns.instant(row, "since"));
    }
}
