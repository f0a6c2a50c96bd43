package id.laris.application.catalogue;

import id.laris.application.shared.TestShop;
import id.laris.application.stock.LedgerLine;
import id.laris.application.stock.LedgerQuery;
import id.laris.application.stock.Warehouses;
import id.laris.domain.catalogue.ImportId;
import id.laris.domain.catalogue.ImportProblem;
import id.laris.domain.catalogue.ImportReason.Weight;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.ProductImport;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.StockMovement;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Imports product files into a {@link TestShop}. */
final class ImportDesk {
    static final String OLD_HEADINGS = "Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,"
            + "Option2 Name,Option2 Value,Option3 Name,Option3 Value,Variant SKU,Variant Grams,Variant Inventory Tracker,"
            + "Variant Inventory Qty,Variant Price,Variant Compare At Price,Variant Taxable,Variant Barcode,Image Src,"
            + "Image Position,Image Alt Text,Gift Card,Variant Image,Variant Weight Unit,Status\n";
    /** A product of two variants with everything a file can say. */
    static final String SHIRT = OLD_HEADINGS
            + "kaos-polos,Kaos Polos,\"<p>Katun, <b>adem</b></p><script>x</script>\",Rimba,Kaos Pria,\"katun, polos ,katun\",TRUE,"
            + "Warna,Hitam,Ukuran,M,,,KP-H-M,220,shopify,5,120000,150000,true,'8991234567890,https://cdn.test/1.jpg,2,Depan,false,"
            + "https://cdn.test/hitam.jpg,g,active\n"
            + "kaos-polos,,,,,,,,Putih,,L,,,KP-P-L,240,shopify,0,125000,,false,,https://cdn.test/2.jpg,1,,,,,\n"
            + "kaos-polos,,,,,,,,,,,,,,,,,,,,,https://cdn.test/3.jpg,3,Belakang,,,,\n";

    final TestShop shop = new TestShop();
    final InMemoryProductImports imports = new InMemoryProductImports(shop.undo);
    final InMemoryImportFiles files = new InMemoryImportFiles();
    final InMemoryPictureChecks checks = new InMemoryPictureChecks(shop.undo);
    final ScriptedPictureProbe probe = new ScriptedPictureProbe();
    final StartImport startImport = new StartImport(imports, files, shop.actor, shop.ids, shop.clock);
    final RunImports runImports = runningOn(shop.products, shop.warehouses);
    final LookForPictures lookForPictures = new LookForPictures(checks, probe, shop.clock);

    RunImports runningOn(Products products) {
        return runningOn(products, shop.warehouses);
    }

    RunImports runningOn(Products products, Warehouses warehouses) {
        var shelves = new ImportShelves(
                shop.categories,
                products,
                checks,
                shop.stock,
                warehouses,
                shop.search,
                shop.events,
                shop.ids,
                shop.clock);
        var reading = new ImportReading(new PlainHtmlCleaner(), shop.ids, shop.clock);
        return new RunImports(
                imports, files, new ApplyImportBatch(imports, products, reading, shelves, shop.clock), shop.clock);
    }

    ProductImport start(String csv, boolean dryRun, String rate) {
        return start(csv.getBytes(StandardCharsets.UTF_8), dryRun, rate);
    }

    ProductImport start(byte[] csv, boolean dryRun, String rate) {
        return startImport.start(new StartImport.Command(
                "produk.csv",
                new ByteArrayInputStream(csv),
                dryRun,
                rate.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(rate))));
    }

    /** The import as it ended. */
    ProductImport run(String csv) {
        return finish(start(csv, false, ""));
    }

    ProductImport dryRun(String csv) {
        return finish(start(csv, true, ""));
    }

    ProductImport finish(ProductImport started) {
        while (runImports.run()) shop.clock.forward(java.time.Duration.ofSeconds(1));
        return imports.get(started.id());
    }

    List<ImportProblem> problems(ImportId id) {
        return imports.problems(id, EnumSet.allOf(Weight.class), Optional.empty(), 10_000)
                .items();
    }

    /** Each as {@code line column code}. */
    List<String> told(ProductImport run) {
        return problems(run.id()).stream()
                .map(p -> "%d %s %s".formatted(p.line(), p.column(), p.code()))
                .toList();
    }

    Product product(String slug) {
        return shop.products.find(new Slug(slug)).orElseThrow();
    }

    List<StockMovement> movements(String sku) {
        return shop.stock.ledger(LedgerQuery.of(new Sku(sku), 10)).items().stream()
                .map(LedgerLine::movement)
                .toList();
    }

    int onHand(String sku) {
        return shop.stock.levels(List.of(new Sku(sku))).stream()
                .map(StockLevel::onHand)
                .mapToInt(q -> q.value())
                .sum();
    }
}
