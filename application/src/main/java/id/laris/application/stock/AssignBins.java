package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.catalogue.Products;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.shared.CsvReader;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.BinCode;
import id.laris.domain.stock.HomeBin;
import id.laris.domain.stock.WarehouseCode;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says for many SKUs at once where they lie in a warehouse, from a file of SKUs and bins. Rows that cannot be are left out and named. */
@UseCase
@Audited
@Requires(Permission.ADJUST_STOCK)
public final class AssignBins {
    /**
     * @param csv a heading and a SKU and a bin a row, separated by commas; a blank bin takes the home away
     * @param dryRun to be told what would happen
     */
    public record Command(WarehouseCode warehouse, Reader csv, boolean dryRun) {}

    /** @param changed SKUs that got, changed or lost their home; @param same those that lie there already */
    public record Outcome(int changed, int same, List<Mistake> mistakes) {}

    /** @param code of the refusal, e.g. {@code bin-not-found}; @param given what stands in the file */
    public record Mistake(long line, String code, String given) {}

    private static final int MOST_ROWS = 50_000;

    private record Wish(long line, Sku sku, String bin) {}

    private final Warehouses warehouses;
    private final Bins bins;
    private final Products products;
    private final CurrentActor current;
    private final AuditNotes notes;

    public AssignBins(Warehouses warehouses, Bins bins, Products products, CurrentActor current, AuditNotes notes) {
        this.warehouses = warehouses;
        this.bins = bins;
        this.products = products;
        this.current = current;
        this.notes = notes;
    }

    /** @throws Invalid csv for what is no such file */
    public Outcome assign(Command command) {
        warehouses.get(command.warehouse());
        current.actor().requireWorksIn(command.warehouse());
        notes.about("warehouse", command.warehouse());
        var mistakes = new ArrayList<Mistake>();
        var wishes = read(new CsvReader(command.csv()), mistakes);
        var skus = products.owners(wishes.keySet()).keySet();
        var known = bins.in(command.warehouse()).stream().map(Bins.Bin::code).collect(Collectors.toSet());
        var before = bins.homesIn(command.warehouse()).stream()
                .collect(Collectors.toMap(HomeBin::sku, home -> home.bin().value()));
        var settled = new ArrayList<HomeBin>();
        var left = new ArrayList<Sku>();
        int same = 0;
        for (var wish : wishes.values()) {
            if (!skus.contains(wish.sku()))
                mistakes.add(
                        new Mistake(wish.line(), "sku-not-found", wish.sku().value()));
            else if (wish.bin().equals(before.getOrDefault(wish.sku(), ""))) same++;
            else if (wish.bin().isEmpty()) left.add(wish.sku());
            else if (!known.contains(new BinCode(wish.bin())))
                mistakes.add(new Mistake(wish.line(), "bin-not-found", wish.bin()));
            else settled.add(new HomeBin(wish.sku(), command.warehouse(), new BinCode(wish.bin())));
        }
        if (!command.dryRun()) {
            bins.settle(settled);
            left.forEach(sku -> bins.leave(sku, command.warehouse()));
        }
        mistakes.sort(java.util.Comparator.comparingLong(Mistake::line));
        return new Outcome(settled.size() + left.size(), same, List.copyOf(mistakes));
    }

    /** A SKU that stands there twice counts by its last row. */
    private static Map<Sku, Wish> read(CsvReader csv, List<Mistake> mistakes) {
        var heading = csv.next().orElseThrow(() -> new Invalid("csv", "", "a heading and a row a SKU"));
        if (heading.cells().size() < 2 || !heading.cells().get(0).strip().equalsIgnoreCase("SKU"))
            throw new Invalid("csv", heading.cells(), "a heading with SKU and bin");
        var wishes = new LinkedHashMap<Sku, Wish>();
        for (var row = csv.next(); row.isPresent(); row = csv.next()) {
            var cells = row.get().cells();
            if (cells.stream().allMatch(String::isBlank)) continue;
            if (wishes.size() + mistakes.size() == MOST_ROWS)
                throw new Invalid("csv", MOST_ROWS, "at most " + MOST_ROWS + " rows");
            try {
                var sku = new Sku(cells.get(0));
                var bin = cells.size() < 2 || cells.get(1).isBlank() ? "" : new BinCode(cells.get(1)).value();
                wishes.put(sku, new Wish(row.get().line(), sku, bin));
            } catch (Refusal wrong) {
                mistakes.add(new Mistake(
                        row.get().line(),
                        wrong.code(),
                        String.valueOf(wrong.details().get("given"))));
            }
        }
        return wishes;
    }
}
