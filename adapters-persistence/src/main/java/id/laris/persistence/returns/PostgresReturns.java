package id.laris.persistence.returns;

import static id.laris.persistence.shared.PersonalField.RETURN_REMARK;

import id.laris.application.returns.Remark;
import id.laris.application.returns.ReturnQuery;
import id.laris.application.returns.Returns;
import id.laris.application.shared.Page;
import id.laris.application.stock.Photo;
import id.laris.domain.returns.Replacement;
import id.laris.domain.returns.ReturnNumber;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.returns.ReturnRequest.Found;
import id.laris.domain.returns.ReturnRequest.Line;
import id.laris.domain.returns.Swap;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.StaleVersion;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.PaperNumbers;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

@Singleton
class PostgresReturns implements Returns {
    private static final String PUT_LINE = """
            INSERT INTO return_line (number, position, sku, quantity, reason, sellable, damaged, missing, credited)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (number, sku) DO UPDATE SET sellable = excluded.sellable, damaged = excluded.damaged,
                missing = excluded.missing, credited = excluded.credited""";

    private static final String PUT_SWAP = """
            INSERT INTO return_swap (number, returned, given, quantity) VALUES (?, ?, ?, ?)
            ON CONFLICT (number, returned) DO NOTHING""";

    private final Sql sql;
    private final PaperNumbers numbers;
    private final FieldCipher cipher;

