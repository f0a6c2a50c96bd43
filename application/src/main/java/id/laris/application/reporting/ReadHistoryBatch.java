package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.catalogue.Products;
import id.laris.application.identity.Requires;
import id.laris.application.reporting.HistoryImports.Rejected;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.identity.Permission;
import id.laris.domain.reporting.BuyerGroup;
import id.laris.domain.reporting.HistoryBooking;
import id.laris.domain.reporting.HistoryImport;
import id.laris.domain.reporting.HistoryImport.Tally;
import id.laris.domain.reporting.HistoryLine;
import id.laris.domain.reporting.HistoryReason;
import id.laris.domain.reporting.SoldLine;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Sku;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Books some lines of a history, tells why others are not booked, and writes down how far it is: all of that or nothing. */
@UseCase
@Requires(Permission.RUN_JOBS)
final class ReadHistoryBatch {
    private static final int SHOWN = 120;

    private final HistoryImports imports;
    private final SalesBook book;
    private final Products products;
    private final ShopSettings settings;
    private final Clock clock;

    ReadHistoryBatch(HistoryImports imports, SalesBook book, Products products, ShopSettings settings, Clock clock) {
        this.imports = imports;
        this.book = book;
        this.products = products;
        this.settings = settings;
        this.clock = clock;
    }

    /** The history as it stands now. */
    public HistoryImport read(HistoryImport history, List<HistoryLine.Cells> batch) {
        var known = book.documents(batch.stream().map(HistoryLine.Cells::order).collect(Collectors.toSet()));
        var own = HistoryBooking.document(history.id());
        var good = new ArrayList<HistoryLine>();
        var rejected = new ArrayList<Rejected>();
        var now = LocalDateTime.ofInstant(clock.instant(), settings.zone());
        for (var cells : batch) {
            var read = HistoryLine.read(cells, history.terms(), now);
            var elsewhere = known.getOrDefault(cells.order(), Set.of()).stream().anyMatch(at -> !at.equals(own));
            if (read.reason().isPresent())
                rejected.add(rejected(cells, read.reason().get()));
            else if (elsewhere) rejected.add(rejected(cells, HistoryReason.ORDER_KNOWN));
            else good.add(read.line().orElseThrow());
        }
        if (!history.terms().trial() && !good.isEmpty())
            book.add(HistoryBooking.entries(history, good, known.keySet(), sold(history, good), settings.zone()));
        imports.addRejected(history.id(), rejected);
        imports.save(history.advanced(
                tally(good, rejected.size()),
                batch.get(batch.size() - 1).line() + 1,
                clock.instant(),
                RunHistoryImports.LEASE));
        return imports.get(history.id());
    }

    private static Tally tally(List<HistoryLine> good, int rejected) {
        long gross = 0;
        long back = 0;
        int returned = 0;
        for (var line : good) {
            if (line.isReturn()) returned++;
            if (line.isReturn()) back -= line.amount().minorUnits();
            else gross += line.amount().minorUnits();
        }
        return new Tally(good.size() + rejected, good.size() - returned, returned, rejected, gross, back);
    }

    private static Rejected rejected(HistoryLine.Cells cells, HistoryReason reason) {
        return new Rejected(
                cells.line(), reason, cut(cells.order()), cut(cells.sku()), cut(cells.pieces()), cut(cells.price()));
    }

    private static String cut(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) : text;
    }

    /** Goods the shop knows by that SKU are its own; of others the file says what they were called. */
    private Function<HistoryLine, SoldLine> sold(HistoryImport history, List<HistoryLine> lines) {
        var skus = lines.stream().map(HistoryLine::sku).collect(Collectors.toSet());
        var owners = products.owners(skus);
        Map<Slug, Product> known = new HashMap<>();
        products.findAll(new HashSet<>(owners.values())).forEach(product -> known.put(product.slug(), product));
        var terms = history.terms();
        return line -> {
            var owner = owners.get(line.sku());
            return new SoldLine(
                    line.sku(),
                    owner == null ? slugLike(line.sku()) : owner.value(),
                    line.title(),
                    "",
                    owner == null
                            ? ""
                            : known.get(owner).category().map(Slug::value).orElse(""),
                    terms.method(),
                    terms.channel(),
                    BuyerGroup.GUEST,
                    line.region(),
                    "");
        };
    }

    private static String slugLike(Sku sku) {
        try {
            return Slug.from(sku.value()).value();
        } catch (Invalid withoutLetters) {
            return "";
        }
    }
}
