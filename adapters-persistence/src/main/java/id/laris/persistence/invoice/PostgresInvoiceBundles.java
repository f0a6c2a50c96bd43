package id.laris.persistence.invoice;

import id.laris.application.invoice.InvoiceBundles;
import id.laris.domain.invoice.InvoiceBundle;
import id.laris.domain.invoice.InvoiceNumber;
import id.laris.domain.shared.StaleVersion;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.PersonalField;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Singleton
class PostgresInvoiceBundles implements InvoiceBundles {
    private final Sql sql;
    private final FieldCipher cipher;

    PostgresInvoiceBundles(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    @Override
    public void add(InvoiceBundle bundle) {
        sql.update(
                """
                INSERT INTO invoice_bundle (id, day_from, day_to, state, papers, drawn, asked_by, asked_at, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                bundle.id(),
                bundle.from(),
                bundle.to(),
                bundle.state(),
                bundle.papers(),
                bundle.drawn(),
                bundle.askedBy(),
                bundle.askedAt(),
                bundle.version());
    }

    @Override
    public Optional<InvoiceBundle> find(UUID id) {
        return sql.find("SELECT * FROM invoice_bundle WHERE id = ?", PostgresInvoiceBundles::bundle, id);
    }

    @Override
    public void save(InvoiceBundle changed) {
        var saved = sql.update(
                """
                UPDATE invoice_bundle SET state = ?, drawn = ?, last = ?, leased_until = ?, tries = ?, version = version + 1
                WHERE id = ? AND version = ?""",
                changed.state(),
                changed.drawn(),
                changed.last().map(InvoiceNumber::value),
                changed.leasedUntil(),
                changed.tries(),
                changed.id(),
                changed.version());
        if (saved == 0) throw new StaleVersion("invoice-bundle", changed.id());
    }

    @Override
    public List<InvoiceBundle> newest(int limit) {
        return sql.list(
                "SELECT * FROM invoice_bundle ORDER BY asked_at DESC LIMIT ?", PostgresInvoiceBundles::bundle, limit);
    }

    @Override
    @Transactional
    public Optional<InvoiceBundle> take(Instant now, Duration lease) {
        var due = sql.find("""
                SELECT * FROM invoice_bundle WHERE state = 'DRAWING' AND (leased_until IS NULL OR leased_until <= ?)
                ORDER BY asked_at LIMIT 1 FOR UPDATE SKIP LOCKED""", PostgresInvoiceBundles::bundle, now);
        due.ifPresent(bundle -> save(bundle.taken(now, lease)));
        return due.flatMap(bundle -> find(bundle.id()));
    }

    @Override
    public void keep(UUID bundle, List<Drawn> papers) {
        sql.batch("""
                INSERT INTO invoice_bundle_paper (id, bundle, number, pdf) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING""", papers.stream().map(paper -> values(bundle, paper)).toList());
    }

    private Object[] values(UUID bundle, Drawn paper) {
        var id = UUID.nameUUIDFromBytes((bundle + paper.number().value()).getBytes(StandardCharsets.UTF_8));
        return new Object[] {
            id, bundle, paper.number().value(), cipher.sealBytes(PersonalField.INVOICE_BUNDLE_PDF, id, paper.pdf())
        };
    }

    @Override
    public List<Drawn> drawn(UUID bundle, Optional<InvoiceNumber> after, int limit) {
        return sql.list(
                "SELECT id, number, pdf FROM invoice_bundle_paper WHERE bundle = ? AND number > ? ORDER BY number LIMIT ?",
                row -> new Drawn(
                        new InvoiceNumber(row.getString("number")),
                        cipher.openBytes(
                                PersonalField.INVOICE_BUNDLE_PDF, Columns.uuid(row, "id"), row.getBytes("pdf"))),
                bundle,
                after.map(InvoiceNumber::value).orElse(""),
                limit);
    }

    @Override
    public int forget(Instant before) {
        sql.update("""
                DELETE FROM invoice_bundle_paper
                WHERE bundle IN (SELECT id FROM invoice_bundle WHERE state IN ('CANCELLED', 'FAILED'))""");
        return sql.update("DELETE FROM invoice_bundle WHERE asked_at < ?", before);
    }

    private static InvoiceBundle bundle(ResultSet row) throws SQLException {
        return new InvoiceBundle(
                Columns.uuid(row, "id"),
                row.getObject("day_from", LocalDate.class),
                row.getObject("day_to", LocalDate.class),
                Columns.constant(row, "state", InvoiceBundle.State.class),
                row.getLong("papers"),
                row.getLong("drawn"),
                Columns.optionalText(row, "last").map(InvoiceNumber::new),
                row.getString("asked_by"),
                Columns.instant(row, "asked_at"),
                Columns.optionalInstant(row, "leased_until"),
                row.getInt("tries"),
                row.getLong("version"));
    }
}