    PostgresReturns(Sql sql, PaperNumbers numbers, FieldCipher cipher) {
        this.sql = sql;
        this.numbers = numbers;
        this.cipher = cipher;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public ReturnNumber nextNumber(int year) {
        return ReturnNumber.of(year, numbers.next("RT", year));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(ReturnRequest request, List<Photo> photos) {
        sql.update(
                """
                INSERT INTO return_request (number, order_id, order_number, origin, wish, policy, photos, state, courier,
                    tracking, warehouse, requested_at, changed_at, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                request.number().value(),
                request.order().value(),
                request.orderNumber().value(),
                request.origin(),
                request.wish(),
                request.policy(),
                request.photos(),
                request.state(),
                request.courier(),
                request.tracking(),
                request.warehouse().map(Object::toString),
                request.requestedAt(),
                request.changedAt(),
                request.version());
        putLines(request);
        for (int place = 1; place <= photos.size(); place++) {
            var photo = photos.get(place - 1);
            sql.update(
                    "INSERT INTO return_photo (number, place, type, bytes) VALUES (?, ?, ?, ?)",
                    request.number().value(),
                    place,
                    photo.type(),
                    photo.bytes());
        }
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void save(ReturnRequest request) {
        var payout = request.payout();
        var replacement = request.replacement();
        var saved = sql.update(
                """
                UPDATE return_request SET state = ?, courier = ?, tracking = ?, warehouse = ?, original = ?, transfer = ?,
                    credit = ?, relief = ?, replacement_order = ?, replacement_number = ?, replaced = ?,
                    replacement_shipping = ?, changed_at = ?, version = version + 1
                WHERE number = ? AND version = ?""",
                request.state(),
                request.courier(),
                request.tracking(),
                request.warehouse().map(Object::toString),
                payout.map(p -> p.original().minorUnits()),
                payout.map(p -> p.transfer().minorUnits()),
                payout.map(p -> p.credit().minorUnits()),
                payout.map(p -> p.relief().minorUnits()).orElse(0L),
                replacement.map(r -> r.order().value()),
                replacement.map(r -> r.orderNumber().value()),
                replacement.map(r -> r.value().minorUnits()),
                replacement.map(r -> r.shipping().minorUnits()).orElse(0L),
                request.changedAt(),
                request.number().value(),
                request.version());
        if (saved == 0) throw new StaleVersion("return", request.number());
        putLines(request);
        replacement.ifPresent(r -> putSwaps(request, r));
    }

    private void putSwaps(ReturnRequest request, Replacement replacement) {
        sql.batch(
                PUT_SWAP,
                replacement.swaps().stream()
                        .map(s -> new Object[] {
                            request.number().value(),
                            s.returned().value(),
                            s.given().value(),
                            s.quantity().value()
                        })
                        .toList());
    }

    private void putLines(ReturnRequest request) {
        var rows = new ArrayList<Object[]>();
        for (var line : request.lines())
            rows.add(new Object[] {
                request.number().value(),
                rows.size(),
                line.sku().value(),
                line.quantity().value(),
                line.reason(),
                pieces(line, f -> f.sellable().value()),
                pieces(line, f -> f.damaged().value()),
                pieces(line, f -> f.missing().value()),
                pieces(line, f -> f.credited().value())
            });
        sql.batch(PUT_LINE, rows);
    }

    private static Optional<Integer> pieces(Line line, Function<Found, Integer> which) {
        return line.found().map(which);
    }

    @Override
    public ReturnRequest get(ReturnNumber number) {
        return read("WHERE number = ?", number.value()).stream()
                .findFirst()
                .orElseThrow(() -> new Missing("return", number));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ReturnRequest> lockOf(OrderId order) {
        sql.list("SELECT id FROM shop_order WHERE id = ? FOR UPDATE", row -> row.getString("id"), order.value());
        return of(order);
    }

    @Override
    public List<ReturnRequest> of(OrderId order) {
        return read("WHERE order_id = ? ORDER BY requested_at, number", order.value());
    }

    @Override
    public Optional<ReturnRequest> findReplacedBy(OrderId replacement) {
        return read("WHERE replacement_order = ?", replacement.value()).stream().findFirst();
    }

    @Override
    public Optional<Photo> photo(ReturnNumber number, int place) {
        return sql.find(
                "SELECT type, bytes FROM return_photo WHERE number = ? AND place = ?",
                row -> new Photo(Columns.constant(row, "type", Photo.Type.class), row.getBytes("bytes")),
                number.value(),
                place);
    }

    @Override
    public Page<ReturnRequest> list(ReturnQuery query) {
        var where = new StringBuilder(
                query.openOnly() ? "WHERE state NOT IN ('REJECTED', 'SETTLED', 'CANCELLED')" : "WHERE true");
        var parameters = new ArrayList<Object>();
        query.state().ifPresent(state -> {
            where.append(" AND state = ?");
            parameters.add(state);
        });
        if (!query.text().isEmpty()) {
            var pattern = "%" + query.text().toUpperCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
            where.append(" AND (number LIKE ? OR order_number LIKE ?)");
            parameters.add(pattern);
            parameters.add(pattern);
        }
        query.cursor().map(ReturnNumber::new).ifPresent(last -> {
            where.append(
                    " AND (requested_at, number) < (SELECT requested_at, number FROM return_request WHERE number = ?)");
            parameters.add(last.value());
        });
        parameters.add(query.limit() + 1);
        var found = read(where + " ORDER BY requested_at DESC, number DESC LIMIT ?", parameters.toArray());
        var shown = found.size() > query.limit() ? found.subList(0, query.limit()) : found;
        return new Page<>(
                shown,
                found.size() > shown.size()
                        ? Optional.of(shown.get(shown.size() - 1).number().value())
                        : Optional.empty());
    }

    private List<ReturnRequest> read(String which, Object... parameters) {
        var heads = sql.list("SELECT * FROM return_request " + which, ReturnRow::head, parameters);
        if (heads.isEmpty()) return List.of();
        Map<ReturnNumber, List<Line>> lines = new HashMap<>();
        sql.list(
                "SELECT * FROM return_line WHERE number = ANY (?) ORDER BY number, position",
                row -> lines.computeIfAbsent(new ReturnNumber(row.getString("number")), number -> new ArrayList<>())
                        .add(ReturnRow.line(row)),
                Sql.texts(heads, ReturnRow::number));
        Map<ReturnNumber, List<Swap>> swaps = new HashMap<>();
        var replaced = heads.stream().filter(h -> h.replacement().isPresent()).toList();
        if (!replaced.isEmpty())
            sql.list(
                    "SELECT * FROM return_swap WHERE number = ANY (?) ORDER BY number, returned",
                    row -> swaps.computeIfAbsent(new ReturnNumber(row.getString("number")), n -> new ArrayList<>())
                            .add(ReturnRow.swap(row)),
                    Sql.texts(replaced, ReturnRow::number));
        return heads.stream()
                .map(head -> head.toDomain(lines.get(head.number()), swaps.getOrDefault(head.number(), List.of())))
                .toList();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(ReturnNumber number, Remark remark) {
        sql.update(
                "INSERT INTO return_remark (id, number, by_staff, author, text, at) VALUES (?, ?, ?, ?, ?, ?)",
                remark.id(),
                number.value(),
                remark.byStaff(),
                remark.author(),
                cipher.seal(RETURN_REMARK, remark.id(), remark.text()),
                remark.at());
    }

    @Override
    public List<Remark> remarks(ReturnNumber number) {
        return sql.list(
                "SELECT id, by_staff, author, text, at FROM return_remark WHERE number = ? ORDER BY at, id",
                row -> {
                    var id = Columns.uuid(row, "id");
                    return new Remark(
                            id,
                            row.getBoolean("by_staff"),
                            row.getString("author"),
                            cipher.open(RETURN_REMARK, id, row.getBytes("text")),
                            Columns.instant(row, "at"));
                },
                number.value());
    }

    @Override
    public void forgetWords(OrderId order) {
        var which = " WHERE number IN (SELECT number FROM return_request WHERE order_id = ?)";
        sql.update("DELETE FROM return_remark" + which, order.value());
        sql.update("DELETE FROM return_photo" + which, order.value());
    }
}
